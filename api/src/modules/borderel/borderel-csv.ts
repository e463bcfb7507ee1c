import { stringify } from 'csv-stringify/sync';
import type { LocalDate } from '../../core/calendar';
import { looksLikeFormula } from '../../core/sheets';
import { cents, dutchAmount } from './cents';
import { shortDate } from './dutch-date';

/** One line of a borderel, as the database gives it. */
export interface BorderelLine {
  relatienummer: string;
  name: string;
  birthDate: LocalDate;
  product: string;
  /** First day of the month that the line is about. */
  month: LocalDate;
  firstDay: LocalDate | null;
  lastDay: LocalDate | null;
  days: number;
  kind: 'REGULIER' | 'CORRECTIE';
  amount: string;
}

/** What stands on every line. */
export interface BorderelHead {
  number: string;
  invoiceNumber: string;
  contract: string;
}

const TITLES = [
  'Borderel',
  'Factuur',
  'Contract',
  'Relatienummer',
  'Naam',
  'Geboortedatum',
  'Verzekering',
  'Maand',
  'Van',
  'Tot en met',
  'Dagen',
  'Soort',
  'Bedrag',
];
const KIND = { REGULIER: 'Premie', CORRECTIE: 'Correctie' } as const;
const BATCH = 500;
const BOM = '\ufeff';

/**
 * The borderel as CSV (CO-09): UTF-8 with a byte order mark, semicolons and decimal commas, as Dutch Excel opens it; a
 * line per deelnemer and month, and the total. Made piece by piece, so its size does not matter. `total` is told the sum
 * of the lines that were written, in cents.
 */
export async function* borderelCsv(
  head: BorderelHead,
  lines: AsyncIterable<BorderelLine>,
  total: (sum: bigint) => void,
): AsyncGenerator<Buffer> {
  yield Buffer.from(BOM + rowsOf([TITLES]), 'utf8');
  let sum = 0n;
  let waiting: string[][] = [];
  for await (const line of lines) {
    const amount = cents(line.amount);
    sum += amount;
    waiting.push([
      head.number,
      head.invoiceNumber,
      harmless(head.contract),
      line.relatienummer,
      harmless(line.name),
      shortDate(line.birthDate),
      harmless(line.product),
      line.month.slice(0, 7),
      line.firstDay ? shortDate(line.firstDay) : '',
      line.lastDay ? shortDate(line.lastDay) : '',
      String(line.days),
      KIND[line.kind],
      dutchAmount(amount),
    ]);
    if (waiting.length === BATCH) {
      yield Buffer.from(rowsOf(waiting), 'utf8');
      waiting = [];
    }
  }
  const last = TITLES.map((_, at) => (at === 0 ? 'Totaal' : at === TITLES.length - 1 ? dutchAmount(sum) : ''));
  yield Buffer.from(rowsOf([...waiting, last]), 'utf8');
  total(sum);
}

function rowsOf(rows: string[][]): string {
  return stringify(rows, { delimiter: ';', record_delimiter: 'windows' });
}

// A name that begins like a formula would be one in a spreadsheet (XX-07); amounts are ours and stay numbers.
function harmless(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}
