import { describe, expect, test } from '@jest/globals';
import type { ExpectedPerson } from './decree-check';
import { checkName } from './name-check';

const johanna: ExpectedPerson = { initials: 'J.M.', firstNames: 'Johanna Maria', infix: 'van der', lastName: 'Berg' };
const initialsOnly: ExpectedPerson = { initials: 'J.M.', infix: 'van der', lastName: 'Berg' };
const married: ExpectedPerson = { initials: 'A.', firstNames: 'Anna', lastName: 'Jansen-de Vries' };
const celik: ExpectedPerson = { firstNames: 'Gülşen', lastName: 'Çelik' };
const hart: ExpectedPerson = { initials: 'Th.J.', infix: "'t", lastName: 'Hart' };
const anneMarie: ExpectedPerson = { firstNames: 'Anne-Marie', lastName: 'Brouwer' };

describe('MZ-20 the name of the person is looked for as people write it', () => {
  test.each<[string, ExpectedPerson]>([
    ['inzake Johanna Maria van der Berg, geboren', johanna],
    ['toebehorende aan JOHANNA MARIA VAN DER BERG', johanna],
    ['mevrouw J.M. van der Berg', johanna],
    ['mevrouw J. M. v.d. Berg', johanna],
    ['mw. J. van den Berg', johanna],
    ['Berg, van der, J.M., wonende te', johanna],
    ['Berg, Johanna Maria, wonende te', johanna],
    ['Naam: Berg voornamen: Johanna Maria', johanna],
    ['Johanna Maria van der\nBerg', johanna],
    ['Johanna Ma-\nria van der Be-\nrg', johanna],
    ['Johanna Maria van der Be\nrg', johanna],
    ['mevrouw Johanna Maria van der Berg', initialsOnly],
    ['J.M. van der Berg', initialsOnly],
    ['Johanna Maria Elisabeth van der Berg', johanna],
    ['het bewind Johanna van der Berg', johanna],
    ['A. de Vries-Jansen', married],
    ['Anna Jansen', married],
    ['Anna de Vries - Jansen', married],
    ['Anna Jansen - de Vries', married],
    ['mevrouw Gulsen Celik', celik],
    ['de heer T.J. ’t Hart', hart],
    ['mevrouw Anne-Marie Brouwer', anneMarie],
    ['mevrouw A.M. Brouwer', anneMarie],
  ])('%j names the person', (text, person) =>
    expect(checkName(text, person)).toEqual({ name: 'NAME', outcome: 'PASSED' }),
  );

  test.each<[string, ExpectedPerson, string, string]>([
    ['de heer Pieter Smit', johanna, 'FAILED', 'LAST_NAME_NOT_FOUND'],
    ['mevrouw Johanna Maria Bergman', johanna, 'FAILED', 'LAST_NAME_NOT_FOUND'],
    ['mevrouw Johanna Maria Lindenberg', johanna, 'FAILED', 'LAST_NAME_NOT_FOUND'],
    ['de heer Pieter van der Berg', johanna, 'FAILED', 'OTHER_GIVEN_NAME'],
    ['de heer P. van der Berg, bewindvoerder', initialsOnly, 'FAILED', 'OTHER_GIVEN_NAME'],
    ['de heer K.J. van der Berg', initialsOnly, 'UNSURE', 'GIVEN_NAME_NOT_FOUND'],
    ['de heer Jan van der Berg', johanna, 'UNSURE', 'GIVEN_NAME_NOT_FOUND'],
    ['mevrouw van der Berg', johanna, 'UNSURE', 'GIVEN_NAME_NOT_FOUND'],
    ['mag Karel van der Berg', { initials: 'M.', lastName: 'Berg' }, 'UNSURE', 'GIVEN_NAME_NOT_FOUND'],
    ['mevrouw J. van der Berg', { lastName: 'Berg' }, 'UNSURE', 'LAST_NAME_ONLY'],
  ])('%j does not', (text, person, outcome, detail) =>
    expect(checkName(text, person)).toEqual({ name: 'NAME', outcome, detail }),
  );
});
