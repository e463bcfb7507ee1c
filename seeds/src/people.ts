import { fakerNL, type Faker } from '@faker-js/faker';
import type { Keyring } from '@volmacht/api/config/keyring';
import { seal } from '@volmacht/api/core/crypto/sealed-box';
import { nthTestBsn } from '@volmacht/api/core/numbers/index';
import { searchName } from '@volmacht/api/core/names/search-name';
import { composeIBAN } from 'ibantools';
import { seedId } from './seed-id';

/** An insured person of the demo, before it is a row. */
export interface SeedPerson {
  id: string;
  number: number;
  bsn: string;
  insurer: 'MENZIS' | 'ANDERZORG' | 'VINKVINK';
  insuredNumber: string;
  gender: 'female' | 'male';
  initials: string;
  firstName: string;
  infix: string | null;
  lastName: string;
  fullName: string;
  birthDate: string;
  row: Record<string, unknown>;
}

/** The infixes and surnames that a Dutch telephone book is full of, which the generator hardly knows. */
export const INFIXES = ['van', 'de', 'van der', 'van den', 'van de', 'den', 'ten', "van 't", 'el'];
export const SURNAMES = [
  'Jansen',
  'Bakker',
  'Visser',
  'Smit',
  'Meijer',
  'Mulder',
  'Bos',
  'Vos',
  'Peters',
  'Hendriks',
  'Dekker',
  'Kok',
  'Jacobs',
  'Vermeulen',
  'Schouten',
  'Willems',
  'Hoekstra',
  'Koster',
  'Prins',
  'Huisman',
  'Kuipers',
  'Post',
  'Postma',
  'Veenstra',
  'Kramer',
  'Scholten',
  'Yılmaz',
  'Kaya',
  'El Amrani',
  'Bouali',
  'Nguyen',
  'Kowalska',
  'Singh',
  'Martina',
  'Pinas',
  'Ramdin',
  'Müller',
  'Daoudi',
];
export const INFIX_SURNAMES = [
  'Berg',
  'Heuvel',
  'Vries',
  'Boer',
  'Graaf',
  'Linden',
  'Broek',
  'Wal',
  'Veen',
  'Meer',
  'Brink',
  'Haan',
  'Leeuw',
  'Bosch',
  'Ridder',
];
const POLICIES = ['Basis Voordelig', 'Basis Vrij', 'ZorgVerzorgd', 'Extra Aanvullend 2', 'GarantVerzorgd 1'];

/** Makes the insured people of the demo: the same at every fresh start. */
export function makePeople(keyring: Keyring, count: number): SeedPerson[] {
  const faker = fakerNL;
  faker.seed(20260101);
  return Array.from({ length: count }, (_, number) => makePerson(faker, keyring, number));
}

function makePerson(faker: Faker, keyring: Keyring, number: number): SeedPerson {
  const id = seedId('insured', number);
  const bsn = nthTestBsn(number);
  const gender = faker.helpers.arrayElement(['female', 'male'] as const);
  const firstName = faker.person.firstName(gender);
  const infix = faker.datatype.boolean(0.3) ? faker.helpers.arrayElement(INFIXES) : null;
  const lastName = infix
    ? faker.helpers.arrayElement(INFIX_SURNAMES)
    : faker.datatype.boolean(0.6)
      ? faker.helpers.arrayElement(SURNAMES)
      : faker.person.lastName();
  const initials = [
    firstName,
    ...Array.from({ length: faker.number.int({ min: 0, max: 2 }) }, () => faker.person.firstName(gender)),
  ]
    .map((name) => `${name[0]}.`)
    .join('');
  const birthDate = faker.date
    .birthdate({ mode: 'year', min: 1932, max: 2007, refDate: '2026-01-01' })
    .toISOString()
    .slice(0, 10);
  const insurer = faker.helpers.weightedArrayElement([
    { value: 'MENZIS' as const, weight: 70 },
    { value: 'ANDERZORG' as const, weight: 20 },
    { value: 'VINKVINK' as const, weight: 10 },
  ]);
  const insuredNumber = String(100_000_000 + number * 7).padStart(9, '0');
  const fullName = [firstName, infix, lastName].filter(Boolean).join(' ');
  const digital = faker.datatype.boolean(0.68);
  const gber = digital && faker.datatype.boolean(0.24);
  const bronheffing = faker.datatype.boolean(0.06);
  const iban = (account: number) =>
    composeIBAN({ countryCode: 'NL', bban: `VLMT${String(account).padStart(10, '0')}` });
  const debit = faker.datatype.boolean(0.8);
  const row = {
    id,
    insurer,
    insured_number: insuredNumber,
    bsn_sealed: seal(keyring, `insured.bsn_sealed.${id}`, bsn),
    bsn_index: keyring.blindIndex('bsn', bsn),
    bsn_tail: bsn.slice(-4),
    initials,
    first_name: firstName,
    infix,
    last_name: lastName,
    full_name: fullName,
    search_name: searchName({ firstName, infix, lastName }),
    birth_date: birthDate,
    street: faker.location.street(),
    house_number: `${faker.number.int({ min: 1, max: 240 })}${faker.helpers.weightedArrayElement([
      { value: '', weight: 8 },
      { value: ' A', weight: 1 },
      { value: ' B', weight: 1 },
    ])}`,
    postcode: faker.helpers.fromRegExp(/[1-9][0-9]{3}[BCDGHKLMNPRTVWXZ]{2}/),
    city: faker.location.city(),
    country: 'NL',
    email: digital ? `${simple(firstName)}.${simple(lastName)}${number}@post.example` : null,
    phone: faker.datatype.boolean(0.8) ? `+3160000${String(number % 10_000).padStart(4, '0')}` : null,
    correspondence_channel: digital ? 'DIGITAL' : 'POST',
    debtor_number: String(50_000_000 + number * 3),
    premium_iban: debit ? iban(1000 + number) : null,
    claims_iban: iban(600_000 + number),
    payment_method: debit ? 'DIRECT_DEBIT' : 'INVOICE',
    outstanding_amount: faker.datatype.boolean(0.25) ? faker.finance.amount({ min: 12, max: 980, dec: 2 }) : '0.00',
    bronheffing_since: bronheffing
      ? faker.date.between({ from: '2023-01-01', to: '2026-06-01' }).toISOString().slice(0, 10)
      : null,
    bronheffing_amount: bronheffing ? '160.60' : null,
    gber_active: gber,
    gber_instalments: gber ? 10 : null,
    gber_since: gber ? '2026-02-01' : null,
    policy_name: faker.helpers.arrayElement(POLICIES),
    deductible_used: faker.helpers.arrayElement(['0.00', '0.00', '38.50', '112.40', '251.75', '385.00']),
  };
  return {
    id,
    number,
    bsn,
    insurer,
    insuredNumber,
    gender,
    initials,
    firstName,
    infix,
    lastName,
    fullName,
    birthDate,
    row,
  };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const simple = (text: string) => plain(text).replace(/[^a-z]/g, '');
