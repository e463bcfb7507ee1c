import { daysBetween } from '../calendar';

/** What a column holds: decides how Excel shows, sorts and adds it up. */
export type CellKind = 'text' | 'number' | 'date' | 'moment';

/** One column of a sheet that is written. */
export interface SheetColumn {
  title: string;
  kind: CellKind;
  /** Width in characters. */
  width: number;
}

/** A cell as it is read from the database: dates 'YYYY-MM-DD', moments 'YYYY-MM-DDTHH:MM:SS' on the Dutch clock. */
export type CellValue = string | number | null;

/** Places in the list of cell formats of the workbook; `STYLES` lists them in this order. */
const FORMAT = { plain: 0, head: 1, date: 2, moment: 3, text: 4, quoted: 5 } as const;

/** The formats: headers bold, dates dd-mm-yyyy, text that stays text, and text that Excel must never calculate with. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What a spreadsheet takes for the beginning of a formula, also after spaces and in full-width letters (XX-07, A22). */
const FORMULA = /^[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
/** What XML cannot hold at all. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
/** Text that can stand as it is: no formula, nothing to escape, no space at its begin. Almost all text is. */
const PLAIN = /^[A-Za-z0-9\u00c0-\u024f•][^&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]*$/;
const EXCEL_CELL_LIMIT = 32_767;

/** True when a spreadsheet could read the text as a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** Text as it stands between the tags of an XML file. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(UNWRITABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/** The letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

const EPOCH_SERIAL = daysBetween('1899-12-30', '1970-01-01');
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};

/** The number under which Excel keeps a date: days since 30 December 1899. */
export function dateSerial(date: string): number {
  // By hand, for a list has several in each row and a calendar takes a hundred times as long.
  return Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / 86_400_000 + EPOCH_SERIAL;
}

function momentSerial(moment: string): number {
  const seconds =
    Number(moment.slice(11, 13)) * 3600 + Number(moment.slice(14, 16)) * 60 + Number(moment.slice(17, 19));
  return dateSerial(moment.slice(0, 10)) + seconds / 86_400;
}

function isPlain(text: string): boolean {
  return text.length <= EXCEL_CELL_LIMIT && text.charCodeAt(text.length - 1) > 32 && PLAIN.test(text);
}

function textCell(at: string, value: string, format: number): string {
  const short = value.length > EXCEL_CELL_LIMIT ? value.slice(0, EXCEL_CELL_LIMIT) : value;
  return `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xmlText(short)}</t></is></c>`;
}

/** The header row of a sheet. */
export function headerXml(columns: SheetColumn[]): string {
  const cells = columns.map(({ title }, index) => textCell(`${columnLetters(index)}1`, title, FORMAT.head));
  return `<row r="1">${cells.join('')}</row>`;
}

/**
 * Makes the function that writes a row. Text is always typed as text, with Excel's own mark ' (quotePrefix) before what
 * looks like a formula: the value stays as it was, and is never calculated, not even when the cell is edited (XX-07).
 */
export function rowWriter(columns: SheetColumn[]): (row: number, values: CellValue[]) => string {
  const begins = columns.map((_, index) => `<c r="${columnLetters(index)}`);
  const text = `" s="${FORMAT.text}" t="inlineStr"><is><t>`;
  const date = `" s="${FORMAT.date}"><v>`;
  const moment = `" s="${FORMAT.moment}"><v>`;
  return (row, values) => {
    let cells = `<row r="${row}">`;
    for (let index = 0; index < columns.length; index++) {
      const value = values[index];
      if (value === null || value === undefined || value === '') continue;
      const begin = begins[index]!;
      const { kind } = columns[index]!;
      if (kind === 'date') cells += `${begin}${row}${date}${dateSerial(value as string)}</v></c>`;
      else if (kind === 'moment') cells += `${begin}${row}${moment}${momentSerial(value as string)}</v></c>`;
      else if (kind === 'number') cells += `${begin}${row}"><v>${Number(value)}</v></c>`;
      else if (isPlain(value as string)) cells += `${begin}${row}${text}${value}</t></is></c>`;
      else {
        const at = `${columnLetters(index)}${row}`;
        cells += textCell(at, value as string, looksLikeFormula(value as string) ? FORMAT.quoted : FORMAT.text);
      }
    }
    return `${cells}</row>`;
  };
}
