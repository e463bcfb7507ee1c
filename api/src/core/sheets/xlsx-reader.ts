import { addDays } from '../calendar';
import { TableFailure, type TableRow } from './table-failure';
import { XlsxArchive } from './xlsx-archive';
import { dateFormats, firstSheet, sharedTexts } from './xlsx-parts';
import { xmlEvents, type XmlListener } from './xml-events';

/** Columns beyond this are not looked at: what is looked for stands in the first few. */
const MAX_COLUMNS = 64;
/** More than any name or address; the rest of a longer cell is dropped, so that it shows as wrong. */
const MAX_CELL = 2000;
/** The last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * Reads the first sheet of a workbook row by row (CO-15): texts as they are, numbers as digits, and what is shown as a
 * date as 'YYYY-MM-DD'. Formulas are never calculated: their kept value counts. @throws TableFailure
 */
export async function* xlsxRows(content: Buffer): AsyncGenerator<TableRow[]> {
  const archive = await XlsxArchive.open(content);
  const { part, since1904 } = await firstSheet(archive);
  const listener = new SheetListener(await sharedTexts(archive), await dateFormats(archive), since1904);
  for await (const _turn of xmlEvents(archive.read(part), listener)) {
    void _turn;
    if (listener.rows.length > 0) yield listener.rows.splice(0);
  }
}

class SheetListener implements XmlListener {
  readonly rows: TableRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private listening = false;

  constructor(
    private readonly texts: string[],
    private readonly dates: ReadonlySet<number>,
    private readonly since1904: boolean,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      const row = Number(attributes['r'] ?? this.row + 1);
      if (!Number.isInteger(row) || row <= this.row) throw new TableFailure('TABLE_DAMAGED', this.row);
      this.row = row;
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = attributes['r'] ? columnOf(attributes['r']) : this.column + 1;
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.value = '';
    } else if (name === 'v' || name === 't') this.listening = true;
    else if (name === 'f' || name === 'rPh') this.listening = false;
  }

  text(text: string): void {
    if (this.listening && this.value.length < MAX_CELL) this.value += text.slice(0, MAX_CELL);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'c' && this.column >= 0 && this.column < MAX_COLUMNS && this.value !== '') {
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column] = this.cell();
    } else if (name === 'row') this.rows.push({ row: this.row, cells: this.cells });
  }

  private cell(): string {
    if (this.type === 's') return (this.texts[Number(this.value)] ?? '').slice(0, MAX_CELL);
    if (this.type === 'd') return this.value.slice(0, 10);
    if (this.type !== 'n') return this.value;
    const number = Number(this.value);
    if (!Number.isFinite(number)) return this.value;
    return this.dates.has(this.style) ? this.date(number) : String(number);
  }

  private date(serial: number): string {
    const days = Math.floor(serial) + (this.since1904 ? 1462 : 0);
    if (days < 1 || days > LAST_SERIAL) return String(serial);
    // Excel counts a 29 February 1900 that never was.
    return addDays('1899-12-30', days < 60 ? days + 1 : days);
  }
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const code = reference.charCodeAt(at) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}
