import { describe, expect, test } from '@jest/globals';
import { checkPerson, tidyInitials } from './check-person';
import { fullNameOf } from './deelnemer-columns';

const GIVEN = {
  bsn: '999900006',
  initials: 'AJ',
  infix: ' van  der ',
  lastName: ' Berg ',
  birthDate: '1980-02-29',
  gender: 'V',
} as const;

describe('CO-06 a person is stored as names are written', () => {
  test.each([
    ['AJ', 'A.J.'],
    ['A.J', 'A.J.'],
    ['A. J.', 'A.J.'],
    ['Th.', 'Th.'],
    ['IJ.', 'IJ.'],
    ['É', 'É.'],
    ['aj', 'aj'],
  ])('initials %j become %j', (typed, stored) => expect(tidyInitials(typed)).toBe(stored));

  test('spaces go, the full name follows', () => {
    const { person, problems } = checkPerson(GIVEN, 'input.client', '2026-11-22', '2026-11-22');
    expect(problems).toEqual([]);
    expect(person).toEqual({ ...GIVEN, initials: 'A.J.', infix: 'van der', lastName: 'Berg' });
    expect(fullNameOf(person)).toBe('A.J. van der Berg');
    expect(fullNameOf({ initials: 'D.', infix: null, lastName: 'Groot' })).toBe('D. Groot');
  });

  test('what is wrong is named per field', () => {
    const wrong = { ...GIVEN, initials: '', lastName: '=1+1', birthDate: '2026-11-21' };
    expect(
      checkPerson(wrong, 'p', '2026-11-22', '2026-11-20').problems.map(({ field, rule }) => [field, rule]),
    ).toEqual([
      ['p.initials', 'VALUE_REQUIRED'],
      ['p.lastName', 'NAME_INVALID'],
      ['p.birthDate', 'START_BEFORE_BIRTH'],
    ]);
  });
});
