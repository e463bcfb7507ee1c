import type { Notation } from './definition';
import type { MessageProduct } from './product';
import * as shared from './shared-groups';

const contact: Notation = {
  Soort: 'AdresSoort',
  'Adres?': shared.Adres,
  'Organisatie?': 'Organisatienaam',
  'Telefoon?': shared.Telefoonnummers,
  'Emailadres?': 'Emailadres',
  'Periode?': shared.OpenPeriode,
};

const person: Notation = {
  Bsn: 'Bsn',
  Geboortedatum: shared.Geboortedatum,
  Geslacht: 'Geslacht',
  Naam: shared.VerkorteNaam,
};

const volumeOrBudget: Notation = { 'Omvang?': shared.Omvang, 'Budget?': 'Bedrag' };

const declaredLine: Notation = {
  ProductReferentie: shared.Referentie,
  ToewijzingNummer: 'Nummer',
  ProductCategorie: 'ProductCategorie',
  ProductCode: 'ProductCode',
  ProductPeriode: shared.GeslotenPeriode,
  GeleverdVolume: 'Volume',
  Eenheid: 'Eenheid',
  'ProductTarief?': 'Bedrag',
  IngediendBedrag: shared.BedragMetDC,
};

/** The class in which a retour or an answer tells its remarks. */
export const retourCodes: Notation = { 'RetourCode*': 'RetourCode' };

/**
 * What stands in the messages beside their header, release 3.2: one description for both standards, with the two
 * elements that only iJw has.
 */
export const BODIES: Record<MessageNumber, (product: MessageProduct) => Notation> = {
  '301': () => ({
    Client: {
      Bsn: 'Bsn',
      Geboortedatum: shared.Geboortedatum,
      Geslacht: 'Geslacht',
      Naam: shared.VolledigeNaam,
      'Communicatie?': shared.Communicatie,
      'JuridischeStatus?': 'JuridischeStatus',
      'WettelijkeVertegenwoordiging?': 'WettelijkeVertegenwoordiging',
      'Commentaar?': 'Commentaar',
      'Relaties?': {
        'Relatie*': {
          Nummer: 'Persoonsid',
          'Volgorde?': 'RelatieVolgorde',
          Soort: 'SoortRelatie',
          'Geboortedatum?': shared.Geboortedatum,
          'Geslacht?': 'Geslacht',
          Naam: shared.VolledigeNaam,
          Contact: contact,
        },
      },
      Contactgegevens: { 'Contact*': contact },
      ToegewezenProducten: {
        'ToegewezenProduct*': {
          ToewijzingNummer: 'Nummer',
          'ReferentieAanbieder?': 'Referentie',
          'Product?': shared.Product,
          Toewijzingsdatum: 'Datum',
          Toewijzingstijd: 'Tijd',
          Ingangsdatum: 'Datum',
          'Einddatum?': 'Datum',
          'RedenWijziging?': 'RedenWijziging',
          ...volumeOrBudget,
          'Commentaar?': 'Commentaar',
        },
      },
    },
  }),
  '305': () => ({
    Client: {
      ...person,
      StartProducten: {
        'StartProduct*': {
          'ToewijzingNummer?': 'Nummer',
          'Product?': shared.Product,
          'ToewijzingIngangsdatum?': 'Datum',
          Begindatum: 'Datum',
          StatusAanlevering: 'StatusAanlevering',
        },
      },
    },
  }),
  '307': () => ({
    Client: {
      ...person,
      StopProducten: {
        'StopProduct*': {
          'ToewijzingNummer?': 'Nummer',
          'Product?': shared.Product,
          'ToewijzingIngangsdatum?': 'Datum',
          Begindatum: 'Datum',
          RedenBeeindiging: 'RedenBeeindiging',
          Einddatum: 'Datum',
          StatusAanlevering: 'StatusAanlevering',
        },
      },
    },
  }),
  '315': (product) => ({
    Client: {
      ...person,
      ...(product === 'IJW' ? { 'GezagsdragerBekend?': 'JaNee' as const } : {}),
      'Commentaar?': 'Commentaar',
      AangevraagdeProducten: {
        'AangevraagdProduct*': {
          ReferentieAanbieder: 'Referentie',
          'BeschikkingNummer?': 'Nummer',
          'Product?': shared.Product,
          'BeschikkingIngangsdatum?': 'Datum',
          ToewijzingIngangsdatum: 'Datum',
          'ToewijzingEinddatum?': 'Datum',
          ...volumeOrBudget,
          Verwijzer: shared.Verwijzer,
          'Raamcontract?': 'JaNee',
          'Commentaar?': 'Commentaar',
        },
      },
    },
  }),
  '317': () => ({
    Client: {
      Bsn: 'Bsn',
      Verzoek: {
        ReferentieAanbieder: 'Referentie',
        RedenVerzoek: 'RedenVerzoek',
        'OngewijzigdeProducten?': { 'OngewijzigdProduct*': { ToewijzingNummer: 'Nummer' } },
        'TeWijzigenProducten?': {
          'TeWijzigenProduct*': {
            ToewijzingNummer: 'Nummer',
            GewensteIngangsdatum: 'Datum',
            'Einddatum?': 'Datum',
            ...volumeOrBudget,
          },
        },
        'NieuweProducten?': {
          'NieuwProduct*': {
            'Product?': shared.Product,
            GewensteIngangsdatum: 'Datum',
            'Einddatum?': 'Datum',
            ...volumeOrBudget,
          },
        },
      },
    },
  }),
  '319': (product) => ({
    Antwoord: {
      ReferentieAanbieder: 'Referentie',
      VerzoekAntwoord: 'VerzoekAntwoord',
      'RedenAfwijzingVerzoek?': 'RedenAfwijzingVerzoek',
      ...(product === 'IJW' ? { 'Woonplaatsbeginsel?': { Gemeente: 'Gemeente' as const } } : {}),
    },
  }),
  '323': () => ({
    Declaratie: {
      DeclaratieNummer: 'IdentificatieDeclaratie',
      DeclaratiePeriode: shared.GeslotenPeriode,
      DeclaratieDagtekening: 'Datum',
      TotaalIngediendBedrag: shared.TotaalBedragMetDC,
      Clienten: { 'Client*': { Bsn: 'Bsn', Prestaties: { 'Prestatie*': declaredLine } } },
    },
  }),
  '325': () => ({
    'DeclaratieAntwoord?': {
      DeclaratieNummer: 'IdentificatieDeclaratie',
      TotaalIngediendBedrag: shared.TotaalBedragMetDC,
      TotaalToegekendBedrag: shared.TotaalBedragMetDC,
      'Clienten?': {
        'Client*': {
          Bsn: 'Bsn',
          Prestaties: { 'Prestatie*': { ...declaredLine, RetourCodes: retourCodes } },
          RetourCodes: retourCodes,
        },
      },
      RetourCodes: retourCodes,
    },
  }),
};

/** Numbers of the messages that are no retour. */
export type MessageNumber = '301' | '305' | '307' | '315' | '317' | '319' | '323' | '325';
