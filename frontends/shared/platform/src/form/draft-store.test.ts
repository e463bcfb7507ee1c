import { beforeEach, describe, expect, it } from '@jest/globals';
import { eraseDrafts, findDraft, keepable, keepAtSessionEnd, keepDrafts, storeDraft } from './draft-store';

const NOW = new Date('2026-11-23T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const place = { userId: 'user-1', path: '/ondersteuner/gegevens', form: 'address' };

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});

describe('A16 what is kept of a form when the session ends by itself', () => {
  it('is what was typed and chosen, in groups and lists too', () => {
    const values = {
      name: 'De Linde',
      agreed: true,
      address: { street: 'Kade', city: '' },
      people: [{ name: 'Noor' }],
    };
    expect(keepable(values, new Set())).toEqual(values);
  });

  it('is never a password, a code, a file, or a number that may be a BSN', () => {
    const file = { id: 'f', name: 'b.pdf', size: 1, mediaType: 'application/pdf' };
    const values = {
      password: 'Geheim!1',
      passwordRepeat: 'Geheim!1',
      current: 'Geheim!1',
      code: '123456',
      smsCode: '123456',
      verificationCode: '12345678',
      bsn: '999990019',
      pin: '1234',
      note: 'Het gaat om 9999.90.019 van mijn cliënt',
      people: [{ identity: '999990019', name: 'Noor', proof: file }],
      decree: file,
      phone: '+31 6 12345678',
      iban: 'NL91 ABNA 0417 1643 00',
    };
    expect(keepable(values, new Set(['pin']))).toEqual({
      people: [{ name: 'Noor' }],
      phone: '+31 6 12345678',
      iban: 'NL91 ABNA 0417 1643 00',
    });
  });

  it('is a postcode and the code of an insurance too, which are no secret', () => {
    const values = { address: { postcode: '2311 CS', countryCode: 'NL' }, insuranceCode: 'BASIS' };
    expect(keepable(values, new Set())).toEqual(values);
    expect(keepable(values, new Set(['insuranceCode']))).toEqual({ address: values.address });
  });

  it('stays in this tab, for this person, on this page, for half a day', () => {
    storeDraft(place, { name: 'De Linde' }, NOW);
    expect(window.localStorage).toHaveLength(0);
    expect(findDraft(place, later(1))).toEqual({ at: NOW.toISOString(), values: { name: 'De Linde' } });
    expect(findDraft({ ...place, path: '/ondersteuner/leden' }, later(1))).toBeUndefined();
    expect(findDraft({ ...place, form: 'email' }, later(1))).toBeUndefined();
    expect(findDraft(place, later(13))).toBeUndefined();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('is erased when somebody else comes in, and at a log-out', () => {
    storeDraft(place, { name: 'De Linde' }, NOW);
    expect(findDraft({ ...place, userId: 'user-2' }, NOW)).toBeUndefined();
    expect(window.sessionStorage).toHaveLength(0);
    storeDraft(place, { name: 'De Linde' }, NOW);
    window.sessionStorage.setItem('other', 'stays');
    eraseDrafts();
    expect(Object.keys(window.sessionStorage)).toEqual(['other']);
  });

  it('is asked of the forms that are on the page, and of no others', () => {
    const asked: string[] = [];
    const leave = keepAtSessionEnd(() => asked.push('gone'));
    keepAtSessionEnd(() => asked.push('there'));
    leave();
    keepDrafts();
    expect(asked).toEqual(['there']);
  });
});
