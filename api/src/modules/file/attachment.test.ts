import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attachment } from './file.routes';

describe('A21 the name of a download', () => {
  it('is told whole and in plain letters', () => {
    expect(attachment('Beschikking é "1".pdf')).toBe(
      `attachment; filename="Beschikking e _1_.pdf"; filename*=UTF-8''Beschikking%20%C3%A9%20%221%22.pdf`,
    );
  });

  it('never ends its header, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 255 }), (name) => {
        expect(attachment(name)).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!%-]*$/);
        expect(attachment(name).match(/"/g)).toHaveLength(2);
      }),
    );
  });
});
