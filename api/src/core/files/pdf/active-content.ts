import { constants, inflateSync } from 'node:zlib';
import { containsEicar } from '../eicar';

/** What a raw look through a PDF found; `UNVETTABLE` means that something hides its content from every checker. */
export type RawFinding = 'ACTIVE_CONTENT' | 'EICAR' | 'UNVETTABLE';

/**
 * Names that make a PDF do something instead of only show something. `/JS` is not among them: it is so short that it
 * occurs in images by chance, and it does nothing without `/S /JavaScript`.
 */
const ACTIVE_NAME =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|FileAttachment)(?![A-Za-z0-9_.-])/;
/** Filters behind which an object stream would stay unread here, though a viewer reads it. Real producers use none. */
const HIDING_FILTER = /\/(?:Predictor|LZW(?:Decode)?|ASCIIHexDecode|AHx|ASCII85Decode|A85|RunLengthDecode|RL|Crypt)\b/;
/** An object stream starts with a table of numbers; pictures and fonts do not, so they need not be inflated in full. */
const STARTS_LIKE_OBJECTS = /^[\s\0]*(?:[-+.\d%]|$)/;

const PEEK_BYTES = 1024;
const STREAM_LIMIT = 32 * 1024 * 1024;
const TOTAL_LIMIT = 192 * 1024 * 1024;

/**
 * Looks through a PDF without trusting its own table of contents (security A20): names may be written with #-escapes
 * and may sit inside compressed object streams. A second opinion beside the parser, which reads only what is reachable.
 */
export function findActiveContent(pdf: Buffer): RawFinding | null {
  const text = pdf.toString('latin1');
  if (namesAction(text)) return 'ACTIVE_CONTENT';
  const plain = unescapeNames(text);
  if (hasHiddenObjectStream(plain)) return 'UNVETTABLE';
  return findInStreams(pdf, text);
}

function findInStreams(pdf: Buffer, text: string): RawFinding | null {
  let inflatedBytes = 0;
  for (const match of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const body = pdf.subarray(match.index + match[0].length);
    if (!looksDeflated(body) || !STARTS_LIKE_OBJECTS.test(peek(body))) continue;
    const content = inflate(body);
    if (content === 'TOO_LARGE') return 'UNVETTABLE';
    inflatedBytes += content.length;
    if (inflatedBytes > TOTAL_LIMIT) return 'UNVETTABLE';
    if (containsEicar(content)) return 'EICAR';
    if (namesAction(content.toString('latin1'))) return 'ACTIVE_CONTENT';
  }
  return null;
}

function namesAction(text: string): boolean {
  return ACTIVE_NAME.test(text) || ACTIVE_NAME.test(unescapeNames(text));
}

function unescapeNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function hasHiddenObjectStream(text: string): boolean {
  for (const match of text.matchAll(/\/ObjStm/g)) {
    const start = text.lastIndexOf('obj', match.index);
    const end = text.indexOf('stream', match.index + match[0].length);
    if (HIDING_FILTER.test(text.slice(Math.max(0, start), end < 0 ? undefined : end))) return true;
  }
  return false;
}

function looksDeflated(body: Buffer): boolean {
  return body.length > 2 && (body[0]! & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}

/** The first bytes of a stream; 1 kB of deflated data can never become more than about 1 MB. */
function peek(body: Buffer): string {
  try {
    return inflateSync(body.subarray(0, PEEK_BYTES), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'latin1',
      0,
      4096,
    );
  } catch {
    return 'damaged';
  }
}

function inflate(body: Buffer): Buffer | 'TOO_LARGE' {
  try {
    return inflateSync(body, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: STREAM_LIMIT });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : Buffer.alloc(0);
  }
}
