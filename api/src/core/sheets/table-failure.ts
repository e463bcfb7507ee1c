/** Why a table cannot be read as a whole; a rule code of the API. */
export type TableRule =
  | 'TABLE_ENCODING'
  | 'TABLE_QUOTES'
  | 'TABLE_DAMAGED'
  | 'TABLE_TOO_DENSE'
  | 'TABLE_ACTIVE_CONTENT'
  | 'TABLE_ENCRYPTED'
  | 'TABLE_UNKNOWN';

/** A table that cannot be read; `row` is where reading stopped, when that is known. */
export class TableFailure extends Error {
  constructor(
    readonly rule: TableRule,
    readonly row: number | null = null,
  ) {
    super(rule);
    this.name = 'TableFailure';
  }
}

/** One row of a table, as text. Rows are numbered as a spreadsheet shows them: 1 is the header. */
export interface TableRow {
  row: number;
  cells: string[];
}
