import { ORGANISATIONS } from '../organisations';
import { seedId } from '../seed-id';
import type { SeedContract } from './generate-deelnemers';

/** Municipalities of the demo beside those that log in: code and name as Statistics Netherlands has them. */
const NEIGHBOURS: [code: string, name: string, postcodeArea: string, weight: number][] = [
  ['0484', 'Alphen aan den Rijn', '24', 26],
  ['0537', 'Katwijk', '22', 15],
  ['0547', 'Leiderdorp', '23', 9],
  ['0579', 'Oegstgeest', '23', 6],
  ['0626', 'Voorschoten', '22', 8],
  ['0637', 'Zoetermeer', '27', 34],
  ['1525', 'Teylingen', '22', 12],
  ['1884', 'Kaag en Braassem', '24', 8],
];

const contractOf = (number: string): string => seedId('contract', number);
const neighbourId = (code: string): string => seedId('organisation', `gemeente-${code}`);
const neighbourNumber = (index: number): string => String(24_010 + index * 37);

/** Rows of the table organisation for the neighbours. */
export const neighbourRows = (now: Date) =>
  NEIGHBOURS.map(([code, name, postcodeArea], index) => ({
    id: neighbourId(code),
    name: `Gemeente ${name}`,
    kind: 'GEMEENTE',
    kvk_number: String(90_210_011 + index * 11),
    gemeentecode: code,
    email_domains: [`gemeente-${code}.example`],
    street: 'Raadhuisplein',
    house_number: '1',
    postcode: `${postcodeArea}01AA`,
    city: name,
    country: 'NL',
    email: `zorg@gemeente-${code}.example`,
    phone: `+3171000${String(200 + index).padStart(4, '0')}`,
    correspondence_channel: 'DIGITAL',
    profile: null,
    active: true,
    created_at: now,
    version: 1,
  }));

/** Rows of the table contract for the neighbours; those of Leiden and Nieuwkoop come with their organisations. */
export const neighbourContractRows = () =>
  NEIGHBOURS.map(([code, name], index) => ({
    id: contractOf(neighbourNumber(index)),
    number: neighbourNumber(index),
    name: `Collectieve zorgverzekering Gemeente ${name} (${neighbourNumber(index)})`,
    organisation_id: neighbourId(code),
    start_date: '2021-01-01',
    end_date: null,
  }));

/** All contracts of the demo, with the part of the deelnemers that each has. */
export const demoContracts: SeedContract[] = [
  { id: contractOf('23595'), city: 'Leiden', postcodeArea: '23', weight: 38 },
  { id: contractOf('12345'), city: 'Leiden', postcodeArea: '23', weight: 26 },
  { id: contractOf('22321'), city: 'Nieuwkoop', postcodeArea: '24', weight: 18 },
  ...NEIGHBOURS.map(([, name, postcodeArea, weight], index) => ({
    id: contractOf(neighbourNumber(index)),
    city: name,
    postcodeArea,
    weight,
  })),
];

/** Rows of the table contract_contact: whom a municipality turns to (CO-12). */
export const contactRows = () =>
  demoContracts.flatMap(({ id }, index) => [
    {
      id: seedId('contact', `${id}-1`),
      contract_id: id,
      position: 1,
      name: index % 2 === 0 ? 'Rob Elzinga' : 'Hanneke Terpstra',
      function: 'Relatiemanager',
      email: ORGANISATIONS.verzekeraar.email.replace(
        'klantenservice',
        index % 2 === 0 ? 'rob.elzinga' : 'hanneke.terpstra',
      ),
      phone: `+3153000${String(300 + (index % 2)).padStart(4, '0')}`,
    },
    {
      id: seedId('contact', `${id}-2`),
      contract_id: id,
      position: 2,
      name: 'Afdeling Zakelijke Markt',
      function: 'Aan- en afmeldingen',
      email: 'zakelijkemarkt@verzekeraar.example',
      phone: '+31530000310',
    },
  ]);
