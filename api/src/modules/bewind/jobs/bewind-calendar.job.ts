import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { followCalendar, remindOffices } from '../bewind-calendar.service';

const day = z.object({ day: z.iso.date() });

/** Daily: bewinden begin and end on their day (MZ-21). */
export const bewindCalendarJob = defineJob({
  name: 'bewind-calendar',
  payload: day,
  lane: 'steady',
  attempts: 12,
  handle: (context, payload) => followCalendar(context, payload.day),
});

/** Daily: reminders 90, 30 and 7 days before the end (MZ-21). */
export const bewindRemindersJob = defineJob({
  name: 'bewind-reminders',
  payload: day,
  lane: 'steady',
  attempts: 12,
  handle: (context, payload) => remindOffices(context, payload.day),
});
