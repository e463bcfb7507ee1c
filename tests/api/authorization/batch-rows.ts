import { newId } from '@volmacht/api/core/crypto/ids';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';

async function insertFile(own: OwnStack, organisationId: string, keptFor: 'BATCH' | 'MADE'): Promise<string> {
  const id = newId(new Date());
  await rows(
    `INSERT INTO stored_file (id, organisation_id, name, size, media_type, sha256, uploaded_at, attached_at, kept_for)
     VALUES ($1, $2, 'lijst', 10, 'text/csv', 'x', now(), now(), $3)`,
    [id, organisationId, keptFor],
    own,
  );
  return id;
}

/** Stores a batch that is done, with one refused row; answers its id and that of its file. */
export async function insertBatch(
  own: OwnStack,
  contract: { id: string; organisationId: string },
): Promise<{ id: string; file: string }> {
  const id = newId(new Date());
  const file = await insertFile(own, contract.organisationId, 'BATCH');
  await rows(
    `INSERT INTO deelnemer_batch (id, contract_id, file_id, sha256, status, rows, failed, created_at, started_at, finished_at)
     VALUES ($1, $2, $3, 'x', 'DONE', 1, 1, now(), now(), now())`,
    [id, contract.id, file],
    own,
  );
  await rows(
    `INSERT INTO deelnemer_batch_failure (batch_id, row, position, column_name, rule) VALUES ($1, 2, 0, 'bsn', 'BSN_INVALID')`,
    [id],
    own,
  );
  return { id, file };
}

/** Stores an export that was made for somebody; answers its id and that of its file. */
export async function insertExport(
  own: OwnStack,
  user: { id: string; organisationId: string },
  contractId: string,
): Promise<{ id: string; file: string }> {
  const id = newId(new Date());
  const file = await insertFile(own, user.organisationId, 'MADE');
  await rows(
    `INSERT INTO export (id, kind, status, organisation_id, requested_by, contract_id, locale, rows, file_id, created_at)
     VALUES ($1, 'DEELNEMERS', 'DONE', $2, $3, $4, 'nl', 1, $5, now())`,
    [id, user.organisationId, user.id, contractId, file],
    own,
  );
  return { id, file };
}

/** Stores a list of clients that was checked, with one row to be mended; answers its id. */
export async function insertClientList(own: OwnStack, user: { id: string; organisationId: string }): Promise<string> {
  const id = newId(new Date());
  await rows(
    `INSERT INTO bewind_batch (id, organisation_id, file_name, decrees_name, sha256, requested_by, status, rows, created_at)
     VALUES ($1, $2, 'lijst.csv', 'beschikkingen.zip', 'x', $3, 'FAILED', 1, now())`,
    [id, user.organisationId, user.id],
    own,
  );
  await rows(
    `INSERT INTO bewind_batch_failure (batch_id, row, position, rule) VALUES ($1, 0, 0, 'LIST_EMPTY')`,
    [id],
    own,
  );
  return id;
}
