import { fakerNL } from '@faker-js/faker';
import { seedId } from './seed-id';
import type { SeedPerson } from './people';

const CARE: [provider: string, description: string, amount: string][] = [
  ['Huisartsenpraktijk De Brug', 'Consult huisarts', '34.12'],
  ['Apotheek Het Kruis', 'Geneesmiddelen', '18.60'],
  ['Ziekenhuis Oostpoort', 'Polikliniek interne geneeskunde', '212.45'],
  ['Fysiotherapie Westerkade', 'Behandeling fysiotherapie', '41.00'],
  ['Tandartspraktijk Molenaar', 'Controle gebit', '27.80'],
  ['GGZ Rivierenland', 'Gesprek ambulante zorg', '131.70'],
  ['Laboratorium Noord', 'Bloedonderzoek', '22.15'],
];

/** Claims of the people under bewind, a few each; only a curator gets to see them (MZ-16). */
export function careRows(people: SeedPerson[]): Record<string, unknown>[] {
  fakerNL.seed(20260202);
  return people.flatMap((person) =>
    Array.from({ length: fakerNL.number.int({ min: 0, max: 6 }) }, (_, index) => {
      const [provider, description, amount] = fakerNL.helpers.arrayElement(CARE);
      const treatedOn = fakerNL.date.between({ from: '2026-01-05', to: '2026-11-10' }).toISOString().slice(0, 10);
      return {
        id: seedId('claim', `${person.number}:${index}`),
        insured_id: person.id,
        treated_on: treatedOn,
        provider,
        description,
        amount,
      };
    }),
  );
}
