import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLocalDate } from '../../core/calendar';
import { dateFromText } from '../../core/sheets';
import { BATCH_COLUMNS, cellsOf, readHeader, type BatchCells } from './batch-columns';
import { BatchHouseholds } from './batch-households';
import { RowChecker, type Newcomer } from './batch-row';
import { endReasonFromText, genderFromText, kindFromText, paymentFromText, roleFromText } from './batch-values';
import { copyLine } from './copy-lines';

const checker = new RowChecker({
  day: '2026-11-22',
  contract: { startDate: '2014-01-01', endDate: null },
  insurances: new Map([['garantpolis', 'GARANT']]),
});
const empty = Object.fromEntries(BATCH_COLUMNS.map((column) => [column, ''])) as BatchCells;
const joining: BatchCells = {
  ...empty,
  soort: 'AAN',
  bsn: '999900006',
  voorletters: 'aj',
  achternaam: 'Groot',
  geboortedatum: '14-2-1967',
  geslacht: 'vrouw',
  straat: 'Breestraat',
  huisnummer: '12 A',
  postcode: '2311 cs',
  plaats: 'Leiden',
  ingangsdatum: '2026-11-01',
};
const rulesOf = (over: Partial<BatchCells>) => {
  const checked = checker.check({ ...joining, ...over });
  return 'problems' in checked ? checked.problems.map(({ column, rule }) => `${column} ${rule}`) : [];
};

describe('CO-15 the header of a batch', () => {
  test('columns stand in any order, in any letters, beside others that are left alone', () => {
    const header = readHeader(['Reden', ' BSN ', 'foutmelding', 'SOORT', 'Woonplaats']);
    expect(header).toEqual({
      places: new Map([
        ['reden', 0],
        ['bsn', 1],
        ['soort', 3],
        ['plaats', 4],
      ]),
    });
    if ('places' in header)
      expect(cellsOf(['x', ' 1 '], header.places)).toMatchObject({ reden: 'x', bsn: '1', soort: '', iban: '' });
  });

  test('what is missing or there twice is named', () => {
    expect(readHeader(['constructor', 'bsn', 'soort'])).toHaveProperty('places.size', 2);
    expect(readHeader(['soort'])).toEqual({ rule: 'BATCH_COLUMN_MISSING', column: 'bsn' });
    expect(readHeader(['soort', 'bsn', 'burgerservicenummer'])).toEqual({ rule: 'BATCH_COLUMN_TWICE', column: 'bsn' });
  });
});

describe('CO-15 the words of a batch', () => {
  test.each([
    ['29-02-2024', '2024-02-29'],
    ['1-3-2024', '2024-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T00:00:00', '2024-02-29'],
    ['29-02-2025', null],
    ['29-02-1900', null],
    ['31-04-2026', null],
    ['00-01-2026', null],
    ['01-13-2026', null],
    ['1-1-26', null],
    ['vandaag', null],
    ['', null],
  ])('the date %s is %s', (text, date) => expect(dateFromText(text)).toBe(date));

  test('every date that is read is in the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 39 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 1790, max: 2200 }),
        (d, m, y) => {
          const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          expect(dateFromText(`${d}-${m}-${y}`)).toBe(isLocalDate(iso) && y >= 1800 ? iso : null);
        },
      ),
    );
  });

  test('codes and words alike', () => {
    expect(['aan', 'AF', 'Afmelding', 'x'].map(kindFromText)).toEqual(['AAN', 'AF', 'AF', null]);
    expect(['m', 'Vrouw', 'X', ''].map(genderFromText)).toEqual(['M', 'V', 'X', null]);
    expect(['Einde Collectiviteit', 'EINDE_COLLECTIVITEIT', 'overleden', 'weg'].map(endReasonFromText)).toEqual([
      'EINDE_COLLECTIVITEIT',
      'EINDE_COLLECTIVITEIT',
      'OVERLEDEN',
      null,
    ]);
    expect(['Factuur', 'DIRECT_DEBIT', 'contant'].map(paymentFromText)).toEqual(['INVOICE', 'DIRECT_DEBIT', null]);
    expect(['', 'Cliënt', 'kind', 'oom'].map(roleFromText)).toEqual(['CLIENT', 'CLIENT', 'KIND', null]);
    expect(['constructor', '__proto__', 'toString'].map(kindFromText)).toEqual([null, null, null]);
  });
});

describe('CO-15 a row is checked on its own', () => {
  test('a sound one is brought in the stored form', () => {
    const checked = checker.check({
      ...joining,
      verzekering: 'Garantpolis',
      betaalwijze: 'incasso',
      iban: 'nl91 abna 0417164300',
    });
    expect(checked).toMatchObject({
      row: {
        kind: 'AAN',
        bsn: '999900006',
        endDate: null,
        newcomer: {
          birthDate: '1967-02-14',
          gender: 'V',
          postcode: '2311CS',
          insuranceCode: 'GARANT',
          premiumIban: 'NL91ABNA0417164300',
          household: null,
          role: 'CLIENT',
        },
      },
    });
  });

  test('an afmelding asks for no more than who, when and why', () => {
    const checked = checker.check({
      ...empty,
      soort: 'af',
      bsn: '99990000 6',
      einddatum: '30-11-2026',
      reden: 'overleden',
    });
    expect(checked).toEqual({
      row: { kind: 'AF', bsn: '999900006', endDate: '2026-11-30', endReason: 'OVERLEDEN', newcomer: null },
    });
  });

  test.each<[string, Partial<BatchCells>, string[]]>([
    [
      'all that is wrong is told at once',
      { bsn: '', geslacht: '', plaats: '' },
      ['bsn VALUE_REQUIRED', 'geslacht VALUE_REQUIRED', 'plaats VALUE_REQUIRED'],
    ],
    ['a start before birth', { geboortedatum: '10-11-2026' }, ['geboortedatum START_BEFORE_BIRTH']],
    ['a birth to come', { geboortedatum: '23-11-2026' }, ['geboortedatum BIRTH_DATE_INVALID']],
    ['a start more than three months back', { ingangsdatum: '21-08-2026' }, ['ingangsdatum START_TOO_LONG_AGO']],
    ['a start three months back', { ingangsdatum: '22-08-2026' }, []],
    ['a reason without a day', { reden: 'overleden' }, ['einddatum END_DATE_REQUIRED']],
    ['an end before the start', { einddatum: '31-10-2026' }, ['einddatum END_BEFORE_FIRST_DAY']],
    ['an afmelding without a reason', { soort: 'AF', einddatum: '30-11-2026' }, ['reden VALUE_REQUIRED']],
    [
      'an afmelding too far back',
      { soort: 'AF', einddatum: '21-08-2026', reden: 'overleden' },
      ['einddatum END_TOO_LONG_AGO'],
    ],
    [
      'paying for nothing',
      { betaalwijze: 'factuur', iban: 'x' },
      ['betaalwijze PAYMENT_WITHOUT_INSURANCE', 'iban PAYMENT_WITHOUT_INSURANCE'],
    ],
    [
      'direct debit of no account',
      { verzekering: 'GARANTPOLIS', betaalwijze: 'incasso' },
      ['iban PREMIUM_IBAN_REQUIRED'],
    ],
    ['a household with strange signs', { gezin: '=1+1' }, ['gezin HOUSEHOLD_NUMBER_INVALID']],
  ])('%s', (_, over, rules) => expect(rulesOf(over)).toEqual(rules));

  test('whatever a cell holds, a row is sound or says why', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BATCH_COLUMNS), fc.string({ unit: 'grapheme' }), (column, text) => {
        const checked = checker.check({ ...joining, [column]: text.trim() });
        expect('row' in checked || checked.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('CO-06 CO-15 households of a batch', () => {
  const member = (household: string | null, role: Newcomer['role']) => ({ household, role }) as Newcomer;

  test('members share place and household, also when they stand apart', () => {
    let made = 0;
    const homes = new BatchHouseholds(() => `id${++made}`);
    expect(homes.join(2, member('A', 'KIND'))).toEqual({ place: 2, id: 'id1' });
    expect(homes.join(3, member(null, 'CLIENT'))).toEqual({ place: 3, id: 'id2' });
    expect(homes.join(9, member('A', 'CLIENT'))).toEqual({ place: 2, id: 'id1' });
    expect(homes.failures()).toEqual([]);
  });

  test('a second partner breaks the household, and all of it waits', () => {
    const homes = new BatchHouseholds(() => 'id');
    homes.join(2, member('A', 'CLIENT'));
    homes.join(3, member('A', 'PARTNER'));
    expect(homes.join(4, member('A', 'PARTNER'))).toMatchObject({ problem: { values: { row: 3 } } });
    expect(homes.failures().map(({ row }) => row)).toEqual([2, 3]);
  });

  test('a household without a client does not go in', () => {
    const homes = new BatchHouseholds(() => 'id');
    homes.join(2, member('A', 'KIND'));
    expect(homes.failures()).toMatchObject([{ row: 2, problem: { rule: 'HOUSEHOLD_CLIENT_MISSING' } }]);
  });
});

describe('rows on their way to COPY', () => {
  test('what COPY would take for something else is escaped', () => {
    expect(copyLine(['a\tb\n\\N\r', null, 7, Buffer.from([0, 255])])).toBe('a\\tb\\n\\\\N\\r\t\\N\t7\t\\\\x00ff\n');
  });
});
