import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import type { MessageNumber } from '../bodies';
import { checkMessage } from '../check-message';
import { kindOf } from '../message-kinds';
import type { MessageProduct } from '../product';
import { sampleValues } from '../sample-messages';
import { writeMessage, type MessageValues } from '../write-message';
import { MESSAGE_RULES } from './index';

const TODAY = '2026-11-22';
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test changes any value of any message
type Open = any;

async function broken(product: MessageProduct, number: MessageNumber, change: (message: Open) => void) {
  const values: MessageValues = structuredClone(sampleValues(product, number, 'FULL'));
  change(values);
  const xml = writeMessage(kindOf(product, number), values);
  const { problems } = await checkMessage(Readable.from([Buffer.from(xml)]), TODAY);
  return problems.map(({ rule, field, code }) => ({ rule, field, code }));
}

const assigned = (message: Open, index = 0): Open => message.Client.ToegewezenProducten.ToegewezenProduct[index];
const contact = (message: Open): Open => message.Client.Contactgegevens.Contact[0];
const wanted = (message: Open): Open => message.Client.AangevraagdeProducten.AangevraagdProduct[0];
const change = (message: Open): Open => message.Client.Verzoek.TeWijzigenProducten.TeWijzigenProduct[0];
const fresh = (message: Open): Open => message.Client.Verzoek.NieuweProducten.NieuwProduct[0];
const stop = (message: Open): Open => message.Client.StopProducten.StopProduct[0];
const starts = (message: Open): Open[] => message.Client.StartProducten.StartProduct;
const lines = (message: Open): Open[] => message.Declaratie.Clienten.Client[0].Prestaties.Prestatie;

const P = 'Client/ToegewezenProducten/ToegewezenProduct[1]';
const W = 'Client/AangevraagdeProducten/AangevraagdProduct';
const V = 'Client/Verzoek';
const L = 'Declaratie/Clienten/Client/Prestaties/Prestatie';

/** One broken message per rule: rule, message, what is changed in a sound one, where it is told. */
const CASES: [string, MessageNumber, (message: Open) => void, string, MessageProduct?][] = [
  ['CS002', '305', (m) => (m.Client.Bsn = '999990018'), 'Client/Bsn'],
  [
    'CS139',
    '305',
    (m) => (m.Client.Geboortedatum = { Datum: '1961-03-05', DatumGebruik: '1' }),
    'Client/Geboortedatum',
  ],
  [
    'CS139',
    '307',
    (m) => (m.Client.Geboortedatum = { Datum: '1961-03-01', DatumGebruik: '2' }),
    'Client/Geboortedatum',
  ],
  [
    'CS139',
    '315',
    (m) => (m.Client.Geboortedatum = { Datum: '1961-01-01', DatumGebruik: '3' }),
    'Client/Geboortedatum',
  ],
  ['TR002', '305', (m) => (m.Client.Geboortedatum = { Datum: '1906-11-19' }), 'Client/Geboortedatum'],
  ['TR134', '305', (m) => (m.Client.Geboortedatum = { Datum: '2026-11-21' }), 'Client/Geboortedatum/Datum'],
  ['TR134', '323', (m) => (m.Declaratie.DeclaratieDagtekening = '2026-11-21'), 'Declaratie/DeclaratieDagtekening'],
  ['CS050', '301', (m) => delete m.Client.Naam.Partnernaam, 'Client/Naam/NaamGebruik'],
  ['CS050', '301', (m) => (m.Client.Naam.NaamGebruik = '5'), 'Client/Naam/NaamGebruik'],
  [
    'CS318',
    '301',
    (m) => Object.assign(m.Client.Naam, { NaamGebruik: '6', Partnernaam: undefined }),
    'Client/Naam/NaamGebruik',
  ],
  ['CD007', '301', (m) => delete m.Client.Communicatie.Taal, 'Client/Communicatie'],
  ['CD007', '301', (m) => (m.Client.Communicatie.Vorm = '2'), 'Client/Communicatie'],
  [
    'CD025',
    '301',
    (m) => (delete contact(m).Adres.Huis, (contact(m).Telefoon = m.Client.Relaties.Relatie[0].Contact.Telefoon)),
    'Client/Contactgegevens/Contact/Adres',
  ],
  [
    'CD034',
    '301',
    (m) =>
      Object.assign(contact(m), {
        Adres: { Huis: { Huisnummer: '1' } },
        Telefoon: m.Client.Relaties.Relatie[0].Contact.Telefoon,
      }),
    'Client/Contactgegevens/Contact/Adres',
  ],
  ['CD005', '301', (m) => delete contact(m).Adres.LandCode, 'Client/Contactgegevens/Contact/Adres'],
  ['CS089', '301', (m) => (contact(m).Adres.Postcode = '9999xa'), 'Client/Contactgegevens/Contact/Adres/Postcode'],
  [
    'CD009',
    '301',
    (m) => (contact(m).Periode = { Begindatum: '2026-01-01' }),
    'Client/Contactgegevens/Contact/Periode',
  ],
  ['TR006', '301', (m) => delete m.Client.Relaties.Relatie[0].Contact.Telefoon, 'Client/Relaties/Relatie/Contact'],
  ['TR061', '301', (m) => (contact(m).Soort = '04'), 'Client/Contactgegevens'],
  ['CS003', '301', (m) => (assigned(m).Einddatum = '2026-11-30'), `${P}/Einddatum`],
  ['CS003', '315', (m) => (wanted(m).ToewijzingEinddatum = '2026-11-30'), `${W}/ToewijzingEinddatum`],
  ['CS003', '317', (m) => (change(m).Einddatum = '2026-11-30'), `${V}/TeWijzigenProducten/TeWijzigenProduct/Einddatum`],
  ['TR018', '307', (m) => (stop(m).Einddatum = '2026-12-01'), 'Client/StopProducten/StopProduct/Einddatum'],
  ['CD079', '315', (m) => (delete wanted(m).Product, delete wanted(m).Omvang), W],
  ['CD041', '301', (m) => delete assigned(m).Omvang, P],
  ['CD080', '301', (m) => delete assigned(m).Product.Code, `${P}/Omvang`],
  ['CD095', '315', (m) => delete wanted(m).Product.Code, `${W}/Omvang`],
  [
    'CD096',
    '317',
    (m) => (delete fresh(m).Budget, (fresh(m).Omvang = { Volume: '1', Eenheid: '04', Frequentie: '4' })),
    `${V}/NieuweProducten/NieuwProduct/Omvang`,
  ],
  ['CD075', '317', (m) => delete fresh(m).Einddatum, `${V}/NieuweProducten/NieuwProduct`],
  ['CD076', '301', (m) => delete assigned(m).Einddatum, P],
  ['CD076', '315', (m) => delete wanted(m).ToewijzingEinddatum, W],
  ['CD076', '317', (m) => delete change(m).Einddatum, `${V}/TeWijzigenProducten/TeWijzigenProduct`],
  [
    'CS338',
    '301',
    (m) => (assigned(m).Omvang = { Volume: '1', Eenheid: '14', Frequentie: '1' }),
    `${P}/Omvang/Frequentie`,
  ],
  [
    'CS343',
    '315',
    (m) => (wanted(m).Omvang = { Volume: '1', Eenheid: '16', Frequentie: '1' }),
    `${W}/Omvang/Frequentie`,
  ],
  ['CS335', '301', (m) => (assigned(m).RedenWijziging = '13'), P],
  ['CS336', '301', (m) => (assigned(m).RedenWijziging = '01'), `${P}/RedenWijziging`],
  ['TR302', '301', (m) => (assigned(m, 1).Product.Categorie = '02'), 'Client/ToegewezenProducten/ToegewezenProduct[2]'],
  [
    'TR386',
    '315',
    (m) => (m.Client.AangevraagdeProducten.AangevraagdProduct[1] = { ...wanted(m), ReferentieAanbieder: 'VOT-2' }),
    `${W}[2]`,
  ],
  [
    'TR410',
    '317',
    (m) => (m.Client.Verzoek.NieuweProducten.NieuwProduct[1] = fresh(m)),
    `${V}/NieuweProducten/NieuwProduct[2]`,
  ],
  [
    'CS058',
    '305',
    (m) => (starts(m)[0].StatusAanlevering = '2'),
    'Client/StartProducten/StartProduct/StatusAanlevering',
  ],
  ['TR101', '305', (m) => starts(m).push({ ...starts(m)[0] }), 'Client/StartProducten/StartProduct[2]'],
  ['CD043', '315', (m) => delete wanted(m).BeschikkingIngangsdatum, W],
  ['CD066', '315', (m) => (wanted(m).Verwijzer = { Type: '02' }), `${W}/Verwijzer`],
  ['CD067', '315', (m) => (wanted(m).Verwijzer.ZorgverlenerCode = '01000001'), `${W}/Verwijzer`],
  ['CD068', '315', (m) => (wanted(m).Verwijzer = { Type: '06', ZorgverlenerCode: '01000001' }), `${W}/Verwijzer`],
  [
    'TR383',
    '315',
    (m) =>
      (m.Client.AangevraagdeProducten.AangevraagdProduct[1] = {
        ...wanted(m),
        Product: { Categorie: '07' },
        Omvang: undefined,
      }),
    `${W}[2]/ReferentieAanbieder`,
  ],
  [
    'TR352',
    '317',
    (m) => (delete m.Client.Verzoek.TeWijzigenProducten, delete m.Client.Verzoek.OngewijzigdeProducten),
    V,
  ],
  ['TR353', '317', (m) => (delete m.Client.Verzoek.TeWijzigenProducten, delete m.Client.Verzoek.NieuweProducten), V],
  [
    'TR380',
    '317',
    (m) => (fresh(m).GewensteIngangsdatum = '2026-11-20'),
    `${V}/NieuweProducten/NieuwProduct/GewensteIngangsdatum`,
  ],
  ['CD085', '319', (m) => delete m.Antwoord.RedenAfwijzingVerzoek, 'Antwoord'],
  ['CD086', '319', (m) => (m.Antwoord.VerzoekAntwoord = '2'), 'Antwoord/RedenAfwijzingVerzoek'],
  ['TR377', '319', (m) => delete m.Antwoord.Woonplaatsbeginsel, 'Antwoord', 'IJW'],
  [
    'TR378',
    '319',
    (m) => (m.Antwoord.Woonplaatsbeginsel.Gemeente = '0001'),
    'Antwoord/Woonplaatsbeginsel/Gemeente',
    'IJW',
  ],
  ['TR409', '319', (m) => (m.Antwoord.RedenAfwijzingVerzoek = '4'), 'Antwoord/Woonplaatsbeginsel', 'IJW'],
  ['CS319', '323', (m) => (m.Declaratie.DeclaratieNummer = 'D-1'), 'Declaratie/DeclaratieNummer'],
  [
    'TR137',
    '323',
    (m) => (lines(m)[0].ProductPeriode = { Begindatum: '2026-10-20', Einddatum: '2026-10-19' }),
    `${L}[1]/ProductPeriode`,
  ],
  [
    'TR137',
    '325',
    (m) => (m.DeclaratieAntwoord.Clienten.Client[0].Prestaties.Prestatie[0].ProductPeriode.Einddatum = '2026-11-21'),
    'DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie/ProductPeriode',
  ],
  ['CS340', '323', (m) => (m.Declaratie.DeclaratiePeriode.Einddatum = '2026-10-30'), 'Declaratie/DeclaratiePeriode'],
  ['CS337', '323', (m) => (lines(m)[0].ProductPeriode.Begindatum = '2026-09-30'), `${L}[1]/ProductPeriode`],
  [
    'TR335',
    '323',
    (m) => (lines(m)[0].ProductPeriode = { Begindatum: '2021-11-01', Einddatum: '2021-11-19' }),
    `${L}[1]/ProductPeriode`,
  ],
  ['CD087', '323', (m) => delete lines(m)[0].ProductTarief, `${L}[1]`],
  ['CD087', '323', (m) => Object.assign(lines(m)[0], { Eenheid: '83', GeleverdVolume: '15000' }), `${L}[1]`],
  [
    'CS339',
    '323',
    (m) => Object.assign(lines(m)[0], { Eenheid: '83', ProductTarief: undefined }),
    `${L}[1]/IngediendBedrag`,
  ],
  ['TR346', '323', (m) => (lines(m)[0].ProductTarief = '99'), `${L}[1]/IngediendBedrag`],
  ['CD060', '323', (m) => delete lines(m)[1].ProductReferentie.VorigReferentieNummer, `${L}[2]`],
  ['CD060', '323', (m) => (lines(m)[0].ProductReferentie.VorigReferentieNummer = 'P9'), `${L}[1]`],
  ['TR315', '323', (m) => (lines(m)[1].ProductReferentie.ReferentieNummer = 'P1'), `${L}[2]/ProductReferentie`],
  [
    'TR316',
    '323',
    (m) => (lines(m)[1].ProductReferentie.VorigReferentieNummer = 'P1'),
    `${L}[2]/ProductReferentie/VorigReferentieNummer`,
  ],
  [
    'TR416',
    '323',
    (m) => (
      (lines(m)[2] = { ...lines(m)[0], ProductReferentie: { ReferentieNummer: 'P3' } }),
      (m.Declaratie.TotaalIngediendBedrag.TotaalBedrag = '25000')
    ),
    `${L}[3]`,
  ],
  [
    'CS325',
    '323',
    (m) => (
      Object.assign(lines(m)[1], { GeleverdVolume: '0', IngediendBedrag: { Bedrag: '0', DebetCredit: 'C' } }),
      (m.Declaratie.TotaalIngediendBedrag.TotaalBedrag = '15000')
    ),
    `${L}[2]/IngediendBedrag`,
  ],
  [
    'TR358',
    '323',
    (m) => (m.Declaratie.TotaalIngediendBedrag.TotaalBedrag = '20000'),
    'Declaratie/TotaalIngediendBedrag',
  ],
  [
    'TR342',
    '325',
    (m) => (m.DeclaratieAntwoord.Clienten.Client[0].Prestaties.Prestatie[0].RetourCodes.RetourCode = ['0200']),
    'DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie',
  ],
];

describe('ZO-13 each rule of the standard finds the message that breaks it, and only that rule does', () => {
  // Taken as one list: Jest would take a fifth parameter for the callback of a test that waits for it.
  test.each(CASES)('%s in a %s', async (...[rule, number, mutate, field, only = 'IWMO']) => {
    const code = MESSAGE_RULES.find(({ id }) => id === rule)!.code ?? '0001';
    expect(await broken(only, number, mutate)).toEqual([{ rule, field, code }]);
  });

  test('CS100 a period before 2021, which breaks the term of five years as well', async () => {
    const told = await broken('IWMO', '323', (m) => {
      lines(m)[0].ProductPeriode = { Begindatum: '2020-12-01', Einddatum: '2020-12-31' };
    });
    expect(told.map(({ rule }) => rule)).toEqual(['CS100', 'TR335']);
  });

  test('the codes of their own are those of the standard', () => {
    const own = MESSAGE_RULES.flatMap(({ id, code }) => (code ? [`${id} ${code}`] : []));
    expect(own).toEqual(['TR378 S300', 'TR346 9346']);
  });

  test.each<[MessageNumber, (message: Open) => Open, string]>([
    ['301', assigned, P],
    ['315', wanted, W],
    ['317', change, `${V}/TeWijzigenProducten/TeWijzigenProduct`],
  ])('CD077 CD078 a budget and a volume in a %s exclude each other', async (number, product, path) => {
    const told = await broken('IWMO', number, (m) => (product(m).Budget = '100'));
    expect(told.map(({ rule, field }) => [rule, field])).toEqual([
      ['CD077', `${path}/Omvang`],
      ['CD078', `${path}/Budget`],
    ]);
  });

  test('TR135 a message dated tomorrow is told with 8848', async () => {
    const told = await broken('IWMO', '305', (m) => (m.Header.BerichtIdentificatie.Dagtekening = '2026-11-23'));
    expect(told).toEqual([{ rule: 'TR135', field: 'Header/BerichtIdentificatie/Dagtekening', code: '8848' }]);
  });

  test('every rule has a message that breaks it', () => {
    const tried = new Set([...CASES.map(([rule]) => rule), 'CS100', 'CD077', 'CD078']);
    expect(MESSAGE_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

/** The rules of release 3.2 that look at one message alone; those of TR135 and TR378 need a date and a list besides. */
const STANDARD = `CS002 CS139 TR002 TR134 TR137 CS003 TR018 CS050 CS318 CD007 CD025 CD034 CD005 CS089 CD009 TR006 TR061
  CD079 CD077 CD078 CD041 CD080 CD095 CD096 CD075 CD076 CS338 CS343 CS335 CS336 CS058 CD043 CD066 CD067 CD068 TR383 TR352
  TR353 TR380 TR302 TR386 TR410 CD085 CD086 TR377 TR409 CS319 CS100 CS340 CS337 TR335 CD087 CS339 TR346 CD060 TR315 TR316
  TR416 CS325 TR358 TR342 TR101 TR378`.split(/\s+/);

test('ZO-13 the engine has every rule of the standard that looks at one message', () => {
  expect(MESSAGE_RULES.map(({ id }) => id).sort()).toEqual([...STANDARD].sort());
});

describe('ZO-13 what the standard allows is not refused', () => {
  test.each<[string, MessageNumber, (message: Open) => void]>([
    ['an unknown date of birth', '305', (m) => (m.Client.Geboortedatum = { Datum: '1900-01-01', DatumGebruik: '3' })],
    ['somebody of exactly 120 years', '305', (m) => (m.Client.Geboortedatum = { Datum: '1906-11-20' })],
    [
      'an address abroad without a house number',
      '301',
      (m) =>
        Object.assign(contact(m), {
          Adres: { Postcode: 'B-1000', LandCode: 'BE' },
          Telefoon: m.Client.Relaties.Relatie[0].Contact.Telefoon,
        }),
    ],
    ['a Dutch postcode with a space', '301', (m) => (contact(m).Adres.Postcode = '9999 XA')],
    [
      'a volume without a code in an assignment that ended before 2021',
      '301',
      (m) => (
        delete assigned(m).Product.Code,
        Object.assign(assigned(m), { Ingangsdatum: '2020-01-01', Einddatum: '2020-12-31' })
      ),
    ],
    [
      'the same product twice when one is removed',
      '301',
      (m) =>
        Object.assign(assigned(m, 1), { Product: { Categorie: '02' }, RedenWijziging: '13', Einddatum: '2026-12-01' }),
    ],
    [
      'the same product one after the other',
      '301',
      (m) =>
        Object.assign(assigned(m, 1), {
          Product: { Categorie: '02' },
          Ingangsdatum: '2027-12-01',
          Einddatum: '2028-01-01',
        }),
    ],
    [
      'removing and telling the same start at another day',
      '305',
      (m) => starts(m).push({ ...starts(m)[0], Begindatum: '2026-12-03' }),
    ],
    [
      'credits above debits',
      '323',
      (m) => (
        Object.assign(lines(m)[1], { GeleverdVolume: '200', IngediendBedrag: { Bedrag: '20000', DebetCredit: 'C' } }),
        (m.Declaratie.TotaalIngediendBedrag = { TotaalBedrag: '5000', DebetCredit: 'C' })
      ),
    ],
    [
      'an amount in euros without a tariff',
      '323',
      (m) => Object.assign(lines(m)[0], { Eenheid: '83', ProductTarief: undefined, GeleverdVolume: '15000' }),
    ],
  ])('%s', async (_name, number, mutate) => {
    expect(await broken('IWMO', number, mutate)).toEqual([]);
  });
});
