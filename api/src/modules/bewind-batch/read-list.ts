import { LIMITS } from '@volmacht/shared-schema';
import { tableRows } from '../../core/sheets';
import { LIST_TEXTS } from './bewind-batch.errors';
import { listCells, readListHeader, type ListCells, type ListColumn } from './list-columns';

/** A list that cannot be checked at all, and where that shows. */
export class ListRefused extends Error {
  constructor(
    readonly rule: string,
    readonly row: number,
    readonly column: ListColumn | null = null,
    readonly values: Record<string, string | number> = {},
  ) {
    super(rule);
  }
}

/** The rows of a list with their numbers (MZ-22). @throws ListRefused or TableFailure */
export async function readList(content: Buffer): Promise<{ row: number; cells: ListCells }[]> {
  let places: Map<ListColumn, number> | null = null;
  const found: { row: number; cells: ListCells }[] = [];
  for await (const lot of tableRows(content))
    for (const { row, cells } of lot) {
      if (!cells.some((cell) => cell.trim() !== '')) continue;
      if (!places) {
        const header = readListHeader(cells);
        if ('rule' in header) throw new ListRefused(header.rule, row, header.column, { column: header.column });
        places = header.places;
      } else if (found.length === LIMITS.clientListRows)
        throw new ListRefused(LIST_TEXTS.LIST_TOO_MANY_ROWS, row, null, { max: LIMITS.clientListRows });
      else found.push({ row, cells: listCells(cells, places) });
    }
  if (found.length === 0) throw new ListRefused(LIST_TEXTS.LIST_EMPTY, places ? 2 : 1);
  return found;
}
