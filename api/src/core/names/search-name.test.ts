import { describe, expect, test } from '@jest/globals';
import { lastNameCandidates, searchName } from './search-name';

describe('MZ-14 a client is found by last name however it is typed', () => {
  const stored = searchName({ firstName: 'Zoë', infix: 'van der', lastName: 'Müller-Ångström' });

  test('it is kept without accents, last name first', () => {
    expect(stored).toBe('muller angstrom,zoe,van der');
    expect(searchName({ firstName: "D'Arcy", infix: null, lastName: "'s-Gravesande" })).toBe('s gravesande,darcy,');
  });

  test.each(['Müller-Ångström', 'MULLER ANGSTROM', 'van der Müller Ångström', ' Van Der  müller‐ångström '])(
    '%j means it',
    (typed) => expect(lastNameCandidates(typed)).toContain(stored.split(',')[0]),
  );

  test.each(['Müller', 'Ångström', 'Mull', 'Zoë Müller-Ångström', ''])('%j does not', (typed) =>
    expect(lastNameCandidates(typed)).not.toContain(stored.split(',')[0]),
  );

  test('a last name that is itself an infix word is still found', () => {
    expect(lastNameCandidates('Van')).toEqual(['van']);
    expect(lastNameCandidates('van den Berg')).toEqual(['van den berg', 'den berg', 'berg']);
  });

  test('a comma in a name cannot end it', () => {
    expect(searchName({ firstName: 'A,B', lastName: 'C, D' })).toBe('c d,a b,');
  });
});
