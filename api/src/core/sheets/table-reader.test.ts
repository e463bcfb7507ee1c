import { describe, expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { inspectTable, tableRows, xlsxStream, type TableRow } from './index';
import { ARCHIVE_LIMITS, XlsxArchive } from './xlsx-archive';
import { isDateFormat } from './xlsx-parts';

async function read(content: Buffer): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const lot of tableRows(content)) rows.push(...lot);
  return rows;
}

const cells = async (content: Buffer) => (await read(content)).map((row) => row.cells);

async function ruleOf(content: Buffer): Promise<string> {
  try {
    const { infected } = await inspectTable(content);
    if (infected) return 'INFECTED';
    await read(content);
    return 'READ';
  } catch (error) {
    return (error as { rule: string }).rule;
  }
}

/** A zip of parts; a workbook when it has the parts of one. */
async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return buffer(zip.outputStream);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const workbook = (sheet: string, more: Record<string, string | Buffer> = {}) =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
const SHEET = `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>bsn</t></is></c></row></sheetData></worksheet>`;

describe('CO-15 a batch may be CSV', () => {
  const expected = [
    ['bsn', 'naam'],
    ['012345672', 'Müller; é'],
  ];

  test.each<[string, Buffer]>([
    ['semicolons', Buffer.from('bsn;naam\r\n012345672;"Müller; é"\r\n')],
    ['commas', Buffer.from('bsn,naam\n012345672,Müller; é')],
    ['tabs', Buffer.from('bsn\tnaam\r012345672\tMüller; é\r')],
    ['a byte order mark', Buffer.from('\ufeffbsn;naam\n012345672;"Müller; é"')],
    ['Windows-1252', Buffer.from('bsn;naam\n012345672;"Müller; é"', 'latin1')],
  ])('with %s', async (_, content) => expect(await cells(content)).toEqual(expected));

  test('the euro sign of Windows-1252 is read, and rows keep the number that a spreadsheet shows', async () => {
    const content = Buffer.concat([Buffer.from('a;b\n\n"een\ntwee";'), Buffer.from([0x80, 0x0a])]);
    expect(await read(content)).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: [''] },
      { row: 3, cells: ['een\ntwee', '€'] },
    ]);
  });

  test('letters and rows that lie across two slices stay whole', async () => {
    const row = `${'é'.repeat(500)};x\n`;
    const rows = await read(Buffer.from(`kop;x\n${row.repeat(2000)}`));
    expect(rows).toHaveLength(2001);
    expect(new Set(rows.slice(1).map((each) => each.cells[0]))).toEqual(new Set(['é'.repeat(500)]));
    expect(await cells(Buffer.from(`kop;x\n${row.repeat(2000)}`, 'latin1'))).toHaveLength(2001);
  });

  test.each<[string, Buffer, string]>([
    ['UTF-16', Buffer.from('\ufeffbsn;naam', 'utf16le'), 'TABLE_ENCODING'],
    [
      'a UTF-8 mark before bytes that are none',
      Buffer.concat([Buffer.from('\ufeff'), Buffer.from([0xe9, 0x3b])]),
      'TABLE_ENCODING',
    ],
    ['bytes that no letter has', Buffer.from([0x62, 0x81, 0x3b]), 'TABLE_ENCODING'],
    [
      'a quotation mark that is never closed',
      Buffer.from(`bsn;naam\n1;a\n2;"b\n${'3;c\n'.repeat(30_000)}`),
      'TABLE_QUOTES',
    ],
    ['a web page', Buffer.from('\n<!doctype html><table>'), 'TABLE_UNKNOWN'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'TABLE_UNKNOWN'],
    ['a program', Buffer.from('MZ\x90 a'), 'TABLE_UNKNOWN'],
  ])('%s is refused as a whole', async (_, content, rule) => expect(await ruleOf(content)).toBe(rule));

  test('the row is told where a quotation mark was left open', async () => {
    await expect(read(Buffer.from('bsn;naam\n1;a\n2;"b\n3;c'))).rejects.toMatchObject({ rule: 'TABLE_QUOTES', row: 3 });
  });
});

describe('CO-15 a batch may be a workbook', () => {
  test('as another program writes it: shared texts, dates, numbers, formulas and empty cells', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Blad1');
    sheet.addRow(['bsn', 'geboortedatum', 'naam', 'rest']);
    sheet.addRow([999900006, new Date('2024-02-29T00:00:00Z'), 'Müller', { formula: '1+1', result: 2 }]);
    sheet.getRow(5).values = ['012345672', undefined, { richText: [{ text: 'Van ' }, { text: 'Dam' }] }];
    sheet.getColumn(2).numFmt = 'dd-mm-yyyy';
    expect(await read(Buffer.from(await book.xlsx.writeBuffer()))).toEqual([
      { row: 1, cells: ['bsn', 'geboortedatum', 'naam', 'rest'] },
      { row: 2, cells: ['999900006', '2024-02-29', 'Müller', '2'] },
      { row: 5, cells: ['012345672', '', 'Van Dam'] },
    ]);
  });

  test('as we write it ourselves', async () => {
    async function* rows() {
      yield [['012345672', '2024-02-29']];
    }
    const columns = [
      { title: 'bsn', kind: 'text' as const, width: 9 },
      { title: 'datum', kind: 'date' as const, width: 9 },
    ];
    const content = await buffer(xlsxStream([{ name: 'a', columns, rows: rows() }]));
    expect(await cells(content)).toEqual([
      ['bsn', 'datum'],
      ['012345672', '2024-02-29'],
    ]);
  });

  test.each([
    ['dd-mm-yyyy', true],
    ['[$-413]d mmmm yyyy', true],
    ['0.00 "dagen"', false],
    ['#,##0', false],
  ])('the format %s shows a date: %s', (code, date) => expect(isDateFormat(code)).toBe(date));
});

describe('XX-07 a workbook that means harm is refused before it is read (A20)', () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024);

  test('an ordinary one is read', async () => expect(await ruleOf(await workbook(SHEET))).toBe('READ'));

  test.each<[string, () => Promise<Buffer>, string]>([
    ['a bomb', () => workbook(SHEET, { 'xl/media/image1.png': zeros }), 'TABLE_TOO_DENSE'],
    ['a zip inside', () => workbook(SHEET, { 'xl/more.zip': 'PK' }), 'TABLE_ACTIVE_CONTENT'],
    ['macros', () => workbook(SHEET, { 'xl/vbaProject.bin': 'x' }), 'TABLE_ACTIVE_CONTENT'],
    ['an embedded file', () => workbook(SHEET, { 'xl/embeddings/a.xml': 'x' }), 'TABLE_ACTIVE_CONTENT'],
    ['a document type', () => workbook(`<!DOCTYPE a [<!ENTITY b "c">]>${SHEET}`), 'TABLE_DAMAGED'],
    ['an entity of its own', () => workbook(SHEET.replace('bsn', '&lol;')), 'TABLE_DAMAGED'],
    ['XML that breaks off', () => workbook(SHEET.slice(0, -30)), 'TABLE_DAMAGED'],
    ['another zip', () => zipOf({ 'word/document.xml': '<a/>' }), 'TABLE_UNKNOWN'],
    ['a zip that is cut off', async () => (await workbook(SHEET)).subarray(0, -40), 'TABLE_DAMAGED'],
    [
      'a workbook of before 2007, or an encrypted one',
      async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'TABLE_ENCRYPTED',
    ],
    ['a zip that is a PDF too', () => zipOf({ '%PDF-1.7': 'x', 'xl/workbook.xml': 'x' }), 'TABLE_UNKNOWN'],
    [
      'the test virus inside',
      () =>
        workbook(SHEET, {
          'docProps/app.xml': ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
        }),
      'INFECTED',
    ],
  ])('%s', async (_, make, rule) => expect(await ruleOf(await make())).toBe(rule));

  test('a part that unpacks to more than it says breaks off', async () => {
    const content = await workbook(SHEET, { 'xl/media/image1.png': deflateRawSync(zeros) });
    // The size of the packed sheet in the table of contents is made smaller than it is.
    const name = content.lastIndexOf('xl/worksheets/sheet1.xml');
    content.writeUInt32LE(10, name - 46 + 24);
    expect(await ruleOf(content)).toBe('TABLE_DAMAGED');
  });

  test('a hundred thousand parts are not even listed', async () => {
    const parts = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`xl/${n}.xml`, '']));
    const content = await workbook(SHEET, parts);
    await expect(XlsxArchive.open(content, { ...ARCHIVE_LIMITS, entries: 10 })).rejects.toMatchObject({
      rule: 'TABLE_TOO_DENSE',
    });
  });
});
