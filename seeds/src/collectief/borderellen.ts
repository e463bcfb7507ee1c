import { createApp, closeApp } from '@volmacht/api/app/create-app';
import { addDays, addMonths, type LocalDate } from '@volmacht/api/core/calendar/index';
import { billedMonth, makeBorderel } from '@volmacht/api/modules/borderel/index';
import { demoContracts } from './contracts';

/** Contracts whose municipality logs in at the demo; the others have their latest borderel only. */
const SHOWN = 3;
const MONTHS = 12;
const DAY = 24;

/**
 * Makes the borderellen of the year that is in sight (CO-09), by the very function that the worker uses: every amount,
 * number and file is as it would have come to be. After the deelnemers are in for good.
 */
export async function seedBorderellen(today: LocalDate): Promise<void> {
  const app = await createApp();
  const context = { app, actor: null, locale: 'nl' as const, address: 'seed', requestId: 'seed' };
  const last = billedMonth(today);
  try {
    for (let back = MONTHS - 1; back >= 0; back--) {
      const month = addMonths(last, -back);
      const date = addDays(month, DAY - 1);
      if (date < addMonths(today, -12)) continue;
      const contracts = back === 0 ? demoContracts : demoContracts.slice(0, SHOWN);
      await Promise.all(contracts.map(({ id }) => makeBorderel(context, { contractId: id, month, date })));
    }
  } finally {
    await closeApp(app);
  }
}
