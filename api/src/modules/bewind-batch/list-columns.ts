import { fold } from '../../core/names/search-name';

/** The columns of a list of clients, in the order of the template (MZ-22). */
export const LIST_COLUMNS = [
  'verzekeraar',
  'verzekerdennummer',
  'bsn',
  'geboortedatum',
  'maatregel',
  'ingangsdatum',
  'beschikking',
] as const;

/** One of {@link LIST_COLUMNS}. */
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** The cells of a row by column; what the file does not have is empty. */
export type ListCells = Record<ListColumn, string>;

const REQUIRED: readonly ListColumn[] = ['verzekeraar', 'geboortedatum', 'maatregel', 'beschikking'];
const WORDS = new Map<string, ListColumn>([
  ...LIST_COLUMNS.map((column) => [column, column] as const),
  ['zorgverzekeraar', 'verzekeraar'],
  ['burgerservicenummer', 'bsn'],
  ['soort', 'maatregel'],
  ['startdatum', 'ingangsdatum'],
  ['bestand', 'beschikking'],
]);

/** Where each column stands in a file, or what is wrong with its header. */
export type ListHeader =
  { places: Map<ListColumn, number> } | { rule: 'LIST_COLUMN_MISSING' | 'LIST_COLUMN_TWICE'; column: ListColumn };

/** Reads the header: the order is free, capitals and accents do not matter, columns that we do not know are left alone. */
export function readListHeader(cells: string[]): ListHeader {
  const places = new Map<ListColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = WORDS.get(fold(cell));
    if (!column) continue;
    if (places.has(column)) return { rule: 'LIST_COLUMN_TWICE', column };
    places.set(column, index);
  }
  const missing = REQUIRED.find((column) => !places.has(column));
  if (missing) return { rule: 'LIST_COLUMN_MISSING', column: missing };
  if (!places.has('bsn') && !places.has('verzekerdennummer'))
    return { rule: 'LIST_COLUMN_MISSING', column: 'verzekerdennummer' };
  return { places };
}

/** The cells of a row by column, without spaces around them. */
export function listCells(cells: string[], places: Map<ListColumn, number>): ListCells {
  const named = {} as ListCells;
  for (const column of LIST_COLUMNS) {
    const place = places.get(column);
    named[column] = place === undefined ? '' : (cells[place] ?? '').trim();
  }
  return named;
}
