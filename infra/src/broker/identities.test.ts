import { describe, expect, it } from '@jest/globals';
import { DEMO_IDENTITIES, findIdentity } from './identities';

const byId = (id: string) => DEMO_IDENTITIES.find((identity) => identity.id === id)!;

describe('MZ-04 the demo identities', () => {
  it('hold the identities that the contract promises, at their level', () => {
    const levels = Object.fromEntries(DEMO_IDENTITIES.map(({ id, level }) => [id, level]));
    expect(levels).toEqual({
      'beheer-debewindvoerders': 'EH3',
      'sanne-debewindvoerders': 'EH3',
      'sanne-laag': 'EH2+',
      'kantoor-anderbewind': 'EH3',
      'nieuw-kantoor': 'EH3',
      'gb-leiden': 'EH3',
      'gebruiker-leiden': 'EH3',
      'product-leiden': 'EH3',
      'admin-leiden': 'EH2+',
      'nieuw-leiden': 'EH3',
      'laag-leiden': 'EH2',
      'gb-nieuwkoop': 'EH3',
    });
  });

  it('have pseudonyms that never change: seeded accounts are linked by them', () => {
    expect(byId('gb-leiden').subject).toBe('733aa52b328f4bfa5e09609531406e89b5c168e636bd233a1c89810467ebc256');
  });

  it('are one person each, except the two means of Sanne', () => {
    const others = DEMO_IDENTITIES.filter(({ id }) => id !== 'sanne-laag');
    expect(new Set(others.map(({ subject }) => subject)).size).toBe(others.length);
    expect(new Set(others.map(({ actingSubjectId }) => actingSubjectId)).size).toBe(others.length);
    expect(byId('sanne-laag').subject).toBe(byId('sanne-debewindvoerders').subject);
    expect(byId('sanne-laag').actingSubjectId).toBe(byId('sanne-debewindvoerders').actingSubjectId);
  });

  it('show another client another pseudonym', () => {
    expect(findIdentity('gb-leiden', 'another-client')?.subject).not.toBe(byId('gb-leiden').subject);
  });

  it('have organisations with one name per KvK number', () => {
    const names = new Map<string, string>();
    for (const { kvk, name } of DEMO_IDENTITIES) {
      expect(kvk).toMatch(/^\d{8}$/);
      expect(names.get(kvk) ?? name).toBe(name);
      names.set(kvk, name);
    }
  });
});
