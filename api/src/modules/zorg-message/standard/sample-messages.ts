import type { MessageNumber } from './bodies';
import { kindOf, type MessageKind } from './message-kinds';
import type { MessageProduct } from './product';
import { writeMessage, type MessageValues } from './write-message';

/** What a sample is about. All of it is invented: numbers out of the ranges that are set apart for tests. */
export interface SampleOptions {
  municipality: string;
  provider: string;
  identification: string;
  /** Day on which it is dated; every date in it follows from this one. */
  dated: string;
  bsn: string;
  /** Number of the assignment it is about. */
  assignment: string;
  /** Reference of the provider's request. */
  reference: string;
}

/** FULL has every optional part filled that may be filled together; MINIMAL has none. */
export type SampleSize = 'FULL' | 'MINIMAL';

export const SAMPLE: SampleOptions = {
  municipality: '0546',
  provider: '42420001',
  identification: 'V0001',
  dated: '2026-11-20',
  bsn: '999990019',
  assignment: '10001',
  reference: 'VOT-10001',
};

const PRODUCTS: Record<MessageProduct, { category: string; code: string; other: string; end: string }> = {
  IWMO: { category: '02', code: '02A03', other: '07', end: '19' },
  IJW: { category: '45', code: '45A04', other: '41', end: '31' },
};

const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };

/** The header of a sample; also of the retour that would answer it. */
export function sampleHeader(kind: MessageKind, options: SampleOptions): MessageValues {
  const { municipality, provider, identification, dated } = options;
  const [Afzender, Ontvanger] = kind.from === 'GEMEENTE' ? [municipality, provider] : [provider, municipality];
  return {
    BerichtCode: kind.code,
    BerichtVersie: '3',
    BerichtSubversie: '2',
    Afzender,
    Ontvanger,
    BerichtIdentificatie: { Identificatie: identification, Dagtekening: dated },
    XsdVersie: versions,
    ...(kind.number === '325'
      ? {
          DeclaratieIdentificatie: { Identificatie: 'D0001', Dagtekening: dated },
          XsdVersieDeclaratie: versions,
          RetourCodes: { RetourCode: ['8001'] },
        }
      : {}),
  };
}

type Body = (options: SampleOptions, product: MessageProduct, full: boolean) => MessageValues;

const person = (options: SampleOptions, full: boolean): MessageValues => ({
  Bsn: options.bsn,
  Geboortedatum: { Datum: '1961-03-01', ...(full ? { DatumGebruik: '1' } : {}) },
  Geslacht: '2',
  Naam: {
    Geslachtsnaam: { Achternaam: 'Voorbeeld', ...(full ? { Voorvoegsel: 'van' } : {}) },
    ...(full ? { Voornamen: 'Anna Maria', Voorletters: 'AM' } : {}),
  },
});

const address = {
  Huis: { Huisnummer: '12', Huisletter: 'b', HuisnummerToevoeging: '2', AanduidingWoonadres: 'TO' },
  Postcode: '9999XA',
  Straatnaam: 'Voorbeeldstraat',
  Plaatsnaam: 'Leiden',
  LandCode: 'NL',
};

const volume = { Volume: '180', Eenheid: '01', Frequentie: '2' };

const BODIES: Record<MessageNumber, Body> = {
  '301': (options, product, full) => ({
    Client: {
      ...person(options, full),
      Naam: {
        Geslachtsnaam: { Achternaam: 'Voorbeeld', ...(full ? { Voorvoegsel: 'van' } : {}) },
        ...(full ? { Partnernaam: { Achternaam: 'Proef' }, Voornamen: 'Anna Maria', Voorletters: 'AM' } : {}),
        NaamGebruik: full ? '4' : '1',
      },
      ...(full
        ? {
            Communicatie: { Vorm: '1', Taal: 'Pools' },
            JuridischeStatus: '04',
            WettelijkeVertegenwoordiging: '07',
            Commentaar: 'Belt liever niet & leest brieven.',
            Relaties: {
              Relatie: [
                {
                  Nummer: 'R1',
                  Volgorde: '1',
                  Soort: '14',
                  Geboortedatum: { Datum: '1970-01-01', DatumGebruik: '2' },
                  Geslacht: '0',
                  Naam: { Geslachtsnaam: { Achternaam: 'Steunpunt Voorbeeld' }, NaamGebruik: '6' },
                  Contact: {
                    Soort: '04',
                    Adres: { Plaatsnaam: 'Leiden' },
                    Organisatie: 'Steunpunt Voorbeeld',
                    Telefoon: {
                      Telefoon01: { Telefoonnummer: '0600000001', Landnummer: '+31' },
                      Telefoon02: { Telefoonnummer: '0600000002', Landnummer: '+31' },
                    },
                    Emailadres: 'steunpunt@voorbeeld.example',
                    Periode: { Begindatum: '2026-01-01', Einddatum: '2026-12-31' },
                  },
                },
              ],
            },
          }
        : {}),
      Contactgegevens: {
        Contact: [
          { Soort: '01', Adres: full ? address : { Huis: { Huisnummer: '12' }, Postcode: '9999XA', LandCode: 'NL' } },
        ],
      },
      ToegewezenProducten: {
        ToegewezenProduct: [
          {
            ToewijzingNummer: options.assignment,
            Toewijzingsdatum: options.dated,
            Toewijzingstijd: '09:30:00',
            Ingangsdatum: '2026-12-01',
            ...(full
              ? {
                  ReferentieAanbieder: options.reference,
                  Product: { Categorie: PRODUCTS[product].category, Code: PRODUCTS[product].code },
                  Einddatum: '2027-11-30',
                  RedenWijziging: '04',
                  Omvang: volume,
                  Commentaar: 'In overleg met de cliënt.',
                }
              : { Product: { Categorie: PRODUCTS[product].category } }),
          },
          ...(full
            ? [
                {
                  ToewijzingNummer: `${options.assignment}2`,
                  Product: { Categorie: PRODUCTS[product].other },
                  Toewijzingsdatum: options.dated,
                  Toewijzingstijd: '09:30:00',
                  Ingangsdatum: '2026-12-01',
                  Einddatum: '2027-11-30',
                  Budget: '250000',
                },
              ]
            : []),
        ],
      },
    },
  }),
  '305': (options, product, full) => ({
    Client: {
      ...person(options, full),
      StartProducten: {
        StartProduct: [
          {
            ...(full
              ? {
                  ToewijzingNummer: options.assignment,
                  Product: { Categorie: PRODUCTS[product].category, Code: PRODUCTS[product].code },
                  ToewijzingIngangsdatum: '2026-12-01',
                }
              : { ToewijzingNummer: options.assignment }),
            Begindatum: '2026-12-02',
            StatusAanlevering: '1',
          },
        ],
      },
    },
  }),
  '307': (options, product, full) => ({
    Client: {
      ...person(options, full),
      StopProducten: {
        StopProduct: [
          {
            ToewijzingNummer: options.assignment,
            ...(full
              ? {
                  Product: { Categorie: PRODUCTS[product].category, Code: PRODUCTS[product].code },
                  ToewijzingIngangsdatum: '2026-12-01',
                }
              : {}),
            Begindatum: '2026-12-02',
            RedenBeeindiging: PRODUCTS[product].end,
            Einddatum: '2026-12-31',
            StatusAanlevering: '1',
          },
        ],
      },
    },
  }),
  '315': (options, product, full) => ({
    Client: {
      ...person(options, full),
      ...(full
        ? { ...(product === 'IJW' ? { GezagsdragerBekend: '1' } : {}), Commentaar: 'Graag snel antwoord.' }
        : {}),
      AangevraagdeProducten: {
        AangevraagdProduct: [
          {
            ReferentieAanbieder: options.reference,
            Product: {
              Categorie: PRODUCTS[product].category,
              ...(full ? { Code: PRODUCTS[product].code } : {}),
            },
            ToewijzingIngangsdatum: '2026-12-01',
            Verwijzer: { Type: '02', Naam: 'Huisartsenpraktijk Voorbeeld' },
            ...(full
              ? {
                  BeschikkingNummer: '5001',
                  BeschikkingIngangsdatum: '2026-11-01',
                  ToewijzingEinddatum: '2027-11-30',
                  Omvang: volume,
                  Raamcontract: '1',
                  Commentaar: 'Past in het raamcontract.',
                }
              : {}),
          },
        ],
      },
    },
  }),
  '317': (options, product, full) => ({
    Client: {
      Bsn: options.bsn,
      Verzoek: {
        ReferentieAanbieder: options.reference,
        RedenVerzoek: '1',
        TeWijzigenProducten: {
          TeWijzigenProduct: [
            {
              ToewijzingNummer: options.assignment,
              GewensteIngangsdatum: '2026-12-01',
              ...(full ? { Einddatum: '2027-05-31', Omvang: volume } : {}),
            },
          ],
        },
        ...(full
          ? {
              OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: `${options.assignment}2` }] },
              NieuweProducten: {
                NieuwProduct: [
                  {
                    Product: { Categorie: PRODUCTS[product].other },
                    GewensteIngangsdatum: '2026-12-01',
                    Einddatum: '2027-05-31',
                    Budget: '90000',
                  },
                ],
              },
            }
          : {}),
      },
    },
  }),
  '319': (options, product, full) => ({
    Antwoord: {
      ReferentieAanbieder: options.reference,
      VerzoekAntwoord: full ? '1' : '2',
      ...(full ? { RedenAfwijzingVerzoek: product === 'IJW' ? '8' : '4' } : {}),
      ...(full && product === 'IJW' ? { Woonplaatsbeginsel: { Gemeente: '0518' } } : {}),
    },
  }),
  '323': (options, product, full) => ({
    Declaratie: {
      DeclaratieNummer: `D${options.assignment}`,
      DeclaratiePeriode: { Begindatum: '2026-10-01', Einddatum: '2026-10-31' },
      DeclaratieDagtekening: options.dated,
      TotaalIngediendBedrag: { TotaalBedrag: full ? '10000' : '15000', DebetCredit: 'D' },
      Clienten: {
        Client: [
          {
            Bsn: options.bsn,
            Prestaties: {
              Prestatie: [
                line(options, product, { reference: 'P1' }),
                ...(full
                  ? [line(options, product, { reference: 'P2', previous: 'P0', amount: '5000', volume: '50' })]
                  : []),
              ],
            },
          },
        ],
      },
    },
  }),
  '325': (options, product, full) =>
    full
      ? {
          DeclaratieAntwoord: {
            DeclaratieNummer: `D${options.assignment}`,
            TotaalIngediendBedrag: { TotaalBedrag: '15000', DebetCredit: 'D' },
            TotaalToegekendBedrag: { TotaalBedrag: '0', DebetCredit: 'D' },
            Clienten: {
              Client: [
                {
                  Bsn: options.bsn,
                  Prestaties: {
                    Prestatie: [
                      { ...line(options, product, { reference: 'P1' }), RetourCodes: { RetourCode: ['9321'] } },
                    ],
                  },
                  RetourCodes: { RetourCode: ['0200'] },
                },
              ],
            },
            RetourCodes: { RetourCode: ['0200'] },
          },
        }
      : {},
};

function line(
  options: SampleOptions,
  product: MessageProduct,
  {
    reference,
    previous,
    amount = '15000',
    volume: delivered = '150',
  }: { reference: string; previous?: string; amount?: string; volume?: string },
): MessageValues {
  return {
    ProductReferentie: { ReferentieNummer: reference, ...(previous ? { VorigReferentieNummer: previous } : {}) },
    ToewijzingNummer: options.assignment,
    ProductCategorie: PRODUCTS[product].category,
    ProductCode: PRODUCTS[product].code,
    ProductPeriode: { Begindatum: '2026-10-01', Einddatum: '2026-10-31' },
    GeleverdVolume: delivered,
    Eenheid: '01',
    ProductTarief: '100',
    IngediendBedrag: { Bedrag: amount, DebetCredit: previous ? 'C' : 'D' },
  };
}

/** The values of a sound message of a kind, to be changed by a test or sent by a demonstration. */
export function sampleValues(
  product: MessageProduct,
  number: MessageNumber,
  size: SampleSize = 'MINIMAL',
  options: Partial<SampleOptions> = {},
): MessageValues {
  const filled = { ...SAMPLE, ...options };
  return {
    Header: sampleHeader(kindOf(product, number), filled),
    ...BODIES[number](filled, product, size === 'FULL'),
  };
}

/** A sound message of a kind as XML. */
export function sampleMessage(
  product: MessageProduct,
  number: MessageNumber,
  size: SampleSize = 'MINIMAL',
  options: Partial<SampleOptions> = {},
): string {
  return writeMessage(kindOf(product, number), sampleValues(product, number, size, options));
}
