import { BODIES, retourCodes, type MessageNumber } from './bodies';
import { elements, type ElementDefinition, type Notation, SharedGroup } from './definition';
import type { MessageProduct, Wording } from './product';
import * as shared from './shared-groups';

/** One kind of message of one product: where it goes, what answers it and what it holds. */
export interface MessageKind extends Wording {
  product: MessageProduct;
  /** The last three digits of its name: 301. */
  number: string;
  /** WMO301 or JW301. */
  name: string;
  /** BerichtCode in the header (Vektis COD002). */
  code: string;
  namespace: string;
  sharedNamespace: string;
  from: 'GEMEENTE' | 'AANBIEDER';
  /** For a retour: the number of what it answers. */
  retourOf: string | null;
  /** Number of the message that answers this one. */
  answeredBy: string | null;
  /** Working days in which that answer must be there (OP090, OP090x4). */
  answerWithin: number | null;
  /** What stands in the root element, header first. */
  elements: readonly ElementDefinition[];
}

interface Row extends Wording {
  number: MessageNumber;
  codes: Record<MessageProduct, string>;
  from: MessageKind['from'];
  retour: { number: string; codes: Record<MessageProduct, string> } | null;
}

const row = (
  number: MessageNumber,
  from: Row['from'],
  [nl, en]: [string, string],
  [IWMO, IJW]: [string, string],
  retour?: [string, string, string],
): Row => ({
  number,
  from,
  nl,
  en,
  codes: { IWMO, IJW },
  retour: retour ? { number: retour[0], codes: { IWMO: retour[1], IJW: retour[2] } } : null,
});

const CATALOGUE: Row[] = [
  row('301', 'GEMEENTE', ['Toewijzing', 'Assignment'], ['414', '436'], ['302', '415', '437']),
  row('305', 'AANBIEDER', ['Start zorg of ondersteuning', 'Start of care'], ['418', '438'], ['306', '419', '439']),
  row('307', 'AANBIEDER', ['Stop zorg of ondersteuning', 'End of care'], ['420', '440'], ['308', '421', '441']),
  row('315', 'AANBIEDER', ['Verzoek om toewijzing', 'Request for assignment'], ['444', '446'], ['316', '445', '447']),
  row('317', 'AANBIEDER', ['Verzoek om wijziging', 'Request for change'], ['480', '486'], ['318', '481', '487']),
  row('319', 'GEMEENTE', ['Antwoord op verzoek', 'Answer to request'], ['482', '488'], ['320', '483', '489']),
  row('323', 'AANBIEDER', ['Declaratie', 'Declaration'], ['484', '490']),
  row('325', 'GEMEENTE', ['Antwoord op declaratie', 'Answer to declaration'], ['485', '491']),
];

/** Working days in which a retour must have come (OP090) and a declaration must be answered (OP090x4). */
const RETOUR_DAYS = 3;
const DECLARATION_DAYS = 10;

const VERSION = { version: '3', subversion: '2' };

function header(from: MessageKind['from'], more: Notation): Notation {
  const [sender, receiver] =
    from === 'GEMEENTE' ? (['Gemeente', 'AgbCode'] as const) : (['AgbCode', 'Gemeente'] as const);
  return {
    BerichtCode: 'BerichtCode',
    BerichtVersie: 'BerichtNummer',
    BerichtSubversie: 'BerichtNummer',
    Afzender: sender,
    Ontvanger: receiver,
    BerichtIdentificatie: shared.BerichtIdentificatie,
    XsdVersie: shared.XsdVersie,
    ...more,
  };
}

const retourHeader: Notation = {
  IdentificatieRetour: 'IdentificatieBericht',
  DagtekeningRetour: 'Datum',
  'XsltVersie?': 'Versie',
  XsdVersieRetour: shared.XsdVersie,
  'RetourCodes?': retourCodes,
};

const answerHeader: Notation = {
  DeclaratieIdentificatie: shared.BerichtIdentificatie,
  'XsltVersie?': 'Versie',
  XsdVersieDeclaratie: shared.XsdVersie,
  RetourCodes: retourCodes,
};

/** The classes of a retour: those of the message it answers, each with its remarks. */
function withRemarks(notation: Notation): Notation {
  return Object.fromEntries(
    Object.entries(notation).map(([key, type]) => {
      if (typeof type === 'string' || type instanceof SharedGroup) return [key, type];
      const inside = withRemarks(type);
      // Wrappers such as StartProducten hold one repeated class and carry no remarks of their own.
      const wrapper = Object.keys(type).length === 1 && Object.keys(type)[0]!.endsWith('*');
      // Only the classes with a remark are sent back (OP065), so a wrapper may be left out.
      return wrapper ? [`${key.replace(/\?$/, '')}?`, inside] : [key, { ...inside, RetourCodes: retourCodes }];
    }),
  );
}

const optional = (notation: Notation): Notation =>
  Object.fromEntries(Object.entries(notation).map(([key, type]) => [key.endsWith('?') ? key : `${key}?`, type]));

function fix(definitions: ElementDefinition[], code: string): ElementDefinition[] {
  const fixed: Record<string, string> = {
    BerichtCode: code,
    BerichtVersie: VERSION.version,
    BerichtSubversie: VERSION.subversion,
  };
  return definitions.map((definition) => {
    if (definition.name !== 'Header' || typeof definition.type === 'string') return definition;
    return {
      ...definition,
      type: definition.type.map((child) => (fixed[child.name] ? { ...child, fixed: fixed[child.name]! } : child)),
    };
  });
}

function kindsOf(product: MessageProduct): MessageKind[] {
  const [family, prefix] = product === 'IWMO' ? ['iwmo', 'WMO'] : ['ijw', 'JW'];
  const make = (
    number: string,
    code: string,
    notation: Notation,
    rest: Pick<MessageKind, 'from' | 'retourOf' | 'answeredBy' | 'answerWithin' | 'nl' | 'en'>,
  ): MessageKind => ({
    product,
    number,
    code,
    name: `${prefix}${number}`,
    namespace: `http://www.istandaarden.nl/${family}/3_2/${(prefix + number).toLowerCase()}/schema`,
    sharedNamespace: `http://www.istandaarden.nl/${family}/3_2/basisschema/schema`,
    elements: fix(elements(notation), code),
    ...rest,
  });
  return CATALOGUE.flatMap(({ number, from, codes, retour, nl, en }) => {
    const body = BODIES[number](product);
    const answeredBy = retour?.number ?? (number === '323' ? '325' : null);
    const own = make(
      number,
      codes[product],
      { Header: header(from, number === '325' ? answerHeader : {}), ...body },
      {
        from,
        retourOf: null,
        answeredBy,
        answerWithin: answeredBy ? (number === '323' ? DECLARATION_DAYS : RETOUR_DAYS) : null,
        nl,
        en,
      },
    );
    if (!retour) return [own];
    // A retour keeps the sender and receiver of what it answers; who sends it is the other one.
    const back = make(
      retour.number,
      retour.codes[product],
      { Header: header(from, retourHeader), ...optional(withRemarks(body)) },
      {
        from: from === 'GEMEENTE' ? 'AANBIEDER' : 'GEMEENTE',
        retourOf: number,
        answeredBy: null,
        answerWithin: null,
        nl: `Retour op ${nl.toLowerCase()}`,
        en: `Retour on ${en.toLowerCase()}`,
      },
    );
    return [own, back];
  });
}

/** Every kind of message of release 3.2. */
export const MESSAGE_KINDS: readonly MessageKind[] = [...kindsOf('IWMO'), ...kindsOf('IJW')];

const byName = new Map(MESSAGE_KINDS.map((kind) => [kind.name, kind]));
const byNamespace = new Map(MESSAGE_KINDS.map((kind) => [kind.namespace, kind]));

/** The kind with this name, such as WMO301. */
export function kindNamed(name: string): MessageKind | undefined {
  return byName.get(name);
}

/** The kind whose root element stands in this namespace. */
export function kindOfNamespace(namespace: string): MessageKind | undefined {
  return byNamespace.get(namespace);
}

/** The kind of a product with this number. @throws when there is none: the caller named it itself. */
export function kindOf(product: MessageProduct, number: string): MessageKind {
  const kind = byName.get(`${product === 'IWMO' ? 'WMO' : 'JW'}${number}`);
  if (!kind) throw new Error(`No message ${number} in ${product}.`);
  return kind;
}
