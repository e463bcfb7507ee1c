import { textEncoding } from './text-encoding';
import { TableFailure } from './table-failure';
import { XLSX_TYPE } from './workbook-parts';
import { XlsxArchive } from './xlsx-archive';

/** The media type of a CSV. */
export const CSV_TYPE = 'text/csv';

/** What a file begins with that is certainly no table: markup, PDF, programs, archives, pictures. */
const NO_TEXT = /^\s*(?:<|%PDF|MZ|7z\xbc|Rar!|GIF8|\x89PNG|\x7fELF|#!|\{\\rtf)/;
/** Encrypted workbooks and those of before 2007. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Which of the two kinds of table the bytes are; the name plays no part (A20). @throws TableFailure TABLE_UNKNOWN */
export function tableKind(content: Buffer): 'csv' | 'xlsx' {
  const head = content.subarray(0, 1024).toString('latin1');
  if (content.subarray(0, 4).equals(COMPOUND)) throw new TableFailure('TABLE_ENCRYPTED');
  if (head.startsWith('PK\x03\x04')) {
    // A file that is a workbook to one program and a PDF or a page to another.
    if (/%PDF-|<html|<script/i.test(head)) throw new TableFailure('TABLE_UNKNOWN');
    return 'xlsx';
  }
  if (head.startsWith('PK') || NO_TEXT.test(head.replace(/^\xef\xbb\xbf/, ''))) throw new TableFailure('TABLE_UNKNOWN');
  return 'csv';
}

/** Judges an uploaded table by its content. Answers its media type and whether the test virus is in it. @throws TableFailure */
export async function inspectTable(content: Buffer): Promise<{ mediaType: string; infected: boolean }> {
  if (tableKind(content) === 'xlsx') {
    const archive = await XlsxArchive.open(content);
    return { mediaType: XLSX_TYPE, infected: await archive.holdsEicar() };
  }
  textEncoding(content);
  return { mediaType: CSV_TYPE, infected: false };
}
