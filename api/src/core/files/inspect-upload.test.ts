import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { LIMITS } from '@volmacht/shared-schema';
import { inspectUpload, type UploadOptions } from './inspect-upload';
import type { Scanner, ScanVerdict } from './scanner/scanner';

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const TEXT = '4 0 obj\n<< /Length 44 >>\nstream\nBT /F1 12 Tf 72 700 Td (Beschikking) Tj ET     \nendstream\nendobj\n';

/** A small PDF of our own making; `catalog` and `page` go into those objects, `objects` stand beside them. */
function pdf({ catalog = '', page = '', objects = [] as (string | Buffer)[], head = '', body = TEXT } = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(`%PDF-1.7\n${head}`)];
  const all: (string | Buffer)[] = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page} >>\nendobj\n`,
    body,
    ...objects,
  ];
  const offsets = all.map((object) => {
    const at = parts.reduce((sum, part) => sum + part.length, 0);
    parts.push(Buffer.from(object as string, 'latin1'));
    return at;
  });
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.concat([...parts, Buffer.from(`${table}startxref\n${start}\n%%EOF\n`)]);
}

function objectStream(content: string, dictionary = '/Filter /FlateDecode'): Buffer {
  const packed = deflateSync(Buffer.from(`9 0 ${content}`, 'latin1'));
  const open = `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(open), packed, Buffer.from('\nendstream\nendobj\n')]);
}

async function* inChunks(content: Buffer, size = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

function scanner(verdict: ScanVerdict): Scanner {
  return { scan: () => Promise.resolve(verdict) };
}

const PDF = { pdf: LIMITS.uploadBytes };

async function ruleOf(content: Buffer, options: Partial<UploadOptions> = {}): Promise<string> {
  const outcome = await inspectUpload(inChunks(content), { declaredName: 'beschikking.pdf', sizes: PDF, ...options });
  return outcome.ok ? 'ACCEPTED' : outcome.rule;
}

const fixture = (name: string) => readFileSync(join(__dirname, 'fixtures', name));

describe('MZ-12 the decree is uploaded as a PDF', () => {
  test('a sound PDF is accepted, with its size, hash, pages and a harmless name', async () => {
    const content = pdf();
    const outcome = await inspectUpload(inChunks(content, 7), {
      declaredName: '../besluit.pdf',
      sizes: PDF,
      scanner: scanner('CLEAN'),
    });
    expect(outcome).toEqual({
      ok: true,
      content,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      contentType: 'application/pdf',
      fileName: 'besluit.pdf',
    });
  });

  test('size is limited, and no more is read than the limit', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (; read < 1_000_000; read += 1000) yield Buffer.alloc(1000);
    }
    await expect(inspectUpload(endless(), { declaredName: 'a.pdf', sizes: { pdf: 5000 } })).resolves.toEqual({
      ok: false,
      rule: 'FILE_TOO_LARGE',
    });
    expect(read).toBeLessThan(7000);
    const content = pdf();
    expect(await ruleOf(content, { sizes: { pdf: content.length } })).toBe('ACCEPTED');
    expect(await ruleOf(content, { sizes: { pdf: content.length - 1 } })).toBe('FILE_TOO_LARGE');
  });

  test('an empty file is called empty', async () => expect(await ruleOf(Buffer.alloc(0))).toBe('FILE_EMPTY'));

  test('a stream that breaks off is an error, not a verdict', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('%PDF-1.7');
      throw new Error('connection lost');
    }
    await expect(inspectUpload(broken(), { declaredName: 'a.pdf', sizes: PDF })).rejects.toThrow('connection lost');
  });
});

describe('XX-07 an upload is judged by its content (security A20)', () => {
  test.each<[string, () => Buffer]>([
    ['a web page', () => Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>')],
    ['an SVG picture', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a program', () => Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(500)])],
    ['a ZIP or docx', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500), Buffer.from('%%EOF')])],
    ['a PDF behind something else', () => Buffer.concat([Buffer.from('GIF89a'), pdf()])],
    ['a PDF behind a blank line', () => Buffer.concat([Buffer.from('\n'), pdf()])],
    ['a PDF that is cut off', () => pdf().subarray(0, -40)],
    ['a PDF with a ZIP behind it', () => Buffer.concat([pdf(), Buffer.from('PK\x05\x06'), Buffer.alloc(18)])],
    [
      'a PDF with a ZIP before its end',
      () => Buffer.concat([pdf().subarray(0, -6), Buffer.from('PK\x05\x06'), Buffer.alloc(18), Buffer.from('%%EOF\n')]),
    ],
    ['a PDF with a web page in its head', () => pdf({ head: '%<html><body onload=alert(1)>\n' })],
    ['a PDF with a ZIP entry in its head', () => pdf({ head: '%PK\x03\x04\n' })],
    ['a header with nothing in it', () => Buffer.from('%PDF-1.7\nniets\n%%EOF')],
  ])('%s is no PDF', async (_, make) => expect(await ruleOf(make())).toBe('FILE_NOT_PDF'));

  test.each(['user-password.pdf', 'owner-password.pdf'])('%s is refused as encrypted', async (name) =>
    expect(await ruleOf(fixture(name))).toBe('FILE_ENCRYPTED'),
  );

  const action = '<< /S /JavaScript /JS (app.alert(1)) >>';
  test.each<[string, () => Buffer]>([
    ['a script at opening', () => pdf({ catalog: `/OpenAction ${action}` })],
    [
      'a script with a name in escapes',
      () => pdf({ catalog: `/OpenAction ${action.replace('/JavaScript', '/J#61vaScrip#74')}` }),
    ],
    ['a script at showing a page', () => pdf({ page: `/AA << /O ${action} >>` })],
    ['a script in a compressed object', () => pdf({ objects: [objectStream(action)] })],
    [
      'a script in a compressed object in escapes',
      () => pdf({ objects: [objectStream(action.replace('/Java', '/J#61va'))] }),
    ],
    ['a program to launch', () => pdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' })],
    ['a form sent elsewhere', () => pdf({ page: '/AA << /O << /S /SubmitForm /F (http://127.0.0.1) >> >>' })],
    ['a file inside', () => pdf({ catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' })],
    [
      'an attached file as annotation',
      () => pdf({ page: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>]' }),
    ],
    ['an XFA form', () => pdf({ catalog: '/AcroForm << /XFA [] >>' })],
    [
      'objects behind a filter nobody uses',
      () => pdf({ objects: [objectStream('<< >>', '/Filter [/ASCIIHexDecode /FlateDecode]')] }),
    ],
    ['a bomb', () => pdf({ objects: [objectStream(' '.repeat(40_000_000))] })],
  ])('%s is refused as active content', async (_, make) => expect(await ruleOf(make())).toBe('FILE_ACTIVE_CONTENT'));

  test('an ordinary link and an ordinary compressed object are no active content', async () => {
    const link = '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/) >> >>]';
    expect(await ruleOf(pdf({ page: link, objects: [objectStream('<< /Title (Launch) >>')] }))).toBe('ACCEPTED');
  });

  test.each<[string, () => Buffer]>([
    ['plain', () => Buffer.from(EICAR)],
    ['in a PDF', () => pdf({ head: `%${EICAR}\n` })],
    ['in a compressed part of a PDF', () => pdf({ objects: [objectStream(`(${EICAR})`)] })],
    ['in a PDF across chunks', () => pdf({ head: `%${' '.repeat(950)}${EICAR}\n` })],
  ])('the test virus is refused, scanner or not: %s', async (_, make) => {
    expect(await ruleOf(make())).toBe('FILE_INFECTED');
    expect(await ruleOf(make(), { scanner: scanner('CLEAN') })).toBe('FILE_INFECTED');
  });

  test('the scanner decides, and a scanner that cannot answer lets nothing through', async () => {
    expect(await ruleOf(pdf(), { scanner: scanner('INFECTED') })).toBe('FILE_INFECTED');
    expect(await ruleOf(pdf(), { scanner: scanner('UNAVAILABLE') })).toBe('SCANNER_UNAVAILABLE');
  });
});

describe('CO-15 a batch is uploaded as a table', () => {
  const sizes = { table: 1000 };
  const csv = Buffer.from('soort;bsn\nAF;999900006\n');

  test('a CSV is accepted by who may upload tables, and by nobody else', async () => {
    const outcome = await inspectUpload(inChunks(csv), { declaredName: 'juli.csv', sizes });
    expect(outcome).toMatchObject({ ok: true, contentType: 'text/csv', fileName: 'juli.csv', size: csv.length });
    expect(await ruleOf(csv)).toBe('FILE_NOT_PDF');
    expect(await ruleOf(pdf(), { sizes })).toBe('TABLE_UNKNOWN');
  });

  test('each kind has its own size', async () => {
    const both = { pdf: 10, table: 10_000 };
    expect(await ruleOf(pdf(), { sizes: both })).toBe('FILE_TOO_LARGE');
    expect(await ruleOf(csv, { sizes: both })).toBe('ACCEPTED');
    expect(await ruleOf(Buffer.alloc(1001, 'a'), { sizes })).toBe('FILE_TOO_LARGE');
  });

  test('the scanner decides about tables too', async () => {
    expect(await ruleOf(Buffer.from(`a;b\n${EICAR}`), { sizes })).toBe('FILE_INFECTED');
    expect(await ruleOf(csv, { sizes, scanner: scanner('INFECTED') })).toBe('FILE_INFECTED');
    expect(await ruleOf(csv, { sizes, scanner: scanner('UNAVAILABLE') })).toBe('SCANNER_UNAVAILABLE');
  });
});
