import type { WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import type { BewindStatus } from './bewind.enums';
import { auditBewind } from './bewind.service';
import { mailBewindCalendarJob } from './jobs/mail-bewind-calendar.job';
import { mailBewindRemindersJob } from './jobs/mail-bewind-reminders.job';
import { officeRecipients } from './office-recipients';

/** Days before the end date on which the office is reminded, once each (MZ-21). */
export const REMINDER_DAYS = [90, 30, 7] as const;

type Row = { id: string; insured_id: string; organisation_id: string; status: BewindStatus };

/**
 * Follows the calendar (MZ-21): what was accepted begins on its first day, what ends is ended on its end date. Access
 * does not wait for this to run: the end date is in every read. Days that were missed are made up for.
 */
export async function followCalendar(context: WorkContext, day: string): Promise<void> {
  await transaction(context, 'followCalendar', async (tx) => {
    const begun = await change(tx, 'bewind.begin', "'ACTIVE'", "status = 'ACCEPTED' AND start_date <= $1", day);
    const ended = await change(
      tx,
      'bewind.ended',
      "'ENDED'",
      "status IN ('ACTIVE', 'ENDING') AND end_date IS NOT NULL AND end_date <= $1",
      day,
    );
    for (const organisationId of new Set([...begun, ...ended])) {
      const counts = {
        begun: begun.filter((id) => id === organisationId).length,
        ended: ended.filter((id) => id === organisationId).length,
      };
      for (const userId of await officeRecipients(tx, organisationId))
        await tx.enqueue(
          mailBewindCalendarJob,
          { organisationId, userId, ...counts },
          { dedupeKey: `bewind-calendar:${day}:${userId}` },
        );
    }
  });
}

async function change(tx: Tx, action: string, status: string, where: string, day: string): Promise<string[]> {
  const rows = await tx.rows<Row>(
    `UPDATE bewind SET status = ${status}, version = version + 1 WHERE ${where}
     RETURNING id, insured_id, organisation_id, status`,
    [day],
  );
  for (const row of rows)
    auditBewind(tx, action, { ...row, insuredId: row.insured_id, organisationId: row.organisation_id });
  return rows.map((row) => row.organisation_id);
}

/**
 * Notes who is to be reminded, once per bewind, end date and number of days, and has the offices mailed (MZ-21). An end
 * date that was set late is noted for all its passed reminders at once, so one mail goes out and not three.
 */
export async function remindOffices(context: WorkContext, day: string): Promise<void> {
  await transaction(context, 'remindOffices', async (tx) => {
    const offices = await tx.rows<{ organisation_id: string }>(
      `WITH noted AS (
         INSERT INTO bewind_reminder (bewind_id, end_date, days_before, created_at)
         SELECT b.id, b.end_date, d.days, $2 FROM bewind b, unnest($3::int[]) AS d(days)
         WHERE b.status IN ('ACTIVE', 'ENDING') AND b.end_date > $1::date AND b.end_date <= $1::date + d.days
         ON CONFLICT DO NOTHING RETURNING bewind_id)
       SELECT DISTINCT b.organisation_id FROM noted n JOIN bewind b ON b.id = n.bewind_id`,
      [day, tx.now, [...REMINDER_DAYS]],
    );
    for (const { organisation_id: organisationId } of offices)
      for (const userId of await officeRecipients(tx, organisationId))
        await tx.enqueue(
          mailBewindRemindersJob,
          { organisationId, userId, day },
          { dedupeKey: `bewind-reminders:${day}:${userId}` },
        );
  });
}
