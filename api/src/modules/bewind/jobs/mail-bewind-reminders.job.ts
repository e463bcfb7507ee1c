import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';
import { reminderMail, type EndingCounts } from '../bewind.mails';
import { officeAddress } from '../office-recipients';

const COUNTS = `
  SELECT d.days, count(b.id)::int AS count FROM unnest('{7,30,90}'::int[], '{0,7,30}'::int[]) AS d(days, after)
  LEFT JOIN bewind b ON b.organisation_id = $1 AND b.status IN ('ACTIVE', 'ENDING')
    AND b.end_date > $2::date + d.after AND b.end_date <= $2::date + d.days
  GROUP BY d.days ORDER BY d.days`;

/** Mails one user of an office how many bewinden end soon (MZ-21); nobody's name, and nothing when none is left. */
export const mailBewindRemindersJob = defineJob({
  name: 'mail-bewind-reminders',
  payload: z.object({ organisationId: z.uuid(), userId: z.uuid(), day: z.iso.date() }),
  lane: 'steady',
  attempts: 12,
  async handle(context, { organisationId, userId, day }) {
    const to = await officeAddress(context, userId, organisationId);
    const counts: EndingCounts = await readRows(context.app.pool, COUNTS, [organisationId, day]);
    if (!to || counts.every(({ count }) => count === 0)) return;
    const content = reminderMail(context.locale, context.app.settings.PUBLIC_ORIGIN, counts);
    await deliverMail(context, { to, ...composeMail(context.locale, content) });
  },
});
