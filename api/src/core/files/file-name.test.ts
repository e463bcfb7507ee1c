import { describe, expect, test } from '@jest/globals';
import { safeFileName } from './file-name';

describe('XX-07 the name of an upload is made harmless', () => {
  test.each([
    ['beschikking.pdf', 'beschikking.pdf'],
    ['Beschikking kantonrechter – José Çelik (2).pdf', 'Beschikking kantonrechter – José Çelik (2).pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\jan\\besluit.pdf', 'besluit.pdf'],
    ['besluit\u0000.exe\u0000.pdf', 'besluit.exe.pdf'],
    ['besluit\u202efdp.exe', 'besluitfdp.exe'],
    ['regel\r\nContent-Type: text/html.pdf', 'html.pdf'],
    ['a"b<c>d|e?f*g&h%i;j:k.pdf', 'abcdefghijk.pdf'],
    ['...pdf', 'pdf'],
    ['.htaccess', 'htaccess'],
    ['', 'document.pdf'],
    ['..', 'document.pdf'],
    ['\u200b\u202e/', 'document.pdf'],
    ['besluit \ud800.pdf', 'besluit .pdf'],
  ])('%j becomes %j', (declared, shown) => expect(safeFileName(declared)).toBe(shown));

  test('is at most 255 characters long and keeps its extension', () => {
    const name = safeFileName(`${'x'.repeat(300)}.pdf`);
    expect(name).toHaveLength(255);
    expect(name.endsWith('x.pdf')).toBe(true);
    expect([...safeFileName('é'.repeat(500))]).toHaveLength(255);
  });
});
