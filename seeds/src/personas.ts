import { ORGANISATIONS, type OrganisationKey } from './organisations';
import { seedId } from './seed-id';

/** Password of every demo account that has one. Never used outside the demo. */
export const demoPassword = 'Welkom-2026!';

/** A role of a demo account; contract by number. */
export interface SeedRole {
  code: string;
  contract?: string;
  product?: 'IWMO' | 'IJW' | 'WLZ_REGISTERTOETS';
}

/** A person of the demo: seeds, tests and the start screen all take them from here. */
export interface Persona {
  id: string;
  login: string;
  organisation: OrganisationKey;
  firstName: string;
  infix?: string;
  lastName: string;
  email: string;
  mobileNumber: string;
  hasPassword: boolean;
  /** Identity of the demo's broker that is linked to the account. */
  brokerIdentity?: string;
  /** Identity that the broker offers, not linked to any account yet. */
  offeredIdentity?: string;
  roles: SeedRole[];
}

let phone = 1;
function persona(
  login: string,
  organisation: OrganisationKey,
  rest: Omit<Persona, 'id' | 'login' | 'organisation' | 'mobileNumber'>,
): Persona {
  const number = String(phone++).padStart(4, '0');
  return { id: seedId('user', login), login, organisation, mobileNumber: `+3160000${number}`, ...rest };
}

const mailOf = (login: string) => ({ email: login });
const ZORG = (code: string, ...products: SeedRole['product'][]): SeedRole[] =>
  products.map((product) => ({ code, product: product! }));

/** All accounts of the demo that log in. */
export const PERSONAS: Persona[] = [
  persona('beheer@debewindvoerders.example', 'deBewindvoerders', {
    firstName: 'Marloes',
    lastName: 'Hendriks',
    ...mailOf('beheer@debewindvoerders.example'),
    hasPassword: true,
    brokerIdentity: 'beheer-debewindvoerders',
    roles: [{ code: 'GEBRUIKERSBEHEERDER' }, { code: 'ONDERSTEUNER' }],
  }),
  persona('sanne@debewindvoerders.example', 'deBewindvoerders', {
    firstName: 'Sanne',
    infix: 'van den',
    lastName: 'Berg',
    ...mailOf('sanne@debewindvoerders.example'),
    hasPassword: true,
    offeredIdentity: 'sanne-debewindvoerders',
    roles: [{ code: 'ONDERSTEUNER' }],
  }),
  persona('kantoor@anderbewind.example', 'anderBewind', {
    firstName: 'Ruud',
    lastName: 'Postma',
    ...mailOf('kantoor@anderbewind.example'),
    hasPassword: true,
    offeredIdentity: 'kantoor-anderbewind',
    roles: [{ code: 'GEBRUIKERSBEHEERDER' }, { code: 'ONDERSTEUNER' }],
  }),
  persona('jdvries', 'deLinde', {
    firstName: 'Jeroen',
    infix: 'de',
    lastName: 'Vries',
    email: 'j.devries@delinde.example',
    hasPassword: true,
    roles: [{ code: 'ORGANISATIEBEHEERDER' }, { code: 'AANVRAGER' }],
  }),
  persona('mbakker', 'hetAnker', {
    firstName: 'Miriam',
    lastName: 'Bakker',
    email: 'm.bakker@hetanker.example',
    hasPassword: true,
    roles: [{ code: 'AANVRAGER' }],
  }),
  persona('gb-leiden', 'leiden', {
    firstName: 'Gerda',
    lastName: 'Brouwer',
    email: 'g.brouwer@leiden.example',
    hasPassword: false,
    brokerIdentity: 'gb-leiden',
    roles: [
      { code: 'GEBRUIKERSBEHEERDER' },
      ...['23595', '12345'].flatMap((contract) =>
        ['ACCOUNTBEHEER', 'ADMINISTRATIEF', 'FINANCIEEL'].map((code) => ({ code, contract })),
      ),
    ],
  }),
  persona('gebruiker-leiden', 'leiden', {
    firstName: 'Hassan',
    lastName: 'Amrani',
    email: 'h.amrani@leiden.example',
    hasPassword: false,
    brokerIdentity: 'gebruiker-leiden',
    roles: ZORG('GEBRUIKER', 'IWMO', 'WLZ_REGISTERTOETS'),
  }),
  persona('product-leiden', 'leiden', {
    firstName: 'Petra',
    infix: 'van',
    lastName: 'Dam',
    email: 'p.vandam@leiden.example',
    hasPassword: false,
    brokerIdentity: 'product-leiden',
    roles: ZORG('PRODUCTBEHEERDER', 'IWMO', 'IJW'),
  }),
  persona('admin-leiden', 'leiden', {
    firstName: 'Arjan',
    lastName: 'Molenaar',
    email: 'a.molenaar@leiden.example',
    hasPassword: false,
    brokerIdentity: 'admin-leiden',
    roles: [{ code: 'ADMINISTRATIEF', contract: '23595' }],
  }),
  persona('gb-nieuwkoop', 'nieuwkoop', {
    firstName: 'Guus',
    lastName: 'Blom',
    email: 'g.blom@nieuwkoop.example',
    hasPassword: false,
    brokerIdentity: 'gb-nieuwkoop',
    roles: [{ code: 'GEBRUIKERSBEHEERDER' }, { code: 'FINANCIEEL', contract: '22321' }],
  }),
  ...(
    [
      ['beoordelaar@verzekeraar.example', 'Bianca', 'Oosterhuis', 'verzekeraar', ['BEOORDELAAR']],
      ['tweede.beoordelaar@verzekeraar.example', 'Thijs', 'Veenstra', 'verzekeraar', ['BEOORDELAAR']],
      ['klantenservice@verzekeraar.example', 'Karin', 'Smits', 'verzekeraar', ['KLANTENSERVICE']],
      ['relatie@verzekeraar.example', 'Rob', 'Elzinga', 'verzekeraar', ['RELATIEBEHEER']],
      [
        'contractbeheer@indicatie.example',
        'Carla',
        'Beekman',
        'indicatiesteller',
        ['CONTRACTBEHEER', 'INDICATIESTELLER'],
      ],
      ['servicedesk@knooppunt.example', 'Siem', 'Drost', 'knooppunt', ['SERVICEDESK']],
    ] as [string, string, string, OrganisationKey, string[]][]
  ).map(([login, firstName, lastName, organisation, codes]) =>
    persona(login, organisation, {
      firstName,
      lastName,
      ...mailOf(login),
      hasPassword: true,
      roles: codes.map((code) => ({ code })),
    }),
  ),
];

const NEWCOMERS = [
  { login: 'nieuw-leiden', organisation: 'Gemeente Leiden', roles: ['nog geen: een nieuwkomer'] },
  { login: 'laag-leiden', organisation: 'Gemeente Leiden', roles: ['geen: niveau EH2 is overal te laag'] },
];

/** The demo accounts as the start command and the README list them. */
export const demoAccounts: { login: string; organisation: string; roles: string[] }[] = [
  ...PERSONAS.map(({ login, organisation, roles }) => ({
    login,
    organisation: ORGANISATIONS[organisation].name,
    roles: [...new Set(roles.map(({ code }) => code.toLowerCase()))],
  })),
  ...NEWCOMERS,
];
