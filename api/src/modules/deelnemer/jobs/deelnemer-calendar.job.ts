import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { followDeelnemerCalendar } from '../deelnemer-calendar.service';

/** Daily: planned starts and ends of deelnemers take effect, and those of the contract are told (CO-04, CO-11). */
export const deelnemerCalendarJob = defineJob({
  name: 'deelnemer-calendar',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 12,
  handle: (context, { day }) => followDeelnemerCalendar(context, day),
});
