import { registerEnumType } from 'type-graphql';

export enum ExportKind {
  DEELNEMERS = 'DEELNEMERS',
  IN_UITSTROOM = 'IN_UITSTROOM',
  BATCH_FAILURES = 'BATCH_FAILURES',
  AUDIT = 'AUDIT',
}
export enum ExportStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(ExportKind, {
  name: 'ExportKind',
  description: 'Which list: who takes part, who came and left, refused rows of a batch, the audit trail.',
});
registerEnumType(ExportStatus, { name: 'ExportStatus', description: 'Where the making of a file stands.' });
