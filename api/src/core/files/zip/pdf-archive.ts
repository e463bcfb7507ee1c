import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from '@volmacht/shared-schema';
import { EicarDetector } from '../eicar';

/** Why a zip of documents is refused; a rule code of the API. */
export type ArchiveRule =
  'ZIP_UNKNOWN' | 'ZIP_ENCRYPTED' | 'ZIP_TOO_DENSE' | 'ZIP_TOO_MANY' | 'ZIP_NOT_ONLY_PDF' | 'ZIP_NAME_TWICE';

/** A zip that is refused, or that turns out damaged. */
export class ArchiveFailure extends Error {
  constructor(readonly rule: ArchiveRule) {
    super(rule);
    this.name = 'ArchiveFailure';
  }
}

/** What a zip may unpack to: far beyond the documents of one list, and bearable when somebody means harm (A20). */
const PDF_ARCHIVE_LIMITS = {
  files: LIMITS.clientListRows as number,
  entries: 3 * LIMITS.clientListRows,
  fileBytes: LIMITS.uploadBytes as number,
  unpackedBytes: 200 * 1024 * 1024,
  /** Documents larger than `smallBytes` may not be packed tighter than this; a PDF is packed already. */
  ratio: 100,
  smallBytes: 1024 * 1024,
};

/** What systems put into a zip of their own accord. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)|\/$/i;

/** The name under which a document is found: without folders, whatever capitals and ways to write an accent. */
function documentKey(name: string): string {
  const last = name.split(/[\\/]/).at(-1)!.normalize('NFC').trim().toLowerCase();
  return last.endsWith('.pdf') ? last : `${last}.pdf`;
}

/** An opened zip of PDFs (MZ-22): its documents by name. What they hold is not judged here. */
export class PdfArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly documents: Map<string, Entry>,
  ) {}

  /** Opens a zip and judges its table of contents, before anything is unpacked. @throws ArchiveFailure */
  static async open(content: Buffer, limits = PDF_ARCHIVE_LIMITS): Promise<PdfArchive> {
    const documents = new Map<string, Entry>();
    let zip: ZipFile;
    try {
      zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true });
      if (zip.entryCount > limits.entries) throw new ArchiveFailure('ZIP_TOO_MANY');
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        judge(entry, unpacked, limits);
        if (LITTER.test(entry.fileName)) continue;
        if (!/\.pdf$/i.test(entry.fileName)) throw new ArchiveFailure('ZIP_NOT_ONLY_PDF');
        const key = documentKey(entry.fileName);
        if (documents.has(key)) throw new ArchiveFailure('ZIP_NAME_TWICE');
        documents.set(key, entry);
        if (documents.size > limits.files) throw new ArchiveFailure('ZIP_TOO_MANY');
      }
    } catch (error) {
      throw error instanceof ArchiveFailure ? error : new ArchiveFailure('ZIP_UNKNOWN');
    }
    if (documents.size === 0) throw new ArchiveFailure('ZIP_NOT_ONLY_PDF');
    return new PdfArchive(zip, documents);
  }

  /** The bytes of a document by the name that a list gives it; null when it is not there. @throws ArchiveFailure */
  async read(name: string): Promise<Buffer | null> {
    const entry = this.documents.get(documentKey(name));
    if (!entry) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of this.bytes(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Unpacks every document once: proves that sizes are true, and looks for the test virus inside. */
  async holdsEicar(): Promise<boolean> {
    for (const entry of this.documents.values()) {
      const eicar = new EicarDetector();
      for await (const chunk of this.bytes(entry)) if (eicar.push(chunk)) return true;
    }
    return false;
  }

  private async *bytes(entry: Entry): AsyncGenerator<Buffer> {
    try {
      yield* await this.zip.openReadStreamPromise(entry);
    } catch {
      throw new ArchiveFailure('ZIP_UNKNOWN');
    }
  }
}

function judge(entry: Entry, unpacked: number, limits: typeof PDF_ARCHIVE_LIMITS): void {
  const { uncompressedSize: size, compressedSize } = entry;
  if (entry.isEncrypted()) throw new ArchiveFailure('ZIP_ENCRYPTED');
  const dense = size > limits.smallBytes && size > limits.ratio * compressedSize;
  if (dense || size > limits.fileBytes || unpacked > limits.unpackedBytes) throw new ArchiveFailure('ZIP_TOO_DENSE');
}
