import { describe, expect, test } from '@jest/globals';
import { checkBirthDate } from './birth-date-check';
import { checkCaseNumber } from './case-number-check';
import { checkEnding, checkMeasure } from './measure-check';

describe('MZ-20 the date of birth is looked for as people write it', () => {
  test.each([
    'geboren te Leiden op 12 maart 1954',
    'geboren op 12 MAART 1954 te Leiden',
    'geb. 12-03-1954',
    'geboren 12/3/1954',
    'geboortedatum: 12.03.1954',
    'geboortedatum 1954-03-12',
    'geboren te Leiden op 12\nmaart\n1954',
    'geboren te Leiden op 12 ma-\nart 1954',
    'geboren te Leiden op 12 ma\nart 1954',
    "geboren te 's-Gravenhage, op 12 mrt. 1954",
  ])('%j', (text) => expect(checkBirthDate(text, '1954-03-12')).toEqual({ name: 'BIRTH_DATE', outcome: 'PASSED' }));

  test.each([
    ['geboren op 13 maart 1954', 'FAILED', 'OTHER_BIRTH_DATE'],
    ['geboren op 3 december 1954', 'FAILED', 'OTHER_BIRTH_DATE'],
    ['geboren op 112 maart 1954', 'FAILED', 'NOT_FOUND'],
    ['uitgesproken op 4 mei 2026', 'FAILED', 'NOT_FOUND'],
    ['betreft 12 maart 1954', 'PASSED', 'NOT_BESIDE_BORN'],
  ])('%j: %s', (text, outcome, detail) =>
    expect(checkBirthDate(text, '1954-03-12')).toEqual({ name: 'BIRTH_DATE', outcome, detail }),
  );
});

const BEWIND =
  'De kantonrechter stelt een bewind in over de goederen van J.M. van der Berg en benoemt tot bewindvoerder';
const CURATELE = 'De kantonrechter stelt J.M. van der Berg onder curatele en benoemt tot curator';
const ENDING = 'De kantonrechter heft het bewind over de goederen van J.M. van der Berg op met ingang van 1 mei 2026';

describe('MZ-20 the kind of measure is looked for', () => {
  test.each([
    [BEWIND, 'BESCHERMINGSBEWIND', 'PASSED', undefined],
    ['verzoek tot onder-\nbewindstelling', 'BESCHERMINGSBEWIND', 'PASSED', undefined],
    ['Beschermings\nbewind', 'BESCHERMINGSBEWIND', 'PASSED', undefined],
    [CURATELE, 'CURATELE', 'PASSED', undefined],
    ['spreekt de ondercuratelestelling uit', 'CURATELE', 'PASSED', undefined],
    [`heft de curatele op; ${BEWIND}`, 'BESCHERMINGSBEWIND', 'PASSED', undefined],
    [CURATELE, 'BESCHERMINGSBEWIND', 'FAILED', 'OTHER_MEASURE'],
    [BEWIND, 'CURATELE', 'FAILED', 'OTHER_MEASURE'],
    [`de curatele; ${BEWIND}`, 'CURATELE', 'FAILED', 'OTHER_MEASURE'],
    ['stelt een mentorschap in', 'BESCHERMINGSBEWIND', 'FAILED', 'OTHER_MEASURE'],
    ['stelt een mentorschap in', 'CURATELE', 'FAILED', 'OTHER_MEASURE'],
    ['een brief over de gemeente', 'CURATELE', 'FAILED', 'NOT_FOUND'],
    ['benoemt tot bewindvoerder', 'BESCHERMINGSBEWIND', 'UNSURE', 'REPRESENTATIVE_ONLY'],
    ['curator in het faillissement', 'CURATELE', 'UNSURE', 'REPRESENTATIVE_ONLY'],
    ['over curatele en beschermingsbewind', 'CURATELE', 'UNSURE', 'BOTH_MEASURES'],
    [ENDING, 'BESCHERMINGSBEWIND', 'UNSURE', 'LOOKS_LIKE_ENDING'],
  ] as const)('%j as %s: %s', (text, kind, outcome, detail) =>
    expect(checkMeasure(text, { kind, purpose: 'START' })).toEqual({
      name: 'MEASURE',
      outcome,
      ...(detail && { detail }),
    }),
  );
});

describe('MZ-18 a decree that ends the support says so', () => {
  test.each([
    [ENDING, 'PASSED', undefined],
    ['ontslaat de bewindvoerder', 'PASSED', undefined],
    ['verleent aan X met ingang van heden ontslag als bewindvoerder', 'PASSED', undefined],
    ['beëindigt het bewind', 'PASSED', undefined],
    ['het bewind eindigt van rechtswege', 'UNSURE', 'NOT_CLEAR'],
    [`${BEWIND}; het kan worden opgeheven`, 'UNSURE', 'LOOKS_LIKE_START'],
    ['machtigt de bewindvoerder', 'FAILED', 'NOT_FOUND'],
  ])('%j: %s', (text, outcome, detail) =>
    expect(checkEnding(text, 'BESCHERMINGSBEWIND')).toEqual({ name: 'ENDING', outcome, ...(detail && { detail }) }),
  );
});

describe('MZ-20 a case number is a hint, never a reason to refuse', () => {
  test.each([
    '9716685 \\ BM VERZ 22-344',
    '6775638 OV VERZ 18-3211',
    'zaaknummer 7257022',
    'Zaaknummer / rekestnummer: C/09/612345 / FA RK 21-1234',
    'ECLI:NL:RBOVE:2022:725',
  ])('%j', (text) => expect(checkCaseNumber(text)).toEqual({ name: 'CASE_NUMBER', outcome: 'PASSED' }));

  test.each(['KvK 69599084', 'telefoon 0701234567', 'zaaknummer onbekend', ''])('%j is none', (text) =>
    expect(checkCaseNumber(text)).toEqual({ name: 'CASE_NUMBER', outcome: 'UNSURE', detail: 'NOT_FOUND' }),
  );
});
