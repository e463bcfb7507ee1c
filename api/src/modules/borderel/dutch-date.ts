import { addDays, addMonths, type LocalDate } from '../../core/calendar';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** '2026-11-22' as '22-11-2026'. */
export function shortDate(date: LocalDate): string {
  return date.split('-').reverse().join('-');
}

/** '2026-11-01' as 'november 2026'. */
export function monthName(month: LocalDate): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** '2026-11-01' as '1 t/m 30 november 2026'. */
export function wholeMonth(month: LocalDate): string {
  return `1 t/m ${Number(addDays(addMonths(month, 1), -1).slice(8))} ${monthName(month)}`;
}
