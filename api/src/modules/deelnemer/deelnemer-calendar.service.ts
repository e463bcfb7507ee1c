import type { WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import { tellBerichten } from '../bericht';
import { namedSql } from './told-texts';

/** Stays in one transaction; 1 January knows many. */
const CHUNK = 2000;

interface Turn {
  action: string;
  /** Which stays have come to their day and are not told of yet; $1 is the day. */
  due: string;
  mark: string;
  /** Part of the message's source. */
  source: string;
  /** SQL of the message, of deelnemer d and contract c. */
  text: string;
}

const BEGIN: Turn = {
  action: 'deelnemer.begin',
  due: 'NOT start_told AND start_date <= $1::date',
  mark: 'start_told = true',
  source: 'begin',
  text: `'Deelname van ' || ${namedSql('d')} || ' aan contract ' || c.number || ' is ingegaan op '
    || to_char(d.start_date, 'DD-MM-YYYY')`,
};
// The last day is one of taking part: it is over the day after.
const END: Turn = {
  action: 'deelnemer.ended',
  due: 'NOT end_told AND end_date IS NOT NULL AND end_date < $1::date',
  mark: 'end_told = true',
  source: 'ended',
  text: `'Deelname van ' || ${namedSql('d')} || ' aan contract ' || c.number || ' is geëindigd: laatste dag '
    || to_char(d.end_date, 'DD-MM-YYYY')`,
};

/**
 * Follows the calendar: planned starts and ends are told of on their day (CO-04, CO-06, CO-11). Who takes part does not
 * wait for this to run: the dates are in every read. Days that were missed are made up for, and nothing is told twice.
 */
export async function followDeelnemerCalendar(context: WorkContext, day: string): Promise<void> {
  for (const turn of [BEGIN, END]) while ((await take(context, turn, day)) === CHUNK);
}

async function take(context: WorkContext, turn: Turn, day: string): Promise<number> {
  return transaction(context, turn.action, async (tx) => {
    const rows = await tx.rows<{ id: string; organisation_id: string }>(
      `UPDATE deelnemer d SET ${turn.mark}
       FROM (SELECT id FROM deelnemer WHERE ${turn.due} LIMIT ${CHUNK} FOR UPDATE SKIP LOCKED) due, contract c
       WHERE d.id = due.id AND c.id = d.contract_id RETURNING d.id, c.organisation_id`,
      [day],
    );
    if (rows.length === 0) return 0;
    await tellBerichten(
      tx,
      `SELECT d.contract_id, $3::date AS date, 'WIJZIGING' AS category,
         'deelnemer:${turn.source}:' || d.id || ':' || d.version AS source, ${turn.text} AS text
       FROM deelnemer d JOIN contract c ON c.id = d.contract_id WHERE d.id = ANY($2::uuid[]) ORDER BY d.id`,
      [rows.map(({ id }) => id), day],
    );
    auditPerOrganisation(tx, turn.action, rows);
    return rows.length;
  });
}

function auditPerOrganisation(tx: Tx, action: string, rows: { id: string; organisation_id: string }[]): void {
  for (const organisationId of new Set(rows.map((row) => row.organisation_id))) {
    const subjectIds = rows.filter((row) => row.organisation_id === organisationId).map(({ id }) => id);
    tx.audit({ action, subjectType: 'Deelnemer', subjectIds, organisationId });
  }
}
