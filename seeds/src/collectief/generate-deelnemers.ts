import type { Keyring } from '@volmacht/api/config/keyring';
import { seal } from '@volmacht/api/core/crypto/sealed-box';
import { dateOf, dayNumber } from './days';
import { makeHouseholds, type SeedHousehold, type SeedMember } from './households';
import { INSURANCE_CODES } from './insurances';
import { Random } from './random';
import { makeStays, type SeedPeriod, type SeedStay } from './stays';

/** A contract to be filled. */
export interface SeedContract {
  id: string;
  city: string;
  /** First two digits of the postcodes, '23'. */
  postcodeArea: string;
  /** Its part of all rows, beside the parts of the others. */
  weight: number;
}

/** What is to be made: `count` rows over the contracts, the same for the same seed and day. */
export interface DeelnemerRequest {
  keyring: Keyring;
  contracts: SeedContract[];
  count: number;
  now: Date;
  seed?: number;
  /** Contracts that were filled before with ids of their own; 0 when left out. */
  firstPlace?: number;
  /** Told how many rows were made, now and then. */
  onRows?: (rows: number) => void;
}

/** The statement that takes in what {@link generateDeelnemers} yields. */
export const COPY_DEELNEMERS = `COPY deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index,
  bsn_tail, relatienummer, initials, infix, last_name, full_name, search_name, birth_date, gender, street, house_number,
  postcode, city, country, insurance_code, payment_method, premium_iban, start_date, end_date, end_reason, start_told,
  end_told, created_at, version) FROM STDIN`;

/** Most rows of one contract: the test range has some 9 000 BSNs, and nobody is in a contract twice at a time. */
export const ROWS_PER_CONTRACT = 9000;

const HISTORY_YEARS = 5;
const CHUNK = 64 * 1024;

/**
 * Makes deelnemers with five years of history, as chunks of lines for COPY (text format); a million take no more memory
 * than a thousand. @throws RangeError when the contracts cannot hold so many.
 */
export function* generateDeelnemers(request: DeelnemerRequest): Generator<string> {
  const { keyring, contracts, count, now, seed = 20260101, firstPlace = 0, onRows } = request;
  const households = makeHouseholds(keyring, now);
  const today = dayNumber(now.toISOString().slice(0, 10));
  const thisYear = now.getUTCFullYear();
  const period = { today, thisYear, firstYear: thisYear - HISTORY_YEARS };
  let chunk = '';
  let made = 0;
  for (const [index, quota] of quotas(contracts, count).entries()) {
    const place = firstPlace + index;
    const writer = new ContractRows(keyring, contracts[index]!, place, new Random(seed + place * 7919), period, now);
    for (const line of writer.lines(households, quota)) {
      chunk += line;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    made += quota;
    onRows?.(made);
  }
  if (chunk) yield chunk;
}

/** Rows per contract by weight; what is over the largest number goes to the others. */
export function quotas(contracts: SeedContract[], count: number): number[] {
  if (count > contracts.length * ROWS_PER_CONTRACT)
    throw new RangeError(
      `${contracts.length} contracts hold at most ${contracts.length * ROWS_PER_CONTRACT} deelnemers.`,
    );
  const given = contracts.map(() => 0);
  for (let left = count; left > 0;) {
    const open = contracts.map((_, index) => index).filter((index) => given[index]! < ROWS_PER_CONTRACT);
    const weight = open.reduce((sum, index) => sum + contracts[index]!.weight, 0);
    const round = left;
    for (const index of open) {
      const part = Math.min(
        Math.max(1, Math.floor((round * contracts[index]!.weight) / weight)),
        ROWS_PER_CONTRACT - given[index]!,
        left,
      );
      given[index]! += part;
      left -= part;
    }
  }
  return given;
}

/** Writes the rows of one contract. */
class ContractRows {
  private rows = 0;
  private stays = 0;
  private readonly createdAt: string;

  constructor(
    private readonly keyring: Keyring,
    private readonly contract: SeedContract,
    private readonly place: number,
    private readonly random: Random,
    private readonly period: SeedPeriod,
    now: Date,
  ) {
    this.createdAt = now.toISOString();
  }

  /** Goes round the households from a place of its own, until there are enough rows. */
  *lines(households: SeedHousehold[], quota: number): Generator<string> {
    const first = (this.place * 977) % households.length;
    for (let turn = 0; this.rows < quota; turn++) {
      if (turn === households.length) throw new RangeError('There are no more households.');
      yield* this.household(households[(first + turn) % households.length]!, quota);
    }
  }

  private *household(household: SeedHousehold, quota: number): Generator<string> {
    const { random } = this;
    const code = random.chance(0.68) ? random.of(INSURANCE_CODES) : '\\N';
    const method = code === '\\N' ? '\\N' : random.chance(0.82) ? 'DIRECT_DEBIT' : 'INVOICE';
    const iban = method === 'DIRECT_DEBIT' ? household.premiumIban : '\\N';
    const postcode = `${this.contract.postcodeArea}${random.int(10, 99)}${random.of(['AB', 'BC', 'CD', 'EH', 'KL', 'XX'])}`;
    const common = [
      household.street,
      household.houseNumber,
      postcode,
      this.contract.city,
      'NL',
      code,
      method,
      iban,
    ].join('\t');
    for (const stay of makeStays(random, this.period)) {
      const householdId = this.id('40500000', this.stays++);
      for (const member of household.members) {
        // A child comes in when it is born.
        const start = Math.max(stay.start, member.birthDay);
        if (start > this.period.today && start !== stay.start) continue;
        if (stay.end !== null && start > stay.end) continue;
        if (this.rows >= quota) return;
        yield this.line(householdId, member, { start, end: stay.end }, common);
      }
    }
  }

  private line(householdId: string, member: SeedMember, { start, end }: SeedStay, common: string): string {
    const id = this.id('dee10000', this.rows++);
    const { today } = this.period;
    const age = (today - member.birthDay) / 365.25;
    const reason = age > 68 && this.random.chance(0.4) ? 'OVERLEDEN' : 'EINDE_COLLECTIVITEIT';
    const sealed = seal(this.keyring, `deelnemer.bsn_sealed.${id}`, member.bsn).toString('hex');
    return [
      id,
      this.contract.id,
      householdId,
      member.role,
      `\\\\x${sealed}`,
      `\\\\x${member.bsnIndex}`,
      member.bsn.slice(-4),
      member.relatienummer,
      member.initials,
      member.infix ?? '\\N',
      member.lastName,
      member.fullName,
      member.searchName,
      member.birthDate,
      member.gender,
      common,
      dateOf(start),
      end === null ? '\\N' : dateOf(end),
      end === null ? '\\N' : end > today ? 'EINDE_COLLECTIVITEIT' : reason,
      start <= today ? 't' : 'f',
      end !== null && end < today ? 't' : 'f',
      this.createdAt,
      '1\n',
    ].join('\t');
  }

  // Ids that are the same at every fresh start, and stand in the order in which they were made.
  private id(kind: string, number: number): string {
    return `${kind}-${this.place.toString(16).padStart(4, '0')}-8000-a000-${number.toString(16).padStart(12, '0')}`;
  }
}
