import type { SeedContract } from './collectief';
import { GEMEENTEN } from '@volmacht/api/core/municipalities';
import { seedId } from './seed-id';

/** Contracts of a large seed: every municipality has one, the first of the list a second. */
export const MUNICIPAL_CONTRACTS = 500;

const numberOf = (index: number): string => String(30_000 + index);

/** The number by which one sees that the large seed was here. */
export const FIRST_NUMBER = numberOf(0);

/** Rows of the table organisation: all municipalities. One that is there already, by its code, keeps its own id. */
export const municipalityRows = (now: Date) =>
  GEMEENTEN.map(({ code, name }, index) => ({
    id: seedId('organisation', `gemeente-${code}`),
    name: `Gemeente ${name}`,
    kind: 'GEMEENTE',
    kvk_number: String(90_220_000 + index),
    gemeentecode: code,
    email_domains: [`gemeente-${code}.example`],
    street: 'Raadhuisplein',
    house_number: '1',
    postcode: '9999XX',
    city: name,
    country: 'NL',
    email: `zorg@gemeente-${code}.example`,
    correspondence_channel: 'DIGITAL',
    active: true,
    created_at: now,
    version: 1,
  }));

/** Rows of the table contract; `ownerOf` tells the organisation of a municipality's code. */
export const municipalContractRows = (ownerOf: (code: string) => string) =>
  Array.from({ length: MUNICIPAL_CONTRACTS }, (_, index) => {
    const { code, name } = GEMEENTEN[index % GEMEENTEN.length]!;
    return {
      id: seedId('contract', numberOf(index)),
      number: numberOf(index),
      name: `Collectieve zorgverzekering Gemeente ${name} (${numberOf(index)})`,
      organisation_id: ownerOf(code),
      start_date: '2021-01-01',
      end_date: null,
    };
  });

/** The same contracts as the generator wants them: some large, most small, as municipalities are. */
export const municipalContracts: SeedContract[] = Array.from({ length: MUNICIPAL_CONTRACTS }, (_, index) => ({
  id: seedId('contract', numberOf(index)),
  city: GEMEENTEN[index % GEMEENTEN.length]!.name,
  postcodeArea: String(10 + (index % 90)),
  weight: 5 + ((index * 37) % 23),
}));
