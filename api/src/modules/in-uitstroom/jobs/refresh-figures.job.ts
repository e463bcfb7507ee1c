import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { refreshFrom, refreshWhenDue } from '../refresh-figures.service';

/** From the 11th of each month: the figures of the month before, of all contracts; once (CO-08, CO-10). */
export const refreshFiguresJob = defineJob({
  name: 'refresh-figures',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 12,
  async handle(context, { day }) {
    await refreshWhenDue(context, day);
  },
});

/** Makes the figures from a month on again, because the back office asked for it (CO-08). */
export const refreshFromJob = defineJob({
  name: 'refresh-figures-from',
  payload: z.object({ from: z.iso.date() }),
  lane: 'urgent',
  attempts: 5,
  handle: (context, { from }) => refreshFrom(context, from),
});
