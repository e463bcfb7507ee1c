import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';
import { calendarMail } from '../bewind.mails';
import { officeAddress } from '../office-recipients';

/** Tells one user of an office how many bewinden began and ended that day (MZ-21). */
export const mailBewindCalendarJob = defineJob({
  name: 'mail-bewind-calendar',
  payload: z.object({ organisationId: z.uuid(), userId: z.uuid(), begun: z.int().min(0), ended: z.int().min(0) }),
  lane: 'steady',
  attempts: 12,
  async handle(context, { organisationId, userId, begun, ended }) {
    const to = await officeAddress(context, userId, organisationId);
    if (!to) return;
    const content = calendarMail(context.locale, context.app.settings.PUBLIC_ORIGIN, { begun, ended });
    await deliverMail(context, { to, ...composeMail(context.locale, content) });
  },
});
