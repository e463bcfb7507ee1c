import type { WorkContext } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import { counterKey, networkOf, rateLimited, takeAllowance, type CounterLimit } from '../../core/security';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Takes a text message from what its receiver, its account, its organisation and its asker may still cause, so that
 * nobody can be flooded and nobody can run up costs (A11). Counts only messages that are really sent: it is undone with
 * the caller's transaction.
 * @throws RATE_LIMITED
 */
export async function takeSms(
  context: WorkContext,
  tx: Tx,
  of: { mobileNumber: string; userId: string; organisationId: string },
): Promise<void> {
  const caps: [string, string, CounterLimit][] = [
    ['number-burst', of.mobileNumber, { max: 10, windowMinutes: 15 }],
    ['number', of.mobileNumber, { max: 30, windowMinutes: DAY }],
    ['account', of.userId, { max: 30, windowMinutes: DAY }],
    ['organisation', of.organisationId, { max: 300, windowMinutes: HOUR }],
    ['network', networkOf(context.address), { max: 100, windowMinutes: HOUR }],
  ];
  for (const [scope, value, limit] of caps) {
    const key = counterKey(context.app, `sms-${scope}`, value);
    if (!(await takeAllowance(tx, key, limit))) throw await rateLimited(context.app, key, limit);
  }
}
