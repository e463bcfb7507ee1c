import { createHash } from 'node:crypto';
import { inspectTable, TableFailure, type TableRule } from '../sheets';
import { EicarDetector } from './eicar';
import { safeFileName } from './file-name';
import { inspectPdf } from './pdf/pdf-reader';
import { endsLikePdf, isAlsoAnotherFormat, startsLikePdf } from './pdf/pdf-signature';
import type { Scanner } from './scanner/scanner';
import { ArchiveFailure, type ArchiveRule, PdfArchive } from './zip/pdf-archive';

/** Why an upload is refused; a rule code of the API. */
export type UploadRule =
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'FILE_NOT_PDF'
  | 'FILE_NOT_XML'
  | 'FILE_ENCRYPTED'
  | 'FILE_ACTIVE_CONTENT'
  | TableRule
  | ArchiveRule
  | 'FILE_INFECTED'
  | 'SCANNER_UNAVAILABLE';

/** An upload that was found fit to store. */
export interface AcceptedUpload {
  ok: true;
  /** The bytes, at most `maxBytes` of them; the look at the build of a PDF needs them all. */
  content: Buffer;
  size: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** Media type, found from the content. */
  contentType: string;
  fileName: string;
}

/** What may be uploaded, and how large: documents as PDF, tables as CSV or xlsx, messages as XML, many documents as one zip. */
export type UploadSizes = Partial<Record<'pdf' | 'table' | 'xml' | 'zip', number>>;

/** What {@link inspectUpload} answers: an upload fit to store, or the one rule that it breaks. */
export type UploadOutcome = AcceptedUpload | { ok: false; rule: UploadRule };

export interface UploadOptions {
  /** The name the browser gave; only used to make the name under which the file is shown. */
  declaredName: string;
  /** The kinds that are taken, with the largest size of each in bytes. */
  sizes: UploadSizes;
  /** The configured virus scanner; without one only the test virus is recognised. */
  scanner?: Scanner;
}

/** Enough of the start to tell what a file is. */
const SNIFF_BYTES = 4100;

interface Received {
  content: Buffer;
  sha256: string;
}

/**
 * Judges an upload by its content, never by its name or declared type (MZ-12, XX-07, security A20). Reads the stream
 * once, and no further once it is too large or infected. Rejects only when the stream itself fails.
 */
export async function inspectUpload(stream: AsyncIterable<Buffer>, options: UploadOptions): Promise<UploadOutcome> {
  const { sizes } = options;
  const received = await receive(stream, Math.max(...Object.values(sizes)));
  if (typeof received === 'string') return refuse(received);
  const { content, sha256 } = received;
  if (content.length === 0) return refuse('FILE_EMPTY');
  const kind = kindOf(content, sizes);
  if (content.length > sizes[kind]!) return refuse('FILE_TOO_LARGE');
  const verdict = await JUDGES[kind](content, options);
  if ('rule' in verdict) return refuse(verdict.rule);
  const fileName = safeFileName(options.declaredName);
  return { ok: true, content, size: content.length, sha256, contentType: verdict.mediaType, fileName };
}

type Verdict = { mediaType: string } | { rule: UploadRule };

// By content among the kinds that this caller may send; what looks like none of them is refused as the first of these.
function kindOf(content: Buffer, sizes: UploadSizes): keyof UploadSizes {
  if (sizes.pdf !== undefined && startsLikePdf(content)) return 'pdf';
  if (sizes.xml !== undefined && startsLikeXml(content)) return 'xml';
  return (['table', 'zip', 'pdf', 'xml'] as const).find((kind) => sizes[kind] !== undefined) ?? 'pdf';
}

const JUDGES: Record<keyof UploadSizes, (content: Buffer, options: UploadOptions) => Promise<Verdict>> = {
  pdf: judgePdf,
  table: judgeTable,
  xml: judgeXml,
  zip: judgeZip,
};

/** An element or an XML declaration, after white space at most. */
function startsLikeXml(content: Buffer): boolean {
  const head = content
    .subarray(0, SNIFF_BYTES)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^<(\?xml\s|[A-Za-z_])/.test(head) && !/^<(!doctype\s+html|html[\s>])/i.test(head);
}

// Only that it is XML, and clean: what it says is judged in the background, by those who know the message.
async function judgeXml(content: Buffer, { scanner }: UploadOptions): Promise<Verdict> {
  if (!startsLikeXml(content) || content.includes(0)) return { rule: 'FILE_NOT_XML' };
  const verdict = (await scanner?.scan(content)) ?? 'CLEAN';
  if (verdict === 'INFECTED') return { rule: 'FILE_INFECTED' };
  return verdict === 'CLEAN' ? { mediaType: 'application/xml' } : { rule: 'SCANNER_UNAVAILABLE' };
}

async function judgeTable(content: Buffer, { scanner }: UploadOptions): Promise<Verdict> {
  try {
    // One after the other: a bomb is refused before a scanner can choke on it.
    const { mediaType, infected } = await inspectTable(content);
    const verdict = infected ? 'INFECTED' : ((await scanner?.scan(content)) ?? 'CLEAN');
    if (verdict === 'INFECTED') return { rule: 'FILE_INFECTED' };
    return verdict === 'CLEAN' ? { mediaType } : { rule: 'SCANNER_UNAVAILABLE' };
  } catch (error) {
    if (error instanceof TableFailure) return { rule: error.rule };
    throw error;
  }
}

// The shell only: what is in it is judged document by document when it is used.
async function judgeZip(content: Buffer, { scanner }: UploadOptions): Promise<Verdict> {
  try {
    const archive = await PdfArchive.open(content);
    const verdict = (await archive.holdsEicar()) ? 'INFECTED' : ((await scanner?.scan(content)) ?? 'CLEAN');
    if (verdict === 'INFECTED') return { rule: 'FILE_INFECTED' };
    return verdict === 'CLEAN' ? { mediaType: 'application/zip' } : { rule: 'SCANNER_UNAVAILABLE' };
  } catch (error) {
    if (error instanceof ArchiveFailure) return { rule: error.rule };
    throw error;
  }
}

async function judgePdf(content: Buffer, { scanner }: UploadOptions): Promise<Verdict> {
  if (!(await isPdfByContent(content))) return { rule: 'FILE_NOT_PDF' };
  const [build, verdict] = await Promise.all([inspectPdf(content), scanner?.scan(content) ?? 'CLEAN']);
  // An infected file is called infected, whatever else is wrong with it.
  if (verdict === 'INFECTED' || (build.ok && build.value.finding === 'EICAR')) return { rule: 'FILE_INFECTED' };
  if (!build.ok) return { rule: build.failure === 'PASSWORD' ? 'FILE_ENCRYPTED' : 'FILE_NOT_PDF' };
  if (build.value.encrypted) return { rule: 'FILE_ENCRYPTED' };
  if (build.value.finding) return { rule: 'FILE_ACTIVE_CONTENT' };
  if (verdict !== 'CLEAN') return { rule: 'SCANNER_UNAVAILABLE' };
  return { mediaType: 'application/pdf' };
}

async function receive(stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Received | UploadRule> {
  const hash = createHash('sha256');
  const eicar = new EicarDetector();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) return 'FILE_TOO_LARGE';
    if (eicar.push(chunk)) return 'FILE_INFECTED';
    hash.update(chunk);
    chunks.push(chunk);
  }
  return { content: Buffer.concat(chunks, size), sha256: hash.digest('hex') };
}

async function isPdfByContent(content: Buffer): Promise<boolean> {
  if (!startsLikePdf(content) || !endsLikePdf(content) || isAlsoAnotherFormat(content)) return false;
  // The core entry point: the package's main one offers nothing to a CommonJS build.
  const { fileTypeFromBuffer } = await import('file-type/core');
  return (await fileTypeFromBuffer(content.subarray(0, SNIFF_BYTES)))?.mime === 'application/pdf';
}

function refuse(rule: UploadRule): UploadOutcome {
  return { ok: false, rule };
}
