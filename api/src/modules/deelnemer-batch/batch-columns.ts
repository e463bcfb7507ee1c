import { fold } from '../../core/names/search-name';

/** The columns of a batch, in the order of the template (CO-15). */
export const BATCH_COLUMNS = [
  'soort',
  'bsn',
  'voorletters',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'straat',
  'huisnummer',
  'postcode',
  'plaats',
  'ingangsdatum',
  'einddatum',
  'reden',
  'verzekering',
  'betaalwijze',
  'iban',
  'gezin',
  'rol',
] as const;

/** One of {@link BATCH_COLUMNS}. */
export type BatchColumn = (typeof BATCH_COLUMNS)[number];

/** The cells of a row by column; what the file does not have is empty. */
export type BatchCells = Record<BatchColumn, string>;

/** Without these two nothing can be told of any row. */
const REQUIRED: readonly BatchColumn[] = ['soort', 'bsn'];
/** The words that people write above the columns. */
const WORDS = new Map<string, BatchColumn>([
  ...BATCH_COLUMNS.map((column) => [column, column] as const),
  ['burgerservicenummer', 'bsn'],
  ['voorvoegsel', 'tussenvoegsel'],
  ['naam', 'achternaam'],
  ['woonplaats', 'plaats'],
  ['rekeningnummer', 'iban'],
]);

/** Where each column stands in a file, or what is wrong with its header. */
export type BatchHeader =
  { places: Map<BatchColumn, number> } | { rule: 'BATCH_COLUMN_MISSING' | 'BATCH_COLUMN_TWICE'; column: BatchColumn };

/** Reads the header: the order is free, capitals and accents do not matter, columns that we do not know are left alone. */
export function readHeader(cells: string[]): BatchHeader {
  const places = new Map<BatchColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = WORDS.get(fold(cell));
    if (!column) continue;
    if (places.has(column)) return { rule: 'BATCH_COLUMN_TWICE', column };
    places.set(column, index);
  }
  const missing = REQUIRED.find((column) => !places.has(column));
  return missing ? { rule: 'BATCH_COLUMN_MISSING', column: missing } : { places };
}

/** The cells of a row by column, without spaces around them. */
export function cellsOf(cells: string[], places: Map<BatchColumn, number>): BatchCells {
  const named = {} as BatchCells;
  for (const column of BATCH_COLUMNS) {
    const place = places.get(column);
    named[column] = place === undefined ? '' : (cells[place] ?? '').trim();
  }
  return named;
}
