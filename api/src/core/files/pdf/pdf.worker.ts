import { parentPort, workerData } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findActiveContent } from './active-content';
import type { PdfFailure, PdfInspection, PdfOutcome, PdfTask, PdfText } from './pdf-task';

/** Pages whose annotations are looked at; the raw look covers the whole file whatever its length. */
const ANNOTATED_PAGES = 100;
/** Whoever searches the text does so outside this worker's time limit, so its length is bounded here. */
const TEXT_CHARACTERS = 500_000;
const ACTIVE_ANNOTATIONS = new Set(['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D']);

async function open(data: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({
    data,
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  }).promise;
}

async function inspect(data: Uint8Array): Promise<PdfInspection> {
  // The raw look comes first: the library takes the bytes over and leaves the buffer empty.
  const finding = findActiveContent(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  if (finding) return { pages: 0, encrypted: false, finding };
  const document = await open(data);
  const { info } = await document.getMetadata();
  const encrypted = Boolean((info as { EncryptFilterName?: unknown }).EncryptFilterName);
  const active = !encrypted && (await actsOrCarries(document));
  return { pages: document.numPages, encrypted, finding: active ? 'ACTIVE_CONTENT' : null };
}

async function actsOrCarries(document: PDFDocumentProxy): Promise<boolean> {
  if ((await document.getJSActions()) || (await document.hasJSActions()) || (await document.getAttachments()))
    return true;
  for (let number = 1; number <= Math.min(document.numPages, ANNOTATED_PAGES); number += 1) {
    const page = await document.getPage(number);
    if (await page.getJSActions()) return true;
    const annotations = (await page.getAnnotations()) as { subtype?: string; actions?: unknown }[];
    if (annotations.some(({ subtype, actions }) => actions || ACTIVE_ANNOTATIONS.has(subtype ?? ''))) return true;
    page.cleanup();
  }
  return false;
}

async function readText(data: Uint8Array, maxPages: number): Promise<PdfText> {
  const document = await open(data);
  const pages: string[] = [];
  let room = TEXT_CHARACTERS;
  for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push(text.slice(0, room));
    page.cleanup();
    room -= text.length;
    if (room < 0) return { pages, complete: false };
  }
  return { pages, complete: document.numPages <= maxPages };
}

/** The message of a library error may quote the document, so only its kind leaves the worker. */
function failureOf(error: unknown): PdfFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'PASSWORD';
  return ['InvalidPDFException', 'FormatError', 'MissingPDFException'].includes(name) ? 'INVALID' : 'CRASHED';
}

async function run(): Promise<PdfOutcome<PdfInspection | PdfText>> {
  const { task, data } = workerData as { task: PdfTask; data: Uint8Array };
  try {
    return { ok: true, value: task.kind === 'inspect' ? await inspect(data) : await readText(data, task.maxPages) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

void run().then((outcome) => parentPort?.postMessage(outcome));
