import { describe, expect, it } from '@jest/globals';
import { PORTAL_POLICIES, type PasswordPolicy } from '../../config/portal-policies';
import { textKeys } from '../../core/texts';
import { PasswordRule } from './password-rule';
import './password.errors';
import { passwordProblems, type PasswordPerson } from './password-problems';

const ondersteuner = PORTAL_POLICIES.ONDERSTEUNER.password!;
const organisatie = PORTAL_POLICIES.ORGANISATIEBEHEER.password!;
const backoffice = PORTAL_POLICIES.BACKOFFICE.password!;
const person = { loginName: 'jdvries', names: ['Jan', 'de', 'Vries'] };
const rules = (policy: PasswordPolicy, password: string, repeat = password, who: PasswordPerson = person) =>
  passwordProblems(policy, who, password, repeat).map((problem) => problem.rule);

describe('MZ-03 password of an ondersteuner: 6 to 100 characters, all four classes', () => {
  it.each([
    ['aB1!xy', []],
    [`aB1!${'x'.repeat(96)}`, []],
    ['aB1!x', ['PASSWORD_TOO_SHORT']],
    [`aB1!${'x'.repeat(97)}`, ['PASSWORD_TOO_LONG']],
    ['AB1!XY', ['PASSWORD_NEEDS_LOWERCASE']],
    ['ab1!xy', ['PASSWORD_NEEDS_UPPERCASE']],
    ['abC!xy', ['PASSWORD_NEEDS_DIGIT']],
    ['abC1xy', ['PASSWORD_NEEDS_SPECIAL']],
    ['abc', ['PASSWORD_TOO_SHORT', 'PASSWORD_NEEDS_UPPERCASE', 'PASSWORD_NEEDS_DIGIT', 'PASSWORD_NEEDS_SPECIAL']],
    ['é1É xx', []],
    ['Jan1!xy', []],
  ])('%s breaks %j', (password, broken) => {
    expect(rules(ondersteuner, password)).toEqual(broken);
  });

  it('counts characters as people do: a smiley is one', () => {
    expect(rules(ondersteuner, 'aB1😀x')).toEqual(['PASSWORD_TOO_SHORT']);
    expect(rules(ondersteuner, 'aB1😀xy')).toEqual([]);
  });

  it('wants the same password twice, and says so at the second field', () => {
    expect(passwordProblems(ondersteuner, person, 'aB1!xy', 'aB1!xz')).toEqual([
      { field: 'passwordRepeat', rule: 'PASSWORDS_DIFFER' },
    ]);
  });
});

describe('PO-02 password of organisatiebeheer: at least 8, three of the four classes, no name, not one of the last 12', () => {
  it.each([
    ['abcdefG1', []],
    ['abcdefg!1', []],
    ['ABCDEFG!1', []],
    ['abcdeF1', ['PASSWORD_TOO_SHORT']],
    ['abcdefg1', ['PASSWORD_NEEDS_MORE_CLASSES']],
    ['abcdefgh', ['PASSWORD_NEEDS_MORE_CLASSES']],
    ['xxVries9!', ['PASSWORD_CONTAINS_NAME']],
    ['xxJDVRIES9', ['PASSWORD_CONTAINS_NAME']],
    ['JanIsHier9', ['PASSWORD_CONTAINS_NAME']],
    // 'de' is too short a part to count.
    ['Anderen99!', []],
  ])('%s breaks %j', (password, broken) => {
    expect(rules(organisatie, password)).toEqual(broken);
  });

  it('finds a name with its accents taken off, and every part of an e-mail address', () => {
    const zoe = { loginName: 'z.pietersen@delinde.example', names: ['Zoë', null, 'Pietersen-Bos'] };
    expect(rules(organisatie, 'MijnZOE2026', undefined, zoe)).toEqual(['PASSWORD_CONTAINS_NAME']);
    expect(rules(organisatie, 'xxDelinde9', undefined, zoe)).toEqual(['PASSWORD_CONTAINS_NAME']);
    expect(rules(organisatie, 'xxBos-2026', undefined, zoe)).toEqual(['PASSWORD_CONTAINS_NAME']);
    // The end of the address (.example, .com) is nobody's name.
    expect(rules(organisatie, 'Kersen-example-9', undefined, zoe)).toEqual([]);
  });

  it('names a password that was used before, with the number of passwords that count', () => {
    expect(passwordProblems(organisatie, person, 'abcdefG1', 'abcdefG1', true)).toEqual([
      { field: 'password', rule: 'PASSWORD_USED_BEFORE', values: { history: 12 } },
    ]);
  });
});

describe('password of the back offices: at least 12, three of the four classes, no name', () => {
  it.each([
    ['Welkom-2026!', []],
    ['Welkom-202!', ['PASSWORD_TOO_SHORT']],
    ['welkomwelkom1', ['PASSWORD_NEEDS_MORE_CLASSES']],
    ['Vries-welkom-1', ['PASSWORD_CONTAINS_NAME']],
  ])('%s breaks %j', (password, broken) => {
    expect(rules(backoffice, password)).toEqual(broken);
  });
});

describe('XX-04 every rule of a password has its words', () => {
  it.each(Object.values(PasswordRule))('%s', (rule) => {
    expect(textKeys()).toContain(rule);
  });
});
