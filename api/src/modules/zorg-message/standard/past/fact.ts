import { findAll, textAt, type MessageElement } from '../message-element';
import type { MessageKind } from '../message-kinds';

export type FactKind = 'TOEWIJZING' | 'START' | 'STOP' | 'VERZOEK' | 'ANTWOORD' | 'DECLARATIE' | 'PRESTATIE';

/** What a fact tells; which of these depends on its kind. Values are as the message has them. */
type Details = Partial<
  Record<
    | 'form'
    | 'answer'
    | 'category'
    | 'code'
    | 'begin'
    | 'end'
    | 'decided'
    | 'removed'
    | 'volume'
    | 'unit'
    | 'frequency'
    | 'budget'
    | 'reason'
    | 'previous'
    | 'side'
    | 'amount'
    | 'tariff',
    string
  >
>;

/** What one row of a message tells, for as far as a later message can be held against it. */
export interface RowFact {
  kind: FactKind;
  /** Keyed hash of the BSN; null where it is not about one person. */
  person: string | null;
  key: string;
  about: string | null;
  details: Details;
}

/** What an accepted message of before told. */
export interface Fact extends RowFact {
  messageId: string;
  provider: string;
  state: 'GRANTED' | 'REFUSED' | null;
}

/** A row with what it tells. */
interface ToldRow {
  row: MessageElement;
  fact: RowFact;
}

/** Turns a BSN into what it is kept as. */
export type PersonOf = (bsn: string) => string;

/** A number without the zeros before it: that is how two of them are compared. */
export const numberText = (text: string): string => String(Number(text));

/** To what a start or stop belongs: its assignment or, without one, its product. */
export function deliveryKey(row: MessageElement): string {
  const number = textAt(row, 'ToewijzingNummer');
  if (number !== undefined) return numberText(number);
  return `${textAt(row, 'Product/Categorie') ?? ''}/${textAt(row, 'Product/Code') ?? ''}`;
}

/** The lines of a declaration or of the answer to one, each with the BSN of its client. */
export function declaredLines(root: MessageElement): { line: MessageElement; bsn: string }[] {
  return ['Declaratie', 'DeclaratieAntwoord'].flatMap((name) =>
    findAll(root, `${name}/Clienten/Client`).flatMap((client) =>
      findAll(client, 'Prestaties/Prestatie').map((line) => ({ line, bsn: textAt(client, 'Bsn')! })),
    ),
  );
}

/** What a declared line tells. */
export function lineFact(line: MessageElement, person: string): RowFact {
  return {
    kind: 'PRESTATIE',
    person,
    key: textAt(line, 'ProductReferentie/ReferentieNummer')!,
    about: numberText(textAt(line, 'ToewijzingNummer')!),
    details: {
      ...given('previous', textAt(line, 'ProductReferentie/VorigReferentieNummer')),
      ...given('category', textAt(line, 'ProductCategorie')),
      ...given('code', textAt(line, 'ProductCode')),
      ...given('begin', textAt(line, 'ProductPeriode/Begindatum')),
      ...given('end', textAt(line, 'ProductPeriode/Einddatum')),
      ...given('volume', textAt(line, 'GeleverdVolume')),
      ...given('unit', textAt(line, 'Eenheid')),
      ...given('tariff', textAt(line, 'ProductTarief')),
      ...given('amount', textAt(line, 'IngediendBedrag/Bedrag')),
      ...given('side', textAt(line, 'IngediendBedrag/DebetCredit')),
    },
  };
}

/** What a declaration, or the answer to one, tells as a whole. */
export function declarationFact(declaration: MessageElement): RowFact {
  return {
    kind: 'DECLARATIE',
    person: null,
    key: textAt(declaration, 'DeclaratieNummer')!,
    about: null,
    details: {
      ...given('begin', textAt(declaration, 'DeclaratiePeriode/Begindatum')),
      ...given('amount', textAt(declaration, 'TotaalIngediendBedrag/TotaalBedrag')),
      ...given('side', textAt(declaration, 'TotaalIngediendBedrag/DebetCredit')),
    },
  };
}

/** What a sound message tells, row by row; nothing for a kind that later messages are not held against. */
export function toldRows(root: MessageElement, kind: MessageKind, personOf: PersonOf): ToldRow[] {
  const bsn = textAt(root, 'Client/Bsn');
  const person = bsn ? personOf(bsn) : null;
  const rows = (path: string, fact: (row: MessageElement) => RowFact): ToldRow[] =>
    findAll(root, path).map((row) => ({ row, fact: fact(row) }));
  const request = (form: string) => (row: MessageElement) =>
    ({ ...keyed('VERZOEK', row, 'ReferentieAanbieder'), person, details: { form } }) satisfies RowFact;
  switch (kind.number) {
    case '301':
      return rows('Client/ToegewezenProducten/ToegewezenProduct', (row) => ({ ...assignmentFact(row), person }));
    case '305':
      return rows('Client/StartProducten/StartProduct', (row) => ({ ...deliveryFact('START', row), person }));
    case '307':
      return rows('Client/StopProducten/StopProduct', (row) => ({ ...deliveryFact('STOP', row), person }));
    case '315':
      return rows('Client/AangevraagdeProducten/AangevraagdProduct', request('VOT'));
    case '317':
      return rows('Client/Verzoek', request('VOW'));
    case '319':
      return rows('Antwoord', (row) => ({
        ...keyed('ANTWOORD', row, 'ReferentieAanbieder'),
        details: given('answer', textAt(row, 'VerzoekAntwoord')),
      }));
    case '323':
      return [
        ...rows('Declaratie', declarationFact),
        ...declaredLines(root).map(({ line, bsn: of }) => ({ row: line, fact: lineFact(line, personOf(of)) })),
      ];
    default:
      return [];
  }
}

const given = (name: keyof Details, value: string | undefined): Details =>
  value === undefined ? {} : { [name]: value };

const keyed = (kind: FactKind, row: MessageElement, name: string): RowFact => ({
  kind,
  person: null,
  key: textAt(row, name)!,
  about: null,
  details: {},
});

function assignmentFact(row: MessageElement): RowFact {
  return {
    kind: 'TOEWIJZING',
    person: null,
    key: numberText(textAt(row, 'ToewijzingNummer')!),
    about: textAt(row, 'ReferentieAanbieder') ?? null,
    details: {
      decided: `${textAt(row, 'Toewijzingsdatum')}T${textAt(row, 'Toewijzingstijd')}`,
      ...given('category', textAt(row, 'Product/Categorie')),
      ...given('code', textAt(row, 'Product/Code')),
      ...given('begin', textAt(row, 'Ingangsdatum')),
      ...given('end', textAt(row, 'Einddatum')),
      ...given('volume', textAt(row, 'Omvang/Volume')),
      ...given('unit', textAt(row, 'Omvang/Eenheid')),
      ...given('frequency', textAt(row, 'Omvang/Frequentie')),
      ...given('budget', textAt(row, 'Budget')),
      ...(textAt(row, 'RedenWijziging') === '13' ? { removed: '1' } : {}),
    },
  };
}

function deliveryFact(kind: 'START' | 'STOP', row: MessageElement): RowFact {
  return {
    kind,
    person: null,
    key: deliveryKey(row),
    about: null,
    details: {
      ...given('begin', textAt(row, 'Begindatum')),
      ...given('end', textAt(row, 'Einddatum')),
      ...given('reason', textAt(row, 'RedenBeeindiging')),
      ...(textAt(row, 'StatusAanlevering') === '3' ? { removed: '1' } : {}),
    },
  };
}
