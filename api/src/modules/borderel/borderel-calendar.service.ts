import type { WorkContext } from '../../core/context';
import { addMonths, startOfMonth, type LocalDate } from '../../core/calendar';
import { transaction } from '../../core/db/transaction';
import { makeBorderelJob } from './jobs/make-borderel.job';

/** Day of the month from which its borderellen are made. */
const BILLING_DAY = 24;
/** Years after which a borderel may be thrown away, counted from the end of its year (tax law). */
const YEARS_KEPT = 7;
const BATCH = 100;

/** The month, as its first day, whose borderellen are due on a day: from the 24th the month itself, else the one before. */
export function billedMonth(day: LocalDate): LocalDate {
  return addMonths(startOfMonth(day), Number(day.slice(8)) >= BILLING_DAY ? 0 : -1);
}

/**
 * Has the borderel of the due month made for every contract that has none yet, each by a job of its own (CO-09). Contracts
 * that ended in the three months before are asked too: something may have to be put right.
 */
export async function planBorderellen(context: WorkContext, day: LocalDate): Promise<void> {
  const month = billedMonth(day);
  await transaction(context, 'planBorderellen', async (tx) => {
    const contracts = await tx.rows<{ id: string }>(
      `SELECT c.id FROM contract c
       WHERE c.start_date < $1::date + interval '1 month' AND (c.end_date IS NULL OR c.end_date >= $1::date - interval '3 months')
         AND EXISTS (SELECT 1 FROM deelnemer d WHERE d.contract_id = c.id AND d.insurance_code IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM borderel b WHERE b.contract_id = c.id AND b.month = $1::date)
       ORDER BY c.number`,
      [month],
    );
    for (const { id } of contracts)
      await tx.enqueue(
        makeBorderelJob,
        { contractId: id, month, date: day },
        { dedupeKey: `${makeBorderelJob.name}:${id}:${month}` },
      );
  });
}

/** Takes borderellen that are older than a year out of sight; they are kept, not shown (CO-09). */
export async function archiveBorderellen(context: WorkContext, day: LocalDate): Promise<void> {
  await transaction(context, 'archiveBorderellen', async (tx) => {
    const archived = await tx.rows<{ id: string; organisation_id: string }>(
      `UPDATE borderel b SET status = 'ARCHIVED' FROM contract c
       WHERE b.status = 'READY' AND b.date < $1 AND c.id = b.contract_id RETURNING b.id, c.organisation_id`,
      [addMonths(day, -12)],
    );
    for (const [organisationId, ids] of byOrganisation(archived))
      tx.audit({ action: 'borderel.archive', subjectType: 'Borderel', subjectIds: ids, organisationId });
  });
}

/** Throws away what need not be kept any longer, bytes first: a row without bytes is found again, the reverse is not. */
export async function eraseBorderellen(context: WorkContext, day: LocalDate): Promise<void> {
  const before = `${Number(day.slice(0, 4)) - YEARS_KEPT}-01-01`;
  for (let erased = BATCH; erased === BATCH;) {
    erased = await transaction(context, 'eraseBorderellen', async (tx) => {
      const old = await tx.rows<{ id: string; files: string[]; organisation_id: string }>(
        `SELECT b.id, ARRAY[b.invoice_file_id, b.file_id] AS files, c.organisation_id
         FROM borderel b JOIN contract c ON c.id = b.contract_id
         WHERE b.status = 'ARCHIVED' AND b.date < $1 ORDER BY b.date LIMIT ${BATCH} FOR UPDATE OF b SKIP LOCKED`,
        [before],
      );
      const files = old.flatMap((borderel) => borderel.files);
      for (const file of files) await context.app.files.delete(file);
      await tx.rows('DELETE FROM stored_file WHERE id = ANY($1)', [files]);
      await tx.rows('DELETE FROM borderel WHERE id = ANY($1)', [old.map(({ id }) => id)]);
      for (const [organisationId, ids] of byOrganisation(old))
        tx.audit({ action: 'borderel.erase', subjectType: 'Borderel', subjectIds: ids, organisationId });
      return old.length;
    });
  }
}

function byOrganisation(rows: { id: string; organisation_id: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(row.organisation_id, [...(groups.get(row.organisation_id) ?? []), row.id]);
  return groups;
}
