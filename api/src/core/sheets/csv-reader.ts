import { CsvError, parse } from 'csv-parse';
import { TableFailure, type TableRow } from './table-failure';
import { textEncoding } from './text-encoding';

const SLICE = 128 * 1024;
/** A row beyond this is no row: a quotation mark that is never closed swallows all that follows. */
const MAX_ROW_BYTES = 64 * 1024;
/** Enough of the start to see what separates the columns. */
const HEAD_BYTES = 4096;

/**
 * Reads CSV in UTF-8 or Windows-1252, with semicolons, commas or tabs (CO-15). Rows come in lots, as they are read.
 * @throws TableFailure TABLE_ENCODING or TABLE_QUOTES
 */
export async function* csvRows(content: Buffer): AsyncGenerator<TableRow[]> {
  const decoder = textEncoding(content) === 'utf-8' ? null : new TextDecoder('windows-1252');
  const parser = parse({
    bom: true,
    delimiter: separatorOf(content),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_ROW_BYTES,
  });
  let row = 0;
  let lot: TableRow[] = [];
  parser.on('data', (cells: string[]) => lot.push({ row: ++row, cells }));
  const step = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((done, failed) => act((error) => (error ? failed(error) : done())));
  const failure = new Promise<never>((_, failed) => parser.once('error', failed));
  failure.catch(() => undefined);
  const taken = (): TableRow[] => {
    const rows = lot;
    lot = [];
    return rows;
  };
  try {
    for (let at = 0; at < content.length; at += SLICE) {
      const slice = content.subarray(at, at + SLICE);
      const bytes = decoder ? decoder.decode(slice, { stream: true }) : slice;
      await Promise.race([failure, step((done) => parser.write(bytes, done))]);
      if (lot.length > 0) yield taken();
    }
    const ended = step((done) => parser.once('end', done));
    parser.end();
    await Promise.race([failure, ended]);
    if (lot.length > 0) yield taken();
  } catch (error) {
    if (error instanceof CsvError) throw new TableFailure('TABLE_QUOTES', row + 1);
    throw error;
  } finally {
    parser.on('error', () => undefined).destroy();
  }
}

/** What stands most often between the names of the header. */
export function separatorOf(content: Buffer): string {
  const [head = ''] = content
    .subarray(0, HEAD_BYTES)
    .toString('latin1')
    .split(/[\r\n]/, 1);
  const bare = head.replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
