import { newId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import { checkZorgMessageJob } from './jobs/check-zorg-message.job';
import type { MessageProduct } from './standard/product';

/** A message that was handed over and is not judged yet. */
export interface NewMessage {
  organisationId: string;
  product: MessageProduct;
  direction: 'IN' | 'OUT';
  fileId: string;
  sentBy: string | null;
  /** Of the envelope; a message that comes without one gets its own id. */
  reference?: string;
}

/**
 * Takes a message in, in the transaction of whoever handed it over; a job judges it (ZO-11). Answers its id, or null when
 * the same envelope was taken before.
 */
export async function takeIn(tx: Tx, message: NewMessage): Promise<string | null> {
  const id = newId(tx.now);
  const stored = await tx.rows(
    `INSERT INTO zorg_message (id, organisation_id, product, direction, file_id, sent_by, reference, status, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'RECEIVED', $8)
     ON CONFLICT (organisation_id, direction, reference) DO NOTHING RETURNING id`,
    [
      id,
      message.organisationId,
      message.product,
      message.direction,
      message.fileId,
      message.sentBy,
      message.reference ?? id,
      tx.now,
    ],
  );
  if (stored.length === 0) return null;
  await tx.enqueue(checkZorgMessageJob, { messageId: id });
  tx.audit({
    action: message.direction === 'OUT' ? 'zorg-message.upload' : 'zorg-message.receive',
    subjectType: 'ZorgMessage',
    subjectIds: [id],
    organisationId: message.organisationId,
  });
  return id;
}
