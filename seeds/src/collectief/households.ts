import { fakerNL } from '@faker-js/faker';
import type { Keyring } from '@volmacht/api/config/keyring';
import { bsnIndex, fullNameOf } from '@volmacht/api/modules/deelnemer/deelnemer-columns';
import { searchName } from '@volmacht/api/core/names/search-name';
import { nthTestBsn, testBsnCount } from '@volmacht/api/core/numbers/index';
import { INFIX_SURNAMES, INFIXES, SURNAMES } from '../people';
import { dateOf, dayNumber } from './days';
import { Random } from './random';

/** A person of the demo's municipalities. There are as many as the test range has BSNs: in each contract others take part. */
export interface SeedMember {
  role: 'CLIENT' | 'PARTNER' | 'KIND';
  bsn: string;
  bsnIndex: string;
  relatienummer: string;
  initials: string;
  infix: string | null;
  lastName: string;
  fullName: string;
  searchName: string;
  birthDay: number;
  birthDate: string;
  gender: 'M' | 'V' | 'X';
}

/** A client alone, or with partner and children. */
export interface SeedHousehold {
  members: SeedMember[];
  street: string;
  houseNumber: string;
  premiumIban: string;
}

const LETTERS = 'AABCCDEEFGHHIJJJKLLMMMNOPPRRSSTVWYZ';
const STREETS = [
  'Dorpsstraat',
  'Kerkstraat',
  'Schoolstraat',
  'Molenweg',
  'Stationsweg',
  'Hoofdstraat',
  'Wilhelminastraat',
]
  .concat(['Beatrixlaan', 'Nieuwstraat', 'Julianastraat', 'Parklaan', 'Burgemeester de Vriesstraat', 'Lange Wijk'])
  .concat(['Eikenlaan', 'Beukenhof', 'Kastanjelaan', 'Weidestraat', 'Havenkade', 'Vlietzoom', 'Rijnkade', 'Singel']);

/** Divides everybody of the test range into households, the same ones every time; `now` dates their ages. */
export function makeHouseholds(keyring: Keyring, now: Date): SeedHousehold[] {
  const random = new Random(20210101);
  const surnames = [...SURNAMES, ...(fakerNL.rawDefinitions.person?.last_name?.generic ?? [])];
  const today = dayNumber(now.toISOString().slice(0, 10));
  const households: SeedHousehold[] = [];
  let next = 0;
  const total = testBsnCount();
  while (next < total) {
    const client = makeMember(
      random,
      keyring,
      surnames,
      next++,
      'CLIENT',
      today - years(random.int(22, 84)) - random.int(0, 364),
    );
    const members = [client];
    if (random.chance(0.34) && next < total) {
      const birthDay = Math.min(client.birthDay + random.int(-3000, 3000), today - years(20));
      members.push(makeMember(random, keyring, surnames, next++, 'PARTNER', birthDay));
    }
    const parentAge = (today - client.birthDay) / 365.25;
    let children = parentAge < 56 && random.chance(0.42) ? random.int(1, 3) : 0;
    for (; children > 0 && next < total; children--) {
      const eldest = Math.min(20, Math.floor(parentAge) - 19);
      const birthDay = today - years(random.int(0, Math.max(0, eldest))) - random.int(0, 300);
      const child = makeMember(random, keyring, surnames, next++, 'KIND', birthDay);
      members.push(rename(child, client));
    }
    const account = String(next * 13).padStart(10, '0');
    households.push({
      members,
      street: random.of(STREETS),
      houseNumber: `${random.int(1, 220)}${random.chance(0.1) ? ' A' : ''}`,
      premiumIban: testIban(account),
    });
  }
  return households;
}

const years = (count: number): number => Math.floor(count * 365.25);

function makeMember(
  random: Random,
  keyring: Keyring,
  surnames: readonly string[],
  number: number,
  role: SeedMember['role'],
  birthDay: number,
): SeedMember {
  const bsn = nthTestBsn(number);
  const infix = random.chance(0.3) ? random.of(INFIXES) : null;
  const initials = Array.from(
    { length: random.int(1, 3) },
    () => `${LETTERS[random.int(0, LETTERS.length - 1)]}.`,
  ).join('');
  const member = {
    role,
    bsn,
    bsnIndex: bsnIndex(keyring, bsn).toString('hex'),
    relatienummer: String(300_000_000 + number * 11),
    initials,
    birthDay,
    birthDate: dateOf(birthDay),
    gender: random.chance(0.005) ? ('X' as const) : random.chance(0.5) ? ('M' as const) : ('V' as const),
  };
  return named(member, infix, infix ? random.of(INFIX_SURNAMES) : random.of(surnames));
}

// Children are called as the client is.
const rename = (child: SeedMember, client: SeedMember): SeedMember => named(child, client.infix, client.lastName);

function named(
  member: Omit<SeedMember, 'infix' | 'lastName' | 'fullName' | 'searchName'>,
  infix: string | null,
  lastName: string,
): SeedMember {
  return {
    ...member,
    infix,
    lastName,
    fullName: fullNameOf({ initials: member.initials, infix, lastName }),
    searchName: searchName({ firstName: member.initials, infix, lastName }),
  };
}

// 'VLMT' is no bank; the check digits are right, so the accounts pass where real ones do.
function testIban(account: string): string {
  const digits = `${[...'VLMT'].map((letter) => letter.charCodeAt(0) - 55).join('')}${account}232100`;
  const check = 98n - (BigInt(digits) % 97n);
  return `NL${String(check).padStart(2, '0')}VLMT${account}`;
}
