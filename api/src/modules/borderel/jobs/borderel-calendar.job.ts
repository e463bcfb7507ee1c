import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { archiveBorderellen, eraseBorderellen, planBorderellen } from '../borderel-calendar.service';

const day = z.object({ day: z.iso.date() });

/** Daily, and working by date: from the 24th the borderellen of the month, of every contract that has none yet (CO-09). */
export const planBorderellenJob = defineJob({
  name: 'plan-borderellen',
  payload: day,
  lane: 'steady',
  attempts: 12,
  handle: (context, payload) => planBorderellen(context, payload.day),
});

/** Daily: borderellen older than a year leave the portal, and those past their term the store (CO-09). */
export const archiveBorderellenJob = defineJob({
  name: 'archive-borderellen',
  payload: day,
  lane: 'steady',
  attempts: 12,
  async handle(context, payload) {
    await archiveBorderellen(context, payload.day);
    await eraseBorderellen(context, payload.day);
  },
});
