import { registerEnumType } from 'type-graphql';

export enum BewindBatchStatus {
  QUEUED = 'QUEUED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  PROCESSING = 'PROCESSING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(BewindBatchStatus, {
  name: 'BewindBatchStatus',
  description:
    'Where a list of clients stands: waiting, rows are checked, checked and not handed in yet, requests are made, done, or refused as a whole (MZ-22).',
});
