import { newId } from '@volmacht/api/core/crypto/ids';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';

/** Stores what a refresh would have made of deelnemers who all came in on the first day of 2020: two months of figures. */
export async function insertFigures(own: OwnStack): Promise<void> {
  await rows(
    `INSERT INTO contract_month SELECT c.id, m::date, 1, 0, 0, now()
     FROM contract c, unnest('{2020-01-01,2020-02-01}'::date[]) m`,
    [],
    own,
  );
  await rows(
    `INSERT INTO stroom (contract_id, on_date, kind, deelnemer_id)
     SELECT contract_id, start_date, 'INSTROOM', id FROM deelnemer`,
    [],
    own,
  );
  await rows(`INSERT INTO figures_refresh VALUES (uuidv7(), '2020-01-01', '2020-02-01', now())`, [], own);
}

/** Stores a borderel with its files; answers the ids. */
export async function insertBorderel(
  own: OwnStack,
  contract: { id: string; organisationId: string },
  { number, month, status }: { number: number; month: string; status: 'READY' | 'ARCHIVED' },
): Promise<{ id: string; invoice: string; file: string }> {
  const made = { id: newId(new Date()), invoice: newId(new Date()), file: newId(new Date()) };
  for (const id of [made.invoice, made.file])
    await rows(
      `INSERT INTO stored_file (id, organisation_id, name, size, media_type, sha256, uploaded_at, attached_at)
       VALUES ($1, $2, 'factuur.pdf', 10, 'application/pdf', 'x', now(), now())`,
      [id, contract.organisationId],
      own,
    );
  await rows(
    `INSERT INTO borderel (id, contract_id, month, date, number, invoice_number, amount, deelnemers, status,
       invoice_file_id, file_id, made_at)
     VALUES ($1, $2, $3, '2026-02-24', $4::bigint, ($4::bigint)::text, 10, 1, $5, $6, $7, now())`,
    [made.id, contract.id, `${month}-01`, number, status, made.invoice, made.file],
    own,
  );
  return made;
}
