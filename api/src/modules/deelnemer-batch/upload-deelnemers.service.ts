import { TIME_ZONE } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, DomainError, notFound } from '../../core/errors';
import { attachFile } from '../file';
import { BatchStatus } from './deelnemer-batch.enums';
import { BATCH_TEXTS } from './deelnemer-batch.errors';
import { processBatchJob } from './jobs/process-batch.job';

const STORE = `
  INSERT INTO deelnemer_batch (id, contract_id, file_id, sha256, requested_by, status, created_at)
  SELECT $1, $2, f.id, f.sha256, $4, '${BatchStatus.QUEUED}', $5 FROM stored_file f WHERE f.id = $3
  ON CONFLICT DO NOTHING RETURNING id`;
const SAME = `
  SELECT b.created_at FROM deelnemer_batch b JOIN stored_file f ON f.sha256 = b.sha256
  WHERE b.contract_id = $1 AND f.id = $2
    AND NOT (b.status = 'FAILED' OR (b.status = 'DONE' AND b.added = 0 AND b.ended = 0)) LIMIT 1`;

/**
 * Hands an uploaded file in as a batch for a contract (CO-15); a job does the rest. Answers the id.
 * @throws NOT_FOUND for a contract that is not the viewer's to manage, BAD_USER_INPUT for a file that is not there,
 * CONFLICT (BATCH_SAME_FILE) when the same bytes were processed for it already.
 */
export async function uploadDeelnemers(context: WorkContext, contractId: string, fileId: string): Promise<string> {
  const { userId, contractsWith } = requireActor(context);
  const contract = asId(contractId);
  const file = asId(fileId);
  if (!contractsWith('deelnemer:manage').includes(contract)) throw notFound();
  return transaction(context, 'uploadDeelnemers', async (tx) => {
    if (!(await attachFile(tx, context, file, 'BATCH')))
      throw badInput({ field: 'fileId', rule: BATCH_TEXTS.BATCH_FILE_NOT_FOUND });
    const id = newId(tx.now);
    const stored = await tx.rows(STORE, [id, contract, file, userId, tx.now]);
    if (stored.length === 0) throw await sameFile(tx, contract, file);
    await tx.enqueue(processBatchJob, { batchId: id });
    tx.audit({ action: 'deelnemer-batch.upload', subjectType: 'DeelnemerBatch', subjectIds: [id] });
    return id;
  });
}

async function sameFile(tx: Tx, contract: string, file: string): Promise<DomainError> {
  const [first] = await tx.rows<{ created_at: Date }>(SAME, [contract, file]);
  const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'short', timeStyle: 'short', timeZone: TIME_ZONE });
  const values = { when: when.format(first?.created_at ?? tx.now) };
  const rule = BATCH_TEXTS.BATCH_SAME_FILE;
  return new DomainError('CONFLICT', rule, [{ field: 'fileId', rule, values }], values);
}
