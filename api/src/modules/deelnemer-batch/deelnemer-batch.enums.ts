import { registerEnumType } from 'type-graphql';

export enum BatchStatus {
  QUEUED = 'QUEUED',
  CHECKING = 'CHECKING',
  PROCESSING = 'PROCESSING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(BatchStatus, {
  name: 'BatchStatus',
  description: 'Where a batch stands: waiting, rows are checked, rows are processed, done, or refused as a whole.',
});
