import { Readable } from 'node:stream';
import { headerXml, rowWriter, STYLES, type CellValue, type SheetColumn } from './sheet-cells';
import { sheetEnd, sheetStart, workbookParts } from './workbook-parts';
import { zipStream, type ZipEntry } from './zip-stream';

/** Excel opens no more rows than this in one sheet; the rest goes to a next one. */
const ROWS_PER_SHEET = 1_000_000;
/** Rows whose XML is made in one piece: some hundreds of kilobytes. */
const ROWS_PER_PIECE = 500;

/** A sheet to write: rows come in lots, as they are read. */
export interface SheetSpec {
  name: string;
  columns: SheetColumn[];
  rows: AsyncIterable<CellValue[][]>;
}

/**
 * A workbook as a stream of bytes, in memory that does not grow with the rows (CO-05, CO-08). Rows are asked for as fast
 * as the bytes are taken. `rowsPerSheet` is for tests.
 */
export function xlsxStream(specs: SheetSpec[], rowsPerSheet = ROWS_PER_SHEET): Readable {
  return Readable.from(zipStream(partsOf(specs, rowsPerSheet)), { objectMode: false, highWaterMark: 256 * 1024 });
}

async function* partsOf(specs: SheetSpec[], rowsPerSheet: number): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  for (const spec of specs) {
    const lots = new PutBack(spec.rows);
    for (let part = 1; part === 1 || (await lots.more()); part++) {
      names.push(part === 1 ? spec.name : `${spec.name} (${part})`);
      yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(spec.columns, lots, rowsPerSheet) };
    }
  }
  for (const [name, content] of [['xl/styles.xml', STYLES] as const, ...Object.entries(workbookParts(names))])
    yield { name, content: [Buffer.from(content)] };
}

async function* sheetXml(columns: SheetColumn[], lots: PutBack, limit: number): AsyncGenerator<Buffer> {
  const write = rowWriter(columns);
  let row = 1;
  yield Buffer.from(sheetStart(columns) + headerXml(columns));
  for (let lot = await lots.take(limit); lot; lot = await lots.take(limit - row + 1)) {
    for (let first = 0; first < lot.length; first += ROWS_PER_PIECE) {
      let xml = '';
      const end = Math.min(lot.length, first + ROWS_PER_PIECE);
      for (let index = first; index < end; index++) xml += write(++row, lot[index]!);
      yield Buffer.from(xml);
    }
    if (row > limit) break;
  }
  yield Buffer.from(sheetEnd(columns, row));
}

/** Lots of rows, of which a part may be left for the next sheet. */
class PutBack {
  private readonly source: AsyncIterator<CellValue[][]>;
  private left: CellValue[][] = [];

  constructor(rows: AsyncIterable<CellValue[][]>) {
    this.source = rows[Symbol.asyncIterator]();
  }

  async more(): Promise<boolean> {
    while (this.left.length === 0) {
      const { value, done } = await this.source.next();
      if (done) return false;
      this.left = value;
    }
    return true;
  }

  async take(most: number): Promise<CellValue[][] | null> {
    if (!(await this.more())) return null;
    const taken = this.left.length <= most ? this.left : this.left.slice(0, most);
    this.left = this.left.slice(taken.length);
    return taken;
  }
}
