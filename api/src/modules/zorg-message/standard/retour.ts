import { find, pathOf, type MessageElement } from './message-element';
import { kindOf, type MessageKind } from './message-kinds';
import type { ElementDefinition } from './definition';
import { checkValue, type SimpleTypeName } from './simple-types';
import { TECHNICAL, type MessageProblem } from './problem';
import { writeMessage, type MessageValues } from './write-message';

/** A class of the heenbericht, by its path, with the codes that it is answered with. */
export interface Remark {
  path: string;
  code: string;
}

/** How a retour is called and dated. */
export interface RetourOptions {
  identification: string;
  dated: string;
}

const VERSIONS = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
/** The version of a heenbericht that could not be read. */
const NO_VERSION = { BasisschemaXsdVersie: '0.0.0', BerichtXsdVersie: '0.0.0' };
const NO_REMARK = '0200';

/**
 * Makes the retour that answers a message (ZO-11). It repeats the header of the heenbericht, sender and receiver
 * unchanged. A technical fault gives 0001 in the header and nothing else; a remark on a class gives that class, and those
 * around it, with their codes (OP065); no remark at all gives the header alone with 0200.
 * A declaration has no retour of its own: its answer (325) is made for a technical refusal only.
 * Null when the kind is not answered, or when the header cannot be read so that nobody would know what is answered.
 */
export function makeRetour(
  heen: { kind: MessageKind; root: MessageElement },
  remarks: readonly Remark[],
  { identification, dated }: RetourOptions,
): { kind: MessageKind; xml: string } | null {
  const { kind, root } = heen;
  if (!kind.answeredBy) return null;
  const technical = remarks.some(({ code }) => code === TECHNICAL);
  const answer = kindOf(kind.product, kind.answeredBy);
  const header = find(root, 'Header');
  const own = header && valuesOf(header);
  const told = own?.BerichtIdentificatie as MessageValues | undefined;
  if (!own || !told || !isAnswerable(kind, own, told)) return null;
  const onHeader = technical ? [TECHNICAL] : [...new Set(codesUnder('Header', remarks))];
  const codes = { RetourCode: onHeader.length > 0 ? onHeader : [NO_REMARK] };
  if (answer.number === '325') {
    if (!technical) return null;
    return {
      kind: answer,
      xml: writeMessage(answer, {
        Header: {
          BerichtCode: answer.code,
          BerichtVersie: '3',
          BerichtSubversie: '2',
          Afzender: own.Ontvanger,
          Ontvanger: own.Afzender,
          BerichtIdentificatie: { Identificatie: identification, Dagtekening: dated },
          XsdVersie: VERSIONS,
          DeclaratieIdentificatie: told,
          XsdVersieDeclaratie: versionsIn(own, kind),
          RetourCodes: codes,
        },
      }),
    };
  }
  const values: MessageValues = {
    Header: {
      BerichtVersie: '3',
      BerichtSubversie: '2',
      Afzender: own.Afzender,
      Ontvanger: own.Ontvanger,
      BerichtIdentificatie: told,
      XsdVersie: versionsIn(own, kind),
      BerichtCode: answer.code,
      IdentificatieRetour: identification,
      DagtekeningRetour: dated,
      XsdVersieRetour: VERSIONS,
      RetourCodes: codes,
    },
  };
  if (!technical)
    for (const definition of answer.elements) {
      const element = find(root, definition.name);
      if (definition.name === 'Header' || !element) continue;
      const remarked = classWithRemarks(element, definition, remarks);
      if (remarked) values[definition.name] = remarked;
    }
  return { kind: answer, xml: writeMessage(answer, values) };
}

/** True when the header tells who sent what to whom, in values that a retour may repeat. */
function isAnswerable(kind: MessageKind, own: MessageValues, told: MessageValues): boolean {
  const [sender, receiver]: SimpleTypeName[] =
    kind.from === 'GEMEENTE' ? ['Gemeente', 'AgbCode'] : ['AgbCode', 'Gemeente'];
  const repeated: [SimpleTypeName, unknown][] = [
    [sender!, own.Afzender],
    [receiver!, own.Ontvanger],
    ['IdentificatieBericht', told.Identificatie],
    ['Datum', told.Dagtekening],
  ];
  return repeated.every(
    ([type, value]) => typeof value === 'string' && value.trim() !== '' && !checkValue(type, value, kind.product),
  );
}

/** The versions that the heenbericht names, when they can be read. */
function versionsIn(own: MessageValues, kind: MessageKind): MessageValues {
  const versions = own.XsdVersie as MessageValues | string | undefined;
  if (typeof versions !== 'object') return NO_VERSION;
  const sound = Object.keys(NO_VERSION).every((name) => {
    const value = versions[name];
    return typeof value === 'string' && !checkValue('Versie', value, kind.product);
  });
  return sound ? versions : NO_VERSION;
}

/** The remarks that problems found on receipt lead to, each on the class around it. */
export function remarksOf(problems: readonly MessageProblem[]): Remark[] {
  return problems.map(({ field, code }) => ({ path: field, code }));
}

const codesAt = (path: string, remarks: readonly Remark[]): string[] => [
  ...new Set(remarks.filter((remark) => remark.path === path).map(({ code }) => code)),
];

/** A class with the codes on it and those of its parts that carry codes; undefined when nothing in it does. */
function classWithRemarks(
  element: MessageElement,
  definition: ElementDefinition,
  remarks: readonly Remark[],
  needed = false,
): MessageValues | undefined {
  if (typeof definition.type === 'string' || definition.shared) return undefined;
  const path = pathOf(element);
  if (!needed && !remarks.some((remark) => remark.path === path || remark.path.startsWith(`${path}/`)))
    return undefined;
  const takesCodes = definition.type.some(({ name }) => name === 'RetourCodes');
  const values: MessageValues = {};
  const codes = codesAt(path, remarks);
  for (const part of definition.type) {
    const found = element.children.filter(({ name }) => name === part.name);
    const isClass = typeof part.type !== 'string' && !part.type.every(({ shared }) => shared);
    const written = found.map((child) => {
      if (!isClass) {
        // A remark on a value stands on the class that holds it.
        codes.push(...codesUnder(pathOf(child), remarks));
        return child.children.length > 0 ? valuesOf(child) : child.text;
      }
      return classWithRemarks(child, part, remarks, part.required && !part.many);
    });
    const kept = written.filter((value) => value !== undefined);
    if (kept.length > 0) values[part.name] = kept;
  }
  if (takesCodes) values.RetourCodes = { RetourCode: codes.length > 0 ? [...new Set(codes)] : [NO_REMARK] };
  return values;
}

const codesUnder = (path: string, remarks: readonly Remark[]): string[] =>
  remarks.filter((remark) => remark.path === path || remark.path.startsWith(`${path}/`)).map(({ code }) => code);

/** An element as plain values. */
export function valuesOf(element: MessageElement): MessageValues {
  const values: MessageValues = {};
  for (const child of element.children) {
    const value = child.children.length > 0 ? valuesOf(child) : child.text;
    const before = values[child.name];
    values[child.name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return values;
}
