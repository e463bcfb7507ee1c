import { describe, expect, test } from '@jest/globals';
import { LIST_COLUMNS, listCells, readListHeader, type ListCells } from './list-columns';
import { shownListRow } from './list-raw';
import { checkListRow } from './list-row';

const DAY = '2026-11-22';
const sound: ListCells = {
  verzekeraar: 'menzis',
  verzekerdennummer: '',
  bsn: '9999 00 006',
  geboortedatum: '9-12-1966',
  maatregel: 'Curatele',
  ingangsdatum: '',
  beschikking: 'berg.pdf',
};
const rules = (over: Partial<ListCells>) => {
  const checked = checkListRow({ ...sound, ...over }, DAY);
  return 'problems' in checked ? checked.problems.map(({ column, rule }) => `${column} ${rule}`) : [];
};

describe('MZ-22 the header of a list of clients', () => {
  test('the order is free, capitals do not matter, and unknown columns are left alone', () => {
    const header = readListHeader([
      'Foutmelding',
      'BSN',
      'Zorgverzekeraar',
      'Geboortedatum',
      'Maatregel',
      'Beschikking',
    ]);
    expect('places' in header && [...header.places.keys()]).toEqual([
      'bsn',
      'verzekeraar',
      'geboortedatum',
      'maatregel',
      'beschikking',
    ]);
    if ('places' in header)
      expect(listCells(['x', ' 1 ', 'Menzis'], header.places)).toMatchObject({ bsn: '1', maatregel: '' });
  });

  test('without a number, without a needed column or with one twice it is refused', () => {
    const without = (...gone: string[]) => readListHeader(LIST_COLUMNS.filter((name) => !gone.includes(name)));
    expect(without('bsn', 'verzekerdennummer')).toEqual({ rule: 'LIST_COLUMN_MISSING', column: 'verzekerdennummer' });
    expect(without('beschikking')).toEqual({ rule: 'LIST_COLUMN_MISSING', column: 'beschikking' });
    expect(readListHeader([...LIST_COLUMNS, 'soort'])).toEqual({ rule: 'LIST_COLUMN_TWICE', column: 'maatregel' });
  });
});

describe('MZ-22 a row of a list of clients', () => {
  test('a sound row is kept in the stored form; without a start date it is the day of handing in', () => {
    expect(checkListRow({ ...sound, bsn: '999900006' }, DAY)).toEqual({
      row: {
        asked: { insurer: 'MENZIS', insuredNumber: null, bsn: '999900006', birthDate: '1966-12-09' },
        kind: 'CURATELE',
        startDate: null,
        decree: 'berg.pdf',
      },
    });
  });

  test.each([
    [{ verzekeraar: 'Ander' }, 'verzekeraar LIST_INSURER_INVALID'],
    [{ bsn: '123456789' }, 'bsn BSN_INVALID'],
    [{ bsn: '' }, 'verzekerdennummer LIST_NUMBER_REQUIRED'],
    [{ bsn: '999900006', verzekerdennummer: '1' }, 'bsn LIST_ONE_NUMBER'],
    [{ geboortedatum: '' }, 'geboortedatum VALUE_REQUIRED'],
    [{ geboortedatum: '31-02-1960' }, 'geboortedatum DATE_INVALID'],
    [{ maatregel: 'mentorschap' }, 'maatregel LIST_KIND_INVALID'],
    [{ ingangsdatum: 'gisteren' }, 'ingangsdatum DATE_INVALID'],
    [{ ingangsdatum: '21-11-2026' }, 'ingangsdatum START_IN_PAST'],
    [{ beschikking: '' }, 'beschikking VALUE_REQUIRED'],
  ])('%j is told as %s', (over, told) => expect(rules({ bsn: '999900006', ...over })).toEqual([told]));

  test('today is no past, and all that is wrong is told at once', () => {
    expect(rules({ bsn: '999900006', ingangsdatum: '22-11-2026' })).toEqual([]);
    expect(rules({ verzekeraar: '', bsn: '', maatregel: '', beschikking: '' })).toHaveLength(4);
  });

  test('XX-02 of a BSN only the end is shown', () => {
    expect(shownListRow(['Menzis', '', '999900006', '9-12-1966', 'curatele', '', 'berg.pdf'])).not.toContain('99990');
  });
});
