import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { EicarDetector } from '../files/eicar';
import { TableFailure } from './table-failure';

/** What a workbook may unpack to: far beyond the largest batch, and bearable when somebody means harm (A20). */
export const ARCHIVE_LIMITS = {
  entries: 500,
  unpackedBytes: 400 * 1024 * 1024,
  /** Parts larger than `smallBytes` may not be packed tighter than this; tables reach a tenth of it. */
  ratio: 120,
  smallBytes: 4 * 1024 * 1024,
};

/** Parts that an ordinary workbook has; a zip, a program or a macro among them is refused. */
const PARTS = /(?:\.(?:xml|rels|vml|png|jpe?g|gif|emf|wmf)|^xl\/printerSettings\/[^/]+\.bin|\/)$/i;
const ACTIVE = /vbaProject|activeX|\/embeddings\/|macrosheets|\/ctrlProps\//i;

/** An opened workbook: its parts by name. */
export class XlsxArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: Map<string, Entry>,
  ) {}

  /** Opens a workbook and judges its table of contents, before anything is unpacked. @throws TableFailure */
  static async open(content: Buffer, limits = ARCHIVE_LIMITS): Promise<XlsxArchive> {
    let zip: ZipFile;
    const parts = new Map<string, Entry>();
    try {
      zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });
      if (zip.entryCount > limits.entries) throw new TableFailure('TABLE_TOO_DENSE');
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        judge(entry, unpacked, limits);
        if (parts.has(entry.fileName)) throw new TableFailure('TABLE_DAMAGED');
        parts.set(entry.fileName, entry);
      }
    } catch (error) {
      throw error instanceof TableFailure ? error : new TableFailure('TABLE_DAMAGED');
    }
    if (!parts.has('[Content_Types].xml') || !parts.has('xl/workbook.xml')) throw new TableFailure('TABLE_UNKNOWN');
    return new XlsxArchive(zip, parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The unpacked bytes of a part; a part that is larger than it said breaks off. @throws TableFailure TABLE_DAMAGED */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name);
    if (!entry) throw new TableFailure('TABLE_DAMAGED');
    try {
      yield* await this.zip.openReadStreamPromise(entry);
    } catch {
      throw new TableFailure('TABLE_DAMAGED');
    }
  }

  /** Unpacks every part once: proves that sizes are true, and looks for the test virus inside. */
  async holdsEicar(): Promise<boolean> {
    for (const name of this.parts.keys()) {
      if (name.endsWith('/')) continue;
      const eicar = new EicarDetector();
      for await (const chunk of this.read(name)) if (eicar.push(chunk)) return true;
    }
    return false;
  }
}

function judge(entry: Entry, unpacked: number, limits: typeof ARCHIVE_LIMITS): void {
  if (entry.isEncrypted()) throw new TableFailure('TABLE_ENCRYPTED');
  const dense =
    entry.uncompressedSize > limits.smallBytes && entry.uncompressedSize > limits.ratio * entry.compressedSize;
  if (unpacked > limits.unpackedBytes || dense) throw new TableFailure('TABLE_TOO_DENSE');
  if (ACTIVE.test(entry.fileName) || !PARTS.test(entry.fileName)) throw new TableFailure('TABLE_ACTIVE_CONTENT');
}
