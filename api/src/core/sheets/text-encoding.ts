import { isUtf8 } from 'node:buffer';
import { TableFailure } from './table-failure';

/** The encodings that are read: what programs write today, and what Excel in the Netherlands writes as 'CSV'. */
export type TextEncoding = 'utf-8' | 'windows-1252';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/** Bytes that stand for nothing in Windows-1252. */
const UNDEFINED_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Finds out how a text was written. Bytes that are neither are refused, so that no name is kept with wrong letters.
 * @throws TableFailure TABLE_ENCODING
 */
export function textEncoding(content: Buffer): TextEncoding {
  // Text has no zero bytes; UTF-16 and programs do.
  if (content.includes(0)) throw new TableFailure('TABLE_ENCODING');
  if (isUtf8(content)) return 'utf-8';
  if (content.subarray(0, 3).equals(BOM)) throw new TableFailure('TABLE_ENCODING');
  for (const byte of UNDEFINED_1252) if (content.includes(byte)) throw new TableFailure('TABLE_ENCODING');
  return 'windows-1252';
}
