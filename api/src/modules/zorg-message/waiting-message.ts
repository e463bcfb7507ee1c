import type { Exchange } from './judge-ownership';

/** A message that waits to be judged. */
export interface WaitingMessage extends Exchange {
  id: string;
  organisationId: string;
  fileId: string;
  status: string;
}
