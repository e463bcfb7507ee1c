import type { Client } from 'pg';
import type { WorkContext } from '../../core/context';
import { addMonths, startOfMonth, today, type LocalDate } from '../../core/calendar';
import { transaction } from '../../core/db/transaction';
import { badInput } from '../../core/errors';
import { REFRESH_FIGURES } from './refresh-figures.sql';

/**
 * How many months back every refresh goes. Changes reach at most 3 months back and the refresh is monthly, so what lies
 * before is settled; a wide margin costs little.
 */
const MONTHS_BACK = 12;
/** The figures of a month are made on this day of the next one (CO-08: 'after the 10th'). */
const REFRESH_DAY = 11;
/** A refresh of a million deelnemers takes seconds; on a busy machine longer than other statements may. */
const LIMIT_MS = 120_000;
/** So that two refreshes never work at the same rows. */
const LOCK = 7_302_020;

/** What runs the statement: a connection of the pool, or the seed's own. */
export type Queryable = Pick<Client, 'query'>;

/** The last month, as its first day, whose figures are due on a day: from the 11th the month before, else the one before that. */
export function dueMonth(day: LocalDate): LocalDate {
  return addMonths(startOfMonth(day), Number(day.slice(8)) >= REFRESH_DAY ? -1 : -2);
}

/**
 * Refreshes the figures of all contracts when those of the due month are not there yet: monthly from the 11th, at the
 * first start, and afterwards when the worker was down that day (CO-08). Answers whether it did.
 */
export async function refreshWhenDue(context: WorkContext, day: LocalDate): Promise<boolean> {
  const due = dueMonth(day);
  return transaction(context, 'refreshWhenDue', async (tx) => {
    await tx.rows('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const [last] = await tx.rows<{ month: LocalDate | null }>('SELECT max(to_month) AS month FROM figures_refresh');
    if (last?.month && last.month >= due) return false;
    const client = (await tx.manager.queryRunner!.connect()) as Queryable;
    return refreshFigures(client, { to: due, now: tx.now });
  });
}

/**
 * Makes the figures from a month on again, up to the last one that has any; asked for by the back office (CO-08). Safe to
 * run any number of times.
 */
export async function refreshFrom(context: WorkContext, from: LocalDate): Promise<void> {
  await transaction(context, 'refreshFrom', async (tx) => {
    await tx.rows('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const client = (await tx.manager.queryRunner!.connect()) as Queryable;
    const latest = addMonths(startOfMonth(today(tx.now)), -1);
    const [last] = await tx.rows<{ month: LocalDate | null }>('SELECT max(to_month) AS month FROM figures_refresh');
    const known = last?.month ?? null;
    const to = known && known > from ? known : from;
    await refreshFigures(client, { from, to: to < latest ? to : latest, now: tx.now });
  });
}

/**
 * Makes the figures of all contracts up to and including month `to`, in the transaction of the connection. Begins 12
 * months earlier, or earlier still: at `from`, at the first month that is missing, or at the first contract. So the number
 * of each month always follows from the one before it. False when there is no contract yet.
 */
export async function refreshFigures(
  client: Queryable,
  { from, to, now }: { from?: LocalDate; to: LocalDate; now: Date },
): Promise<boolean> {
  const { rows } = await client.query<{ begin: LocalDate | null; known: LocalDate | null }>(
    `SELECT (SELECT date_trunc('month', least(min(c.start_date), (SELECT min(start_date) FROM deelnemer)))::date::text
       FROM contract c) AS begin, (SELECT max(to_month)::text FROM figures_refresh) AS known`,
  );
  const { begin, known } = rows[0]!;
  if (!begin || begin > to) return false;
  const wanted = [addMonths(known && known < to ? known : to, -MONTHS_BACK), ...(from ? [from] : [])].sort()[0]!;
  const first = known && wanted > begin ? wanted : begin;
  const question = { text: REFRESH_FIGURES, values: [first, to, now], query_timeout: LIMIT_MS };
  await client.query(`SET LOCAL statement_timeout = ${LIMIT_MS}`);
  await client.query(question);
  return true;
}

/** Checks the month that somebody wants refreshed. Answers its first day. @throws BAD_USER_INPUT when it is not over yet. */
export function monthThatIsOver(month: string, now: Date): LocalDate {
  const first = `${month}-01`;
  if (first >= startOfMonth(today(now))) throw badInput({ field: 'month', rule: 'MONTH_NOT_OVER' });
  return first;
}
