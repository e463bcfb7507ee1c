import { TIME_ZONE } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, DomainError, notFound } from '../../core/errors';
import { attachFile } from '../file';
import { LIST_TEXTS } from './bewind-batch.errors';
import { checkBewindBatchJob } from './jobs/check-bewind-batch.job';
import { processBewindBatchJob } from './jobs/process-bewind-batch.job';

const STORE = `
  INSERT INTO bewind_batch (id, organisation_id, file_id, decrees_id, file_name, decrees_name, sha256, requested_by,
    status, created_at)
  SELECT $1, $2, l.id, z.id, l.name, z.name, l.sha256 || z.sha256, $5, 'QUEUED', $6
  FROM stored_file l, stored_file z
  WHERE l.id = $3 AND z.id = $4 AND l.media_type <> 'application/zip' AND z.media_type = 'application/zip'
    AND NOT EXISTS (SELECT 1 FROM bewind_batch b WHERE b.organisation_id = $2 AND b.sha256 = l.sha256 || z.sha256
      AND (b.status IN ('QUEUED','CHECKING','PROCESSING') OR (b.status = 'DONE' AND b.requested > 0)))
  ON CONFLICT DO NOTHING RETURNING id`;
const SAME = `
  SELECT b.created_at FROM bewind_batch b, stored_file l, stored_file z
  WHERE l.id = $2 AND z.id = $3 AND b.organisation_id = $1 AND b.sha256 = l.sha256 || z.sha256
  ORDER BY b.created_at DESC LIMIT 1`;

/**
 * Takes a list of clients and the zip with their decrees in, to be checked and no more (MZ-22). Answers the id.
 * @throws BAD_USER_INPUT for a file that is not there or of the wrong kind; CONFLICT (LIST_SAME_FILE) when the same was
 * handed in before.
 */
export async function checkBewindList(context: WorkContext, fileId: string, decreesFileId: string): Promise<string> {
  const { organisationId, userId } = requireActor(context);
  const [file, decrees] = [asId(fileId), asId(decreesFileId)];
  return transaction(context, 'checkBewindList', async (tx) => {
    for (const [field, each] of [
      ['fileId', file],
      ['decreesFileId', decrees],
    ] as const)
      if (!(await attachFile(tx, context, each, 'BATCH')))
        throw badInput({ field, rule: LIST_TEXTS.LIST_FILE_NOT_FOUND });
    const id = newId(tx.now);
    const stored = await tx.rows(STORE, [id, organisationId, file, decrees, userId, tx.now]);
    if (stored.length === 0) throw await refusal(tx, organisationId, file, decrees);
    await tx.enqueue(checkBewindBatchJob, { batchId: id });
    tx.audit({ action: 'bewind-batch.upload', subjectType: 'BewindBatch', subjectIds: [id] });
    return id;
  });
}

/**
 * Hands the good rows of a checked list in: a job makes one ordinary request of each (MZ-13, MZ-22). Answers the id.
 * @throws NOT_FOUND; CONFLICT when it is not checked, when nothing in it is good, or when the same was handed in before.
 */
export async function submitBewindBatch(context: WorkContext, batchId: string): Promise<string> {
  const { organisationId, userId } = requireActor(context);
  return transaction(context, 'submitBewindBatch', async (tx) => {
    const [found] = await tx.rows<{ id: string; status: string; sha256: string; good: number }>(
      `SELECT b.id, b.status, b.sha256,
         (SELECT count(*)::int FROM bewind_batch_row r WHERE r.batch_id = b.id AND r.state = 'GOOD') AS good
       FROM bewind_batch b WHERE b.id = $1 AND b.organisation_id = $2 FOR UPDATE`,
      [asId(batchId), organisationId],
    );
    if (!found) throw notFound();
    if (found.status !== 'CHECKED') throw conflict(LIST_TEXTS.LIST_NOT_CHECKED);
    if (found.good === 0) throw conflict(LIST_TEXTS.LIST_NOTHING_GOOD);
    const [same] = await tx.rows<{ created_at: Date }>(
      `SELECT created_at FROM bewind_batch WHERE organisation_id = $1 AND sha256 = $2 AND id <> $3
         AND (status IN ('QUEUED','CHECKING','PROCESSING') OR (status = 'DONE' AND requested > 0))`,
      [organisationId, found.sha256, found.id],
    );
    if (same) throw sameFile(same.created_at);
    await tx.rows(
      `UPDATE bewind_batch SET status = 'PROCESSING', submitted_by = $2, submitted_at = $3, todo = $4, done = 0
       WHERE id = $1`,
      [found.id, userId, tx.now, found.good],
    );
    await tx.enqueue(processBewindBatchJob, { batchId: found.id });
    tx.audit({ action: 'bewind-batch.submit', subjectType: 'BewindBatch', subjectIds: [found.id] });
    return found.id;
  });
}

async function refusal(tx: Tx, organisationId: string, file: string, decrees: string): Promise<DomainError> {
  const [first] = await tx.rows<{ created_at: Date }>(SAME, [organisationId, file, decrees]);
  return first ? sameFile(first.created_at) : badInput({ field: 'fileId', rule: LIST_TEXTS.LIST_FILE_NOT_FOUND });
}

function sameFile(at: Date): DomainError {
  const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'short', timeStyle: 'short', timeZone: TIME_ZONE });
  const values = { when: when.format(at) };
  const rule = LIST_TEXTS.LIST_SAME_FILE;
  return new DomainError('CONFLICT', rule, [{ field: 'fileId', rule, values }], values);
}
