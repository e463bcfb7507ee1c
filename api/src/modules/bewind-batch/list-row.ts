import type { LocalDate } from '../../core/calendar';
import { bsnFromText } from '../../core/numbers';
import { cellWords, dateFromText } from '../../core/sheets';
import { BEWIND_TEXTS, BewindKind } from '../bewind';
import { Insurer, type AskedPerson } from '../client';
import { LIST_TEXTS } from './bewind-batch.errors';
import type { ListCells, ListColumn } from './list-columns';

/** Something wrong with a cell of a row; the column is null for the row or the list as a whole. */
export interface ListProblem {
  column: ListColumn | null;
  rule: string;
  values?: Record<string, string | number>;
}

/** A row that is sound in itself: the register and the decree decide about the rest. */
export interface SoundListRow {
  asked: AskedPerson;
  kind: BewindKind;
  /** Null for the day on which it is handed in (MZ-11). */
  startDate: LocalDate | null;
  decree: string;
}

const insurerFromText = cellWords({
  menzis: Insurer.MENZIS,
  anderzorg: Insurer.ANDERZORG,
  vinkvink: Insurer.VINKVINK,
  'vink vink': Insurer.VINKVINK,
});
const kindFromText = cellWords({
  beschermingsbewind: BewindKind.BESCHERMINGSBEWIND,
  bewind: BewindKind.BESCHERMINGSBEWIND,
  curatele: BewindKind.CURATELE,
});

/** Checks a row on its own (MZ-22): the row in the stored form, or all that is wrong with it. `day` is today. */
export function checkListRow(cells: ListCells, day: LocalDate): { row: SoundListRow } | { problems: ListProblem[] } {
  const problems: ListProblem[] = [];
  const wrong = (column: ListColumn, rule: string): null => {
    problems.push({ column, rule });
    return null;
  };
  const insurer = insurerFromText(cells.verzekeraar) ?? wrong('verzekeraar', LIST_TEXTS.LIST_INSURER_INVALID);
  const bsn = cells.bsn === '' ? null : (bsnFromText(cells.bsn) ?? wrong('bsn', 'BSN_INVALID'));
  const insuredNumber = cells.verzekerdennummer.replace(/\s/g, '') || null;
  if (cells.bsn === '' && !insuredNumber) wrong('verzekerdennummer', LIST_TEXTS.LIST_NUMBER_REQUIRED);
  if (cells.bsn !== '' && insuredNumber) wrong('bsn', LIST_TEXTS.LIST_ONE_NUMBER);
  const birthDate =
    dateFromText(cells.geboortedatum) ??
    wrong('geboortedatum', cells.geboortedatum === '' ? 'VALUE_REQUIRED' : 'DATE_INVALID');
  const kind = kindFromText(cells.maatregel) ?? wrong('maatregel', LIST_TEXTS.LIST_KIND_INVALID);
  const startDate = cells.ingangsdatum === '' ? null : dateFromText(cells.ingangsdatum);
  if (cells.ingangsdatum !== '' && !startDate) wrong('ingangsdatum', 'DATE_INVALID');
  if (startDate && startDate < day) wrong('ingangsdatum', BEWIND_TEXTS.START_IN_PAST);
  if (cells.beschikking === '') wrong('beschikking', 'VALUE_REQUIRED');
  if (problems.length > 0) return { problems };
  const asked = { insurer: insurer!, insuredNumber, bsn, birthDate: birthDate! };
  return { row: { asked, kind: kind!, startDate, decree: cells.beschikking } };
}
