import { seedId } from './seed-id';

/** An organisation of the demo. */
export interface SeedOrganisation {
  id: string;
  key: string;
  name: string;
  kind: string;
  kvkNumber: string;
  gemeentecode?: string;
  emailDomains: string[];
  profile?: 'BASIS' | 'VOLLEDIG';
  address: { street: string; houseNumber: string; postcode: string; city: string };
  email: string;
  phone: string;
  channel: 'POST' | 'DIGITAL';
  /** Signed agreements of a municipality, with their day. */
  agreements?: Record<string, string | null>;
  /** Numbers of collective contracts. */
  contracts?: string[];
}

const make = (key: string, rest: Omit<SeedOrganisation, 'id' | 'key'>): SeedOrganisation => ({
  id: seedId('organisation', key),
  key,
  ...rest,
});

const BOTH = ['AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', 'BEWERKERSOVEREENKOMST_VECOZO'] as const;

/** The organisations of the demo; names are invented, but for the two municipalities that the manuals show. */
export const ORGANISATIONS = {
  deBewindvoerders: make('de-bewindvoerders', {
    name: 'De Bewindvoerders',
    kind: 'ONDERSTEUNER',
    kvkNumber: '90100011',
    emailDomains: [],
    address: { street: 'Stationsplein', houseNumber: '14', postcode: '3818LE', city: 'Amersfoort' },
    email: 'info@debewindvoerders.example',
    phone: '+31330000101',
    channel: 'DIGITAL',
  }),
  anderBewind: make('ander-bewind', {
    name: 'Ander Bewind',
    kind: 'ONDERSTEUNER',
    kvkNumber: '90100022',
    emailDomains: [],
    address: { street: 'Havenstraat', houseNumber: '3 B', postcode: '8011KD', city: 'Zwolle' },
    email: 'kantoor@anderbewind.example',
    phone: '+31380000102',
    channel: 'POST',
  }),
  deLinde: make('de-linde', {
    name: 'Zorggroep De Linde',
    kind: 'ZORGINSTELLING',
    kvkNumber: '90300011',
    emailDomains: ['delinde.example'],
    profile: 'VOLLEDIG',
    address: { street: 'Lindelaan', houseNumber: '120', postcode: '6711BA', city: 'Ede' },
    email: 'contact@delinde.example',
    phone: '+31318000103',
    channel: 'DIGITAL',
  }),
  hetAnker: make('het-anker', {
    name: 'Thuiszorg Het Anker',
    kind: 'ZORGINSTELLING',
    kvkNumber: '90300022',
    emailDomains: ['hetanker.example'],
    profile: 'BASIS',
    address: { street: 'Kade', houseNumber: '7', postcode: '4331AA', city: 'Middelburg' },
    email: 'contact@hetanker.example',
    phone: '+31118000104',
    channel: 'DIGITAL',
  }),
  leiden: make('leiden', {
    name: 'Gemeente Leiden',
    kind: 'GEMEENTE',
    kvkNumber: '90200011',
    gemeentecode: '0546',
    emailDomains: ['leiden.example'],
    address: { street: 'Stadhuisplein', houseNumber: '1', postcode: '2311EJ', city: 'Leiden' },
    email: 'zorg@leiden.example',
    phone: '+31710000105',
    channel: 'DIGITAL',
    agreements: { [BOTH[0]]: '2025-02-03', [BOTH[1]]: '2025-02-17' },
    contracts: ['23595', '12345'],
  }),
  nieuwkoop: make('nieuwkoop', {
    name: 'Gemeente Nieuwkoop',
    kind: 'GEMEENTE',
    kvkNumber: '90200022',
    gemeentecode: '0569',
    emailDomains: ['nieuwkoop.example'],
    address: { street: 'Achttienkavels', houseNumber: '1', postcode: '2461EL', city: 'Ter Aar' },
    email: 'zorg@nieuwkoop.example',
    phone: '+31172000106',
    channel: 'DIGITAL',
    agreements: { [BOTH[0]]: '2025-03-10', [BOTH[1]]: null },
    contracts: ['22321'],
  }),
  hillegom: make('hillegom', {
    name: 'Gemeente Hillegom',
    kind: 'GEMEENTE',
    kvkNumber: '90200033',
    gemeentecode: '0534',
    emailDomains: ['hillegom.example'],
    address: { street: 'Hoofdstraat', houseNumber: '115', postcode: '2181EC', city: 'Hillegom' },
    email: 'zorg@hillegom.example',
    phone: '+31252000110',
    channel: 'DIGITAL',
    agreements: { [BOTH[0]]: '2026-10-05', [BOTH[1]]: '2026-10-19' },
  }),
  verzekeraar: make('verzekeraar', {
    name: 'Zorgverzekeraar',
    kind: 'VERZEKERAAR',
    kvkNumber: '90400011',
    emailDomains: ['verzekeraar.example'],
    address: { street: 'Polisweg', houseNumber: '200', postcode: '7511JK', city: 'Enschede' },
    email: 'klantenservice@verzekeraar.example',
    phone: '+31530000107',
    channel: 'DIGITAL',
  }),
  indicatiesteller: make('indicatiesteller', {
    name: 'Indicatiesteller',
    kind: 'INDICATIESTELLER',
    kvkNumber: '90400022',
    emailDomains: ['indicatie.example'],
    address: { street: 'Indicatielaan', houseNumber: '8', postcode: '3526KL', city: 'Utrecht' },
    email: 'contractbeheer@indicatie.example',
    phone: '+31300000108',
    channel: 'DIGITAL',
  }),
  knooppunt: make('knooppunt', {
    name: 'Knooppunt',
    kind: 'KNOOPPUNT',
    kvkNumber: '90400033',
    emailDomains: ['knooppunt.example'],
    address: { street: 'Knooppuntplein', houseNumber: '2', postcode: '5026RS', city: 'Tilburg' },
    email: 'servicedesk@knooppunt.example',
    phone: '+31130000109',
    channel: 'DIGITAL',
  }),
} as const satisfies Record<string, SeedOrganisation>;

/** A key of {@link ORGANISATIONS}. */
export type OrganisationKey = keyof typeof ORGANISATIONS;
