import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { headerXml, rowWriter, STYLES, type CellValue, type SheetColumn } from './sheet-cells';
import { sheetEnd, sheetStart, workbookParts } from './workbook-parts';

/** Excel opens no more rows than this in one sheet; the rest goes to a next one. */
const ROWS_PER_SHEET = 1_000_000;
/** Light packing: half the time of the usual one, for a file a tenth larger. */
const LEVEL = 3;

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
  const zip = new ZipFile();
  const out = zip.outputStream as unknown as Readable;
  const add = (name: string, content: string) => zip.addBuffer(Buffer.from(content), name, { compressionLevel: LEVEL });
  const write = async (): Promise<void> => {
    const names: string[] = [];
    for (const spec of specs) {
      const lots = new PutBack(spec.rows);
      for (let part = 1; part === 1 || (await lots.more()); part++) {
        names.push(part === 1 ? spec.name : `${spec.name} (${part})`);
        await addSheet(zip, `xl/worksheets/sheet${names.length}.xml`, sheetXml(spec.columns, lots, rowsPerSheet));
      }
    }
    add('xl/styles.xml', STYLES);
    for (const [name, content] of Object.entries(workbookParts(names))) add(name, content);
    zip.end();
  };
  write().catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function addSheet(zip: ZipFile, name: string, xml: AsyncIterable<string>): Promise<void> {
  const content = Readable.from(xml, { objectMode: false, highWaterMark: 256 * 1024 });
  await new Promise<void>((done, failed) => {
    content.once('end', done).once('error', failed);
    (zip.outputStream as unknown as Readable).once('close', () => failed(new Error('The workbook was not taken.')));
    zip.addReadStream(content, name, { compressionLevel: LEVEL });
  });
}

async function* sheetXml(columns: SheetColumn[], lots: PutBack, limit: number): AsyncGenerator<string> {
  const write = rowWriter(columns);
  let row = 1;
  yield sheetStart(columns) + headerXml(columns);
  for (let lot = await lots.take(limit); lot; lot = await lots.take(limit - row + 1)) {
    let xml = '';
    for (const values of lot) xml += write(++row, values);
    yield xml;
    if (row > limit) break;
  }
  yield sheetEnd(columns, row);
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
    const taken = this.left.slice(0, most);
    this.left = this.left.slice(most);
    return taken;
  }
}
