import { describe, expect, test } from '@jest/globals';
import { loginNameBase, loginNameCandidate } from './login-name';

describe('PO-09 a login name out of the name', () => {
  test.each([
    [{ firstName: 'Jan', infix: 'de', lastName: 'Vries' }, 'jdvries'],
    [{ firstName: 'Marja', lastName: 'Bakker' }, 'mbakker'],
    [{ firstName: 'Zoë', infix: 'van der', lastName: "O'Brien-Ås" }, 'zvdobrienas'],
    [{ firstName: 'Łukasz', lastName: 'Strauß' }, 'lstrauss'],
    [{ firstName: 'A', lastName: 'Een Heel Lange Achternaam Met Veel' }, 'aeenheellangeachtern'],
    [{ firstName: '明', lastName: '李' }, 'gebruiker'],
  ])('%j gives %s', (person, name) => expect(loginNameBase(person)).toBe(name));

  test('that is taken gets a number', () => {
    expect([0, 1, 2].map((n) => loginNameCandidate('jdvries', n))).toEqual(['jdvries', 'jdvries2', 'jdvries3']);
  });
});
