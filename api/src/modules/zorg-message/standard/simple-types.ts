import { isLocalDate } from '../../../core/calendar';
import { COUNTRY_CODES, PRODUCT_LISTS, SHARED_LISTS } from './code-lists';
import type { MessageProduct } from './product';
import { RETOUR_CODES } from './retour-codes';

/** What a value of a simple type must be; the first that it breaks is told. */
export type SimpleType =
  | { kind: 'text'; max?: number; pattern?: RegExp }
  | { kind: 'integer'; max: number }
  | { kind: 'date' }
  | { kind: 'time' }
  | { kind: 'list'; codes: (product: MessageProduct) => ReadonlySet<string> };

const textOf = (max?: number, pattern?: RegExp): SimpleType => ({
  kind: 'text',
  ...(max ? { max } : {}),
  ...(pattern ? { pattern } : {}),
});
const upTo = (max: number): SimpleType => ({ kind: 'integer', max });

function sharedList(name: keyof typeof SHARED_LISTS): SimpleType {
  const codes = new Set(Object.keys(SHARED_LISTS[name]));
  return { kind: 'list', codes: () => codes };
}

function productList(name: 'ProductCategorie' | 'RedenBeeindiging'): SimpleType {
  const codes = {
    IWMO: new Set(Object.keys(PRODUCT_LISTS.IWMO[name])),
    IJW: new Set(Object.keys(PRODUCT_LISTS.IJW[name])),
  };
  return { kind: 'list', codes: (product) => codes[product] };
}

const retourCodes = new Set(Object.keys(RETOUR_CODES));

/** The simple types of release 3.2, by name. */
export const SIMPLE_TYPES = {
  AanduidingWoonadres: sharedList('AanduidingWoonadres'),
  AdresSoort: sharedList('AdresSoort'),
  AgbCode: textOf(8, /^\d{8}$/),
  Bedrag: upTo(99_999_999),
  BerichtCode: textOf(3),
  BerichtNummer: upTo(99),
  Bsn: textOf(9, /^\d{9}$/),
  Commentaar: textOf(),
  Communicatievorm: sharedList('Communicatievorm'),
  Datum: { kind: 'date' },
  DatumGebruik: sharedList('DatumGebruik'),
  DebetCredit: sharedList('DebetCredit'),
  Eenheid: sharedList('Eenheid'),
  Emailadres: textOf(80),
  Frequentie: sharedList('Frequentie'),
  Gemeente: textOf(4, /^\d{4}$/),
  Geslacht: sharedList('Geslacht'),
  Huisletter: textOf(1),
  Huisnummer: upTo(99_999),
  HuisnummerToevoeging: textOf(4),
  IdentificatieBericht: textOf(12),
  IdentificatieDeclaratie: textOf(12),
  JaNee: sharedList('JaNee'),
  JuridischeStatus: sharedList('JuridischeStatus'),
  LandCode: { kind: 'list', codes: () => COUNTRY_CODES },
  Landnummer: textOf(4),
  Naam: textOf(200),
  NaamGebruik: sharedList('NaamGebruik'),
  NaamVerwijzer: textOf(64),
  Nummer: upTo(999_999_999),
  Organisatienaam: textOf(35),
  Persoonsid: textOf(20),
  Plaatsnaam: textOf(80),
  Postcode: textOf(8),
  ProductCategorie: productList('ProductCategorie'),
  ProductCode: textOf(5),
  RedenAfwijzingVerzoek: sharedList('RedenAfwijzingVerzoek'),
  RedenBeeindiging: productList('RedenBeeindiging'),
  RedenVerzoek: sharedList('RedenVerzoek'),
  RedenWijziging: sharedList('RedenWijziging'),
  Referentie: textOf(36),
  ReferentieNummer: textOf(20),
  RelatieVolgorde: upTo(99),
  RetourCode: { kind: 'list', codes: () => retourCodes },
  SoortRelatie: sharedList('SoortRelatie'),
  StatusAanlevering: sharedList('StatusAanlevering'),
  Straatnaam: textOf(24),
  Taal: textOf(25),
  Telefoonnummer: textOf(15, /^\d+$/),
  Tijd: { kind: 'time' },
  TotaalBedrag: upTo(999_999_999_999),
  TypeVerwijzer: sharedList('TypeVerwijzer'),
  Versie: textOf(undefined, /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
  VerzoekAntwoord: sharedList('VerzoekAntwoord'),
  Volume: upTo(99_999_999),
  Voorletters: textOf(6, /^[a-zA-ZÀ-ỳ]+$/),
  Voorvoegsel: textOf(10),
  WettelijkeVertegenwoordiging: sharedList('WettelijkeVertegenwoordiging'),
} as const satisfies Record<string, SimpleType>;

/** Name of a simple type. */
export type SimpleTypeName = keyof typeof SIMPLE_TYPES;

/** What is wrong with a value. */
export interface ValueFault {
  rule: 'MSG_TOO_LONG' | 'MSG_FORMAT' | 'MSG_NUMBER' | 'MSG_DATE' | 'MSG_TIME' | 'MSG_CODE_UNKNOWN';
  values?: Record<string, string | number>;
}

/** Judges a value that is not empty against its type; undefined when it is right. */
export function checkValue(name: SimpleTypeName, value: string, product: MessageProduct): ValueFault | undefined {
  const type: SimpleType = SIMPLE_TYPES[name];
  switch (type.kind) {
    case 'text':
      if (type.max !== undefined && [...value].length > type.max)
        return { rule: 'MSG_TOO_LONG', values: { max: type.max } };
      return type.pattern && !type.pattern.test(value) ? { rule: 'MSG_FORMAT' } : undefined;
    case 'integer':
      return /^\d{1,15}$/.test(value) && Number(value) <= type.max
        ? undefined
        : { rule: 'MSG_NUMBER', values: { max: type.max } };
    case 'date':
      return isLocalDate(value) ? undefined : { rule: 'MSG_DATE' };
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/.test(value) ? undefined : { rule: 'MSG_TIME' };
    case 'list':
      return type.codes(product).has(value) ? undefined : { rule: 'MSG_CODE_UNKNOWN' };
  }
}
