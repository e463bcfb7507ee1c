import type { WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import { badInput } from '../../core/errors';
import { attachFile, releaseFiles } from '../file';
import { AANVRAAG_TEXTS } from './aanvraag.errors';

/**
 * Makes these the documents of an aanvraag, in this order: new ones are attached, ones that are no longer named are given
 * back to the purge. @throws BAD_USER_INPUT when one is not the organisation's to attach (any more).
 */
export async function setFiles(tx: Tx, context: WorkContext, aanvraagId: string, given: string[]): Promise<void> {
  const ids = given.map(asId);
  const before = await tx.rows<{ file_id: string }>('SELECT file_id FROM aanvraag_file WHERE aanvraag_id = $1', [
    aanvraagId,
  ]);
  const kept = new Set(before.map(({ file_id: id }) => id));
  for (const id of ids)
    if (!kept.has(id) && !(await attachFile(tx, context, id, 'AANVRAAG')))
      throw badInput({ field: 'input.fileIds', rule: AANVRAAG_TEXTS.AANVRAAG_FILE_NOT_FOUND });
  await tx.rows('DELETE FROM aanvraag_file WHERE aanvraag_id = $1', [aanvraagId]);
  await tx.rows(
    `INSERT INTO aanvraag_file (aanvraag_id, file_id, position)
     SELECT $1, given.id, given.place FROM unnest($2::uuid[]) WITH ORDINALITY AS given(id, place)`,
    [aanvraagId, ids],
  );
  await releaseFiles(
    tx,
    [...kept].filter((id) => !ids.includes(id)),
  );
}

/** Takes all documents from an aanvraag that is going away; the purge removes their bytes. */
export async function dropFiles(tx: Tx, aanvraagIds: string[]): Promise<void> {
  const dropped = await tx.rows<{ file_id: string }>(
    'DELETE FROM aanvraag_file WHERE aanvraag_id = ANY($1::uuid[]) RETURNING file_id',
    [aanvraagIds],
  );
  await releaseFiles(
    tx,
    dropped.map(({ file_id: id }) => id),
  );
}
