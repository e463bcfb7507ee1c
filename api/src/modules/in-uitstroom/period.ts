import { addDays, addMonths, type LocalDate } from '../../core/calendar';
import { badInput } from '../../core/errors';
import { MAX_MONTHS } from './in-uitstroom.errors';

/** Checks a period of whole months and answers its first and last day. @throws BAD_USER_INPUT */
export function periodOf(from: string, to: string): { first: LocalDate; last: LocalDate } {
  if (from > to) throw badInput({ field: 'to', rule: 'PERIOD_BACKWARDS' });
  const first = `${from}-01`;
  if (addMonths(first, MAX_MONTHS) <= `${to}-01`)
    throw badInput({ field: 'to', rule: 'PERIOD_TOO_LONG', values: { max: MAX_MONTHS } });
  return { first, last: addDays(addMonths(`${to}-01`, 1), -1) };
}
