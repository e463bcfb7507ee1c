import { constants, inflateSync } from 'node:zlib';
import { containsEicar } from '../eicar';

/** What a raw look through a PDF found; `UNVETTABLE` means that something hides its content from every checker. */
export type RawFinding = 'ACTIVE_CONTENT' | 'EICAR' | 'UNVETTABLE';

/** A pattern for a PDF name of which any letter may be written as '#' and its code, as a hostile file would. */
function named(...names: string[]): string {
  const letter = (char: string) => {
    const [high, low] = char.charCodeAt(0).toString(16);
    const digit = /[a-f]/.test(low!) ? `[${low}${low!.toUpperCase()}]` : low;
    return `(?:${char}|#${high}${digit})`;
  };
  return `/(?:${names.map((name) => [...name].map(letter).join('')).join('|')})(?![A-Za-z0-9_.#-])`;
}

/**
 * Names that make a PDF do something instead of only show something. `/JS` is not among them: it is so short that it
 * occurs in images by chance, and it does nothing without `/S /JavaScript`.
 */
const ACTIVE_NAME = new RegExp(
  named(
    'JavaScript',
    'Launch',
    'EmbeddedFile',
    'EmbeddedFiles',
    'RichMedia',
    'XFA',
    'SubmitForm',
    'ImportData',
    'GoToE',
    'FileAttachment',
  ),
);
const OBJECT_STREAM = new RegExp(named('ObjStm'));
/** Filters behind which an object stream would stay unread here, though a viewer reads it. Real producers use none. */
const HIDING_FILTER = new RegExp(
  named(
    'Predictor',
    'LZWDecode',
    'LZW',
    'ASCIIHexDecode',
    'AHx',
    'ASCII85Decode',
    'A85',
    'RunLengthDecode',
    'RL',
    'Crypt',
  ),
);
/** An object stream starts with a table of numbers; pictures and fonts do not, so they need not be inflated in full. */
const STARTS_LIKE_OBJECTS = /^[\s\0]*(?:[-+.\d%]|$)/;

const STREAM = Buffer.from('stream');
const WINDOW = 1024 * 1024;
/** The longest of the names above with every letter escaped. */
const LONGEST_NAME = 64;
/** As far back as the dictionary of a stream is looked for. */
const DICTIONARY = 4096;
const PEEK_BYTES = 1024;
const STREAM_LIMIT = 32 * 1024 * 1024;
const TOTAL_LIMIT = 192 * 1024 * 1024;

/**
 * Looks through a PDF without trusting its own table of contents (security A20): names may be written with #-escapes
 * and may sit inside compressed object streams. A second opinion beside the parser, which reads only what is reachable.
 */
export function findActiveContent(pdf: Buffer): RawFinding | null {
  return namesAction(pdf) ? 'ACTIVE_CONTENT' : findInStreams(pdf);
}

/** Goes by windows: the whole as one string would double the memory that an upload takes. */
function namesAction(bytes: Buffer): boolean {
  for (let start = 0; start < bytes.length; start += WINDOW - LONGEST_NAME) {
    if (ACTIVE_NAME.test(bytes.toString('latin1', start, start + WINDOW))) return true;
  }
  return false;
}

function findInStreams(pdf: Buffer): RawFinding | null {
  let inflatedBytes = 0;
  for (let at = pdf.indexOf(STREAM); at >= 0; at = pdf.indexOf(STREAM, at + STREAM.length)) {
    const start = bodyStart(pdf, at);
    if (start === null) continue;
    if (isHiddenObjectStream(pdf.toString('latin1', Math.max(0, at - DICTIONARY), at))) return 'UNVETTABLE';
    const body = pdf.subarray(start);
    if (!looksDeflated(body) || !STARTS_LIKE_OBJECTS.test(peek(body))) continue;
    const content = inflate(body);
    if (content === 'TOO_LARGE') return 'UNVETTABLE';
    inflatedBytes += content.length;
    if (inflatedBytes > TOTAL_LIMIT) return 'UNVETTABLE';
    if (containsEicar(content)) return 'EICAR';
    if (namesAction(content)) return 'ACTIVE_CONTENT';
  }
  return null;
}

/** Where the bytes of a stream begin; null when the word is part of 'endstream' or of a text. */
function bodyStart(pdf: Buffer, keyword: number): number | null {
  if (pdf.toString('latin1', Math.max(0, keyword - 3), keyword) === 'end') return null;
  const after = keyword + STREAM.length;
  if (pdf[after] === 0x0a) return after + 1;
  return pdf[after] === 0x0d ? after + (pdf[after + 1] === 0x0a ? 2 : 1) : null;
}

function isHiddenObjectStream(before: string): boolean {
  const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  return OBJECT_STREAM.test(dictionary) && HIDING_FILTER.test(dictionary);
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
