import { describe, expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';
import { buffer } from 'node:stream/consumers';
import type { CellValue, SheetColumn } from './sheet-cells';
import { columnLetters, dateSerial, looksLikeFormula, xmlText } from './sheet-cells';
import { xlsxStream } from './xlsx-writer';

const COLUMNS: SheetColumn[] = [
  { title: 'Naam', kind: 'text', width: 30 },
  { title: 'BSN', kind: 'text', width: 12 },
  { title: 'Geboren', kind: 'date', width: 12 },
  { title: 'Gezien', kind: 'moment', width: 20 },
  { title: 'Aantal', kind: 'number', width: 8 },
];

async function* lots(...all: CellValue[][][]): AsyncGenerator<CellValue[][]> {
  for (const lot of all) yield lot;
}

async function readBack(rows: AsyncIterable<CellValue[][]>, perSheet?: number): Promise<Workbook> {
  const bytes = await buffer(xlsxStream([{ name: 'Deelnemers', columns: COLUMNS, rows }], perSheet));
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return workbook;
}

describe('CO-05 a list is downloaded as Excel', () => {
  test('another program reads back what was written: dates are dates, numbers with leading zeros are text', async () => {
    const row = ['Groot, D.', '012345672', '1967-02-14', '2026-11-22T19:30:15', 12];
    const sheet = (await readBack(lots([row]))).getWorksheet('Deelnemers')!;
    expect(sheet.getRow(1).values).toEqual([undefined, 'Naam', 'BSN', 'Geboren', 'Gezien', 'Aantal']);
    expect(sheet.getCell('B2').value).toBe('012345672');
    expect(sheet.getCell('B2').numFmt).toBe('@');
    expect(sheet.getCell('C2').value).toEqual(new Date('1967-02-14T00:00:00Z'));
    expect(sheet.getCell('C2').numFmt).toBe('dd-mm-yyyy');
    expect(sheet.getCell('D2').value).toEqual(new Date('2026-11-22T19:30:15Z'));
    expect(sheet.getCell('E2').value).toBe(12);
  });

  test('the header stays in sight, columns have widths, and the whole table has filters', async () => {
    const sheet = (await readBack(lots([['a'], ['b']], [['c']]))).worksheets[0]!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getColumn(1).width).toBe(30);
    expect(sheet.autoFilter).toBe('A1:E4');
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true });
  });

  test('a list without rows still has its header', async () => {
    const sheet = (await readBack(lots())).worksheets[0]!;
    expect(sheet.rowCount).toBe(1);
    expect(sheet.autoFilter).toBe('A1:E1');
  });

  test('what does not fit in one sheet goes on in the next', async () => {
    const workbook = await readBack(lots([['1'], ['2'], ['3']], [['4'], ['5']]), 2);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Deelnemers', 'Deelnemers (2)', 'Deelnemers (3)']);
    expect(workbook.worksheets.map((sheet) => sheet.getColumn(1).values.slice(2))).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5'],
    ]);
  });

  test('a source that fails makes the stream fail, so that no half list is kept', async () => {
    async function* failing(): AsyncGenerator<CellValue[][]> {
      yield [['a']];
      throw new Error('the database went away');
    }
    await expect(readBack(failing())).rejects.toThrow('the database went away');
  });
});

describe('XX-07 exports neutralise formulas', () => {
  const evil = [
    '=1+1',
    '+31612345678',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '  =HYPERLINK("http://x")',
    '|cmd',
    '%0A=1',
  ];

  test.each(evil)('%j is text, marked as such, and reads as it was', async (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    const cell = (await readBack(lots([[text]]))).worksheets[0]!.getCell('A2');
    expect(cell.type).toBe(3);
    expect(cell.formula).toBeUndefined();
    expect(cell.style).toMatchObject({ numFmt: '@' });
    expect(String(cell.value).trim()).toBe(text.trim());
  });

  test.each(['Groot', "'s-Gravesande", 'Van der Berg-Visser', '9'])('%s is left alone', (text) =>
    expect(looksLikeFormula(text)).toBe(false),
  );

  test('markup and characters that XML cannot hold do not break the file', async () => {
    const sheet = (await readBack(lots([['<b>&"\u0000\u0007\ud800é😀</b>']]))).worksheets[0]!;
    expect(sheet.getCell('A2').value).toBe('<b>&"é😀</b>');
    expect(xmlText(']]>')).toBe(']]&gt;');
  });
});

describe('the parts of a sheet', () => {
  test('columns are lettered as Excel does', () =>
    expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']));
  test('dates are counted as Excel does', () => {
    expect(dateSerial('1900-03-01')).toBe(61);
    expect(dateSerial('2024-02-29')).toBe(45351);
  });
});
