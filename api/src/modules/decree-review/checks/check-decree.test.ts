import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDecree } from './check-decree';
import type { ExpectedDecree } from './decree-check';

const expected: ExpectedDecree = {
  person: { firstNames: 'Johanna', lastName: 'Berg' },
  birthDate: '1954-03-12',
  kind: 'BESCHERMINGSBEWIND',
  purpose: 'START',
};
const UNSURE = ['NAME', 'BIRTH_DATE', 'MEASURE', 'CASE_NUMBER'].map((name) => ({
  name,
  outcome: 'UNSURE',
  detail: 'NOT_READABLE',
}));

/** A PDF without cross-reference table, as the library also reads them; `lines` become its text. */
function pdfWith(pages: string[][]): Buffer {
  const objects = pages.flatMap((lines, index) => {
    const content = `BT /F1 10 Tf 12 TL 40 800 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`;
    return [
      `${4 + 2 * index} 0 obj\n${page}\nendobj\n`,
      `${5 + 2 * index} 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`,
    ];
  });
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj\n` +
      `3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n${objects.join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );
}

const DECREE = [
  'Zaaknummer 7257022. In de zaak van Johanna Berg, geboren op 12 maart 1954 te Leiden.',
  'De kantonrechter stelt een bewind in over de goederen die aan haar toebehoren en benoemt een bewindvoerder.',
  'Deze beschikking is gegeven en in het openbaar uitgesproken op 4 mei van dit jaar.',
];
const OTHER = Array.from(
  { length: 4 },
  () => 'Dit is een brief van de gemeente over het afval en de straat, en niet meer dan dat.',
);

describe('MZ-20 a decree is read before a person looks at it', () => {
  test('its text is compared with what was asked', async () => {
    const checks = await checkDecree(pdfWith([DECREE]), expected);
    expect(checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'READABLE PASSED',
      'NAME PASSED',
      'BIRTH_DATE PASSED',
      'MEASURE PASSED',
      'CASE_NUMBER PASSED',
    ]);
  });

  test('another document fails where it should', async () => {
    expect((await checkDecree(pdfWith([OTHER]), expected)).map(({ outcome }) => outcome)).toEqual([
      'PASSED',
      'FAILED',
      'FAILED',
      'FAILED',
      'UNSURE',
    ]);
  });

  test('what may stand on an unread page of a long document is not failed', async () => {
    const outcomes = await checkDecree(pdfWith(Array.from({ length: 41 }, () => OTHER)), expected);
    expect(outcomes[0]).toEqual({ name: 'READABLE', outcome: 'UNSURE', detail: 'FIRST_PAGES_ONLY' });
    expect(outcomes.some(({ outcome }) => outcome === 'FAILED')).toBe(false);
  });

  test.each([
    ['no PDF at all', () => Buffer.from('geen pdf'), 'INVALID'],
    ['an empty file', () => Buffer.alloc(0), 'INVALID'],
    ['a page without text', () => pdfWith([[]]), 'NO_TEXT'],
    [
      'letters that read as others',
      () => pdfWith([Array.from({ length: 9 }, () => 'Ghcdnlqj yrqqlv mhjhyhq grru phyurxz ulfkwhu')]),
      'GARBLED_TEXT',
    ],
    ['a password', () => readFileSync(join(__dirname, '../../../core/files/fixtures/user-password.pdf')), 'PASSWORD'],
  ])('%s makes every check UNSURE, and none FAILED', async (_, make, detail) =>
    expect(await checkDecree(make(), expected)).toEqual([{ name: 'READABLE', outcome: 'UNSURE', detail }, ...UNSURE]),
  );

  test('a document that takes too long is given up', async () => {
    const checks = await checkDecree(pdfWith([DECREE]), expected, { milliseconds: 1, heapMegabytes: 256 });
    expect(checks).toEqual([{ name: 'READABLE', outcome: 'UNSURE', detail: 'TIME_LIMIT' }, ...UNSURE]);
  });

  test('a document that takes too much memory is given up, and this process lives on', async () => {
    const limits = { milliseconds: 30_000, heapMegabytes: 128 };
    const hostile = pdfWith([Array.from({ length: 1_000_000 }, (_, index) => `de regel ${index}`)]);
    expect((await checkDecree(hostile, expected, limits))[0]).toMatchObject({
      outcome: 'UNSURE',
      detail: 'MEMORY_LIMIT',
    });
    expect((await checkDecree(pdfWith([DECREE]), expected, limits))[0]).toMatchObject({ outcome: 'PASSED' });
  });

  test('no result repeats anything of the document or of the person', async () => {
    const results = [
      ...(await checkDecree(pdfWith([DECREE]), expected)),
      ...(await checkDecree(pdfWith([OTHER]), expected)),
    ];
    for (const { detail } of results) expect(detail ?? 'NONE').toMatch(/^[A-Z_]+$/);
  });
});
