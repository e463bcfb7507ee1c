import { csvRows } from './csv-reader';
import { tableKind } from './inspect-table';
import type { TableRow } from './table-failure';
import { xlsxRows } from './xlsx-reader';

export { cellWords, dateFromText } from './cell-words';
export { CSV_TYPE, inspectTable, tableKind } from './inspect-table';
export { type CellValue, looksLikeFormula, type SheetColumn } from './sheet-cells';
export { TableFailure, type TableRow, type TableRule } from './table-failure';
export { XLSX_TYPE } from './workbook-parts';
export { type SheetSpec, xlsxStream } from './xlsx-writer';

/** The rows of a CSV or of the first sheet of a workbook, in lots; row 1 is the header. @throws TableFailure */
export function tableRows(content: Buffer): AsyncGenerator<TableRow[]> {
  return tableKind(content) === 'xlsx' ? xlsxRows(content) : csvRows(content);
}
