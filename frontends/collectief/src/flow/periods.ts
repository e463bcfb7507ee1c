import { addMonths } from '@volmacht/ui';

/** So far back lists and figures can be asked for, in months: five years. */
const FARTHEST = 60;

/**
 * The months of a contract that figures can exist of, the newest first: they are made after a month is over, and begin
 * with the contract. Never none: a contract of this very month has last month at least.
 */
export function monthChoices(contract: { startDate: string; endDate?: string | null }, now: string): string[] {
  const first = contract.startDate.slice(0, 7);
  const months = Array.from({ length: FARTHEST }, (_, ago) => addMonths(now, -1 - ago));
  const within = months.filter(
    (month) => month >= first && (!contract.endDate || month <= contract.endDate.slice(0, 7)),
  );
  return within.length > 0 ? within : months.slice(0, 1);
}
