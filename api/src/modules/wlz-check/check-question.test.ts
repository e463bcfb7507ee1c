import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../core/errors';
import { checkQuestion } from './check-question';

const good = {
  bsn: '999990019',
  birthDate: '1950-01-01',
  on: '2026-03-04',
  purpose: 'Onderzoek maatwerk Wmo',
  caseNumber: 'Z-2026/0012',
};

const problems = (change: Partial<typeof good>) => {
  const checked = checkQuestion({ ...good, ...change }, '2026-03-04');
  return checked instanceof DomainError ? checked.problems.map(({ field, rule }) => `${field} ${rule}`) : [];
};

describe('ZO-10 a question needs a purpose and a case number', () => {
  test('a whole question passes, its words tidied', () => {
    expect(checkQuestion({ ...good, purpose: '  Onderzoek \n maatwerk Wmo ' }, '2026-03-04')).toEqual(good);
  });

  test.each([
    [{ purpose: ' ' }, 'purpose VALUE_REQUIRED'],
    [{ purpose: 'x'.repeat(201) }, 'purpose VALUE_TOO_LONG'],
    [{ purpose: 'over 9999 90 019' }, 'purpose WLZ_NO_BSN_HERE'],
    [{ caseNumber: '' }, 'caseNumber VALUE_REQUIRED'],
    [{ caseNumber: '<b>' }, 'caseNumber WLZ_CASE_NUMBER_INVALID'],
    [{ caseNumber: 'Z 999.990.019' }, 'caseNumber WLZ_NO_BSN_HERE'],
    [{ birthDate: '2026-03-05', on: '2026-03-06' }, 'birthDate WLZ_BIRTH_DATE_IN_FUTURE'],
    [{ on: '1949-12-31' }, 'on WLZ_DAY_BEFORE_BIRTH'],
    [{ on: '2027-03-05' }, 'on WLZ_DAY_TOO_FAR'],
  ])('%j: %s', (change, problem) => expect(problems(change)).toEqual([problem]));

  test.each([{ on: '2027-03-04' }, { on: '1950-01-01' }, { caseNumber: '123456782' }, { birthDate: '2026-03-04' }])(
    '%j is good',
    (change) => expect(problems(change)).toEqual([]),
  );
});
