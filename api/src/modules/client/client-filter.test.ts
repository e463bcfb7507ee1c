import { describe, expect, test } from '@jest/globals';
import type { Keyring } from '../../config/keyring';
import { DomainError } from '../../core/errors';
import { checkClientFilter } from './client-filter';
import type { ClientFilter } from './client.inputs';

const keyring = { blindIndex: (purpose: string, value: string) => Buffer.from(`${purpose}:${value}`) } as Keyring;
const check = (filter: ClientFilter) => checkClientFilter(keyring, filter);

function problemOf(filter: ClientFilter): string {
  try {
    check(filter);
  } catch (error) {
    const [problem] = (error as DomainError).problems;
    return `${problem!.field} ${problem!.rule}`;
  }
  return 'accepted';
}

describe('MZ-14 clients are searched by number, or by day of birth with last name', () => {
  test('an insured number', () => expect(check({ insuredNumber: ' 123 ' })).toEqual({ insuredNumber: '123' }));

  test('a BSN, by its keyed hash only', () =>
    expect(check({ bsn: '999990007' })).toEqual({ bsnIndex: Buffer.from('bsn:999990007') }));

  test('day of birth with last name', () =>
    expect(check({ birthDate: '1960-01-02', lastName: 'de Vries' })).toEqual({
      birthDate: '1960-01-02',
      lastNames: ['de vries', 'vries'],
    }));

  test('nothing lists all own clients; empty texts are nothing', () => {
    expect(check({})).toEqual({});
    expect(check({ insuredNumber: ' ', lastName: '', bsn: null, birthDate: null })).toEqual({});
  });

  test.each<[string, ClientFilter]>([
    ['filter.bsn FILTER_ONE_NUMBER', { insuredNumber: '1', bsn: '999990007' }],
    ['filter.birthDate FILTER_NUMBER_ALONE', { insuredNumber: '1', birthDate: '1960-01-02' }],
    ['filter.lastName FILTER_NUMBER_ALONE', { bsn: '999990007', lastName: 'Vries' }],
    ['filter.lastName FILTER_LAST_NAME_REQUIRED', { birthDate: '1960-01-02' }],
    ['filter.birthDate FILTER_BIRTH_DATE_REQUIRED', { lastName: 'Vries' }],
  ])('any other combination says what to do: %s', (problem, filter) => expect(problemOf(filter)).toBe(problem));
});
