import { isValidIBAN } from 'ibantools';
import type { LocalDate } from '../../core/calendar';
import { DomainError } from '../../core/errors';
import { checkAddress } from '../../core/graphql/check-address';
import { bsnFromText } from '../../core/numbers';
import { dateFromText } from '../../core/sheets';
import { checkPerson, DEELNEMER_TEXTS, endDateRule, startDateRule, type Term } from '../deelnemer';
import type { BatchCells, BatchColumn } from './batch-columns';
import { endReasonFromText, genderFromText, kindFromText, paymentFromText, roleFromText } from './batch-values';
import { BATCH_TEXTS } from './deelnemer-batch.errors';

/** Something wrong with a cell of a row. */
export interface RowProblem {
  column: BatchColumn | null;
  rule: string;
  values?: Record<string, string | number>;
}

/** A row that is sound in itself: the database decides about the rest. */
export interface SoundRow {
  kind: 'AAN' | 'AF';
  bsn: string;
  endDate: LocalDate | null;
  endReason: string | null;
  /** Only of an aanmelding. */
  newcomer: Newcomer | null;
}

/** What an aanmelding tells of a person, in the stored form. */
export interface Newcomer {
  initials: string;
  infix: string | null;
  lastName: string;
  birthDate: LocalDate;
  gender: 'M' | 'V' | 'X';
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  startDate: LocalDate;
  insuranceCode: string | null;
  paymentMethod: string | null;
  premiumIban: string | null;
  /** The file's own number of the household; null for somebody alone. */
  household: string | null;
  role: 'CLIENT' | 'PARTNER' | 'KIND';
}

/** What the rows of a batch are held against. */
export interface BatchFrame {
  day: LocalDate;
  contract: Term;
  /** Code of an insurance by its folded code and name. */
  insurances: ReadonlyMap<string, string>;
}

const COLUMN_OF: Record<string, BatchColumn> = {
  initials: 'voorletters',
  infix: 'tussenvoegsel',
  lastName: 'achternaam',
  birthDate: 'geboortedatum',
  street: 'straat',
  houseNumber: 'huisnummer',
  postcode: 'postcode',
  city: 'plaats',
};

/** Checks rows on their own (CO-15), by the same rules as the screens. */
export class RowChecker {
  constructor(private readonly frame: BatchFrame) {}

  /** The row in the stored form, or all that is wrong with it. */
  check(cells: BatchCells): { row: SoundRow } | { problems: RowProblem[] } {
    const problems: RowProblem[] = [];
    const wrong = (column: BatchColumn, rule: string): null => {
      problems.push({ column, rule });
      return null;
    };
    const kind = kindFromText(cells.soort) ?? wrong('soort', BATCH_TEXTS.BATCH_KIND_INVALID);
    const bsn = bsnFromText(cells.bsn) ?? wrong('bsn', cells.bsn === '' ? 'VALUE_REQUIRED' : 'BSN_INVALID');
    if (!kind) return { problems };
    const newcomer = kind === 'AAN' ? this.newcomer(cells, problems) : null;
    const end = this.end(cells, kind, newcomer?.startDate ?? null, problems);
    if (problems.length > 0) return { problems };
    return { row: { kind, bsn: bsn!, ...end, newcomer } };
  }

  private end(
    cells: BatchCells,
    kind: 'AAN' | 'AF',
    startDate: LocalDate | null,
    problems: RowProblem[],
  ): { endDate: LocalDate | null; endReason: string | null } {
    const given = cells.reden === '' ? null : endReasonFromText(cells.reden);
    if (cells.reden !== '' && !given) problems.push({ column: 'reden', rule: BATCH_TEXTS.END_REASON_INVALID });
    if (cells.einddatum === '') {
      if (kind === 'AF') problems.push({ column: 'einddatum', rule: 'VALUE_REQUIRED' });
      else if (given) problems.push({ column: 'einddatum', rule: BATCH_TEXTS.END_DATE_REQUIRED });
      return { endDate: null, endReason: null };
    }
    if (kind === 'AF' && cells.reden === '') problems.push({ column: 'reden', rule: 'VALUE_REQUIRED' });
    const endDate = dateFromText(cells.einddatum);
    const rule = endDate
      ? endDateRule(endDate, startDate ?? '0001-01-01', this.frame.day, this.frame.contract)
      : 'DATE_INVALID';
    if (rule) problems.push({ column: 'einddatum', rule });
    return { endDate, endReason: given ?? 'EINDE_COLLECTIVITEIT' };
  }

  private newcomer(cells: BatchCells, problems: RowProblem[]): Newcomer | null {
    const before = problems.length;
    const wrong = (column: BatchColumn, rule: string): null => {
      problems.push({ column, rule });
      return null;
    };
    const date = (column: 'geboortedatum' | 'ingangsdatum'): LocalDate | null =>
      dateFromText(cells[column]) ?? wrong(column, cells[column] === '' ? 'VALUE_REQUIRED' : 'DATE_INVALID');
    const startDate = date('ingangsdatum');
    const rule = startDate && startDateRule(startDate, this.frame.day, this.frame.contract);
    if (rule) problems.push({ column: 'ingangsdatum', rule });
    const birthDate = date('geboortedatum');
    const gender =
      genderFromText(cells.geslacht) ??
      wrong('geslacht', cells.geslacht === '' ? 'VALUE_REQUIRED' : BATCH_TEXTS.GENDER_INVALID);
    const person = this.person(cells, { startDate, birthDate }, problems);
    const address = addressOf(cells, problems);
    const insurance = this.insurance(cells, problems);
    const household = householdOf(cells, problems);
    if (problems.length > before) return null;
    const { initials, infix, lastName } = person;
    const { street, houseNumber, postcode, city } = address!;
    return {
      initials,
      infix: infix ?? null,
      lastName,
      birthDate: birthDate!,
      gender: gender!,
      street,
      houseNumber,
      postcode,
      city,
      startDate: startDate!,
      insuranceCode: insurance.insuranceCode,
      paymentMethod: insurance.paymentMethod,
      premiumIban: insurance.premiumIban,
      household: household!.household,
      role: household!.role,
    };
  }

  // What cannot be told yet is taken for a day that is right, so that the rest is checked all the same.
  private person(
    cells: BatchCells,
    { startDate, birthDate }: { startDate: LocalDate | null; birthDate: LocalDate | null },
    problems: RowProblem[],
  ) {
    const { day } = this.frame;
    const given = {
      bsn: '',
      initials: cells.voorletters,
      infix: cells.tussenvoegsel === '' ? null : cells.tussenvoegsel,
      lastName: cells.achternaam,
      birthDate: birthDate ?? day,
      gender: 'X' as const,
    };
    const checked = checkPerson(given, '', day, startDate && birthDate ? startDate : day);
    for (const { field, rule, values } of checked.problems)
      problems.push({ column: COLUMN_OF[field.slice(1)] ?? null, rule, ...(values ? { values } : {}) });
    return checked.person;
  }

  private insurance(
    cells: BatchCells,
    problems: RowProblem[],
  ): Pick<Newcomer, 'insuranceCode' | 'paymentMethod' | 'premiumIban'> {
    const { verzekering, betaalwijze, iban } = cells;
    if (verzekering === '') {
      const rule = DEELNEMER_TEXTS.PAYMENT_WITHOUT_INSURANCE;
      if (betaalwijze !== '') problems.push({ column: 'betaalwijze', rule });
      if (iban !== '') problems.push({ column: 'iban', rule });
      return { insuranceCode: null, paymentMethod: null, premiumIban: null };
    }
    const insuranceCode = this.frame.insurances.get(verzekering.toLowerCase()) ?? null;
    if (!insuranceCode) problems.push({ column: 'verzekering', rule: BATCH_TEXTS.BATCH_INSURANCE_UNKNOWN });
    const paymentMethod = paymentFromText(betaalwijze);
    if (!paymentMethod) {
      const rule = betaalwijze === '' ? 'VALUE_REQUIRED' : BATCH_TEXTS.PAYMENT_METHOD_INVALID;
      problems.push({ column: 'betaalwijze', rule });
    }
    const premiumIban = iban === '' ? null : iban.replace(/\s/g, '').toUpperCase();
    if (premiumIban && !isValidIBAN(premiumIban)) problems.push({ column: 'iban', rule: 'IBAN_INVALID' });
    if (paymentMethod === 'DIRECT_DEBIT' && !premiumIban)
      problems.push({ column: 'iban', rule: DEELNEMER_TEXTS.PREMIUM_IBAN_REQUIRED });
    return { insuranceCode, paymentMethod, premiumIban };
  }
}

function addressOf(cells: BatchCells, problems: RowProblem[]) {
  const { straat: street, huisnummer: houseNumber, postcode, plaats: city } = cells;
  try {
    return checkAddress({ street, houseNumber, postcode, city }, '');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { field, rule, values } of error.problems)
      problems.push({ column: COLUMN_OF[field.slice(1)] ?? null, rule, ...(values ? { values } : {}) });
    return null;
  }
}

function householdOf(cells: BatchCells, problems: RowProblem[]): Pick<Newcomer, 'household' | 'role'> | null {
  const role = roleFromText(cells.rol);
  const household = cells.gezin === '' ? null : cells.gezin.toUpperCase();
  if (!role) problems.push({ column: 'rol', rule: BATCH_TEXTS.HOUSEHOLD_ROLE_INVALID });
  else if (!household && role !== 'CLIENT')
    problems.push({ column: 'gezin', rule: BATCH_TEXTS.HOUSEHOLD_NUMBER_REQUIRED });
  if (household && !/^[\p{L}\p{N}._/-]{1,20}$/u.test(household))
    problems.push({ column: 'gezin', rule: BATCH_TEXTS.HOUSEHOLD_NUMBER_INVALID });
  return role ? { household, role } : null;
}
