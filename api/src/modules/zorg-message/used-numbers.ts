import type { WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import type { Tx } from '../../core/db/transaction';
import { isRefused } from './earlier-messages';
import type { CheckedMessage } from './standard/check-message';
import { findAll, pathOf, textAt, type MessageElement } from './standard/message-element';
import type { MessageProblem } from './standard/problem';
import type { WaitingMessage } from './waiting-message';

type NumberKind = 'TOEWIJZING' | 'VERZOEK' | 'DECLARATIE' | 'START';

/** A number that a message uses: what it is the number of, and the class that a remark would stand on. */
interface UsedNumber {
  kind: NumberKind;
  number: string;
  path: string;
  /** The row takes back what was told before under this number. */
  removes: boolean;
}

/** Where numbers stand, by message. */
const PLACES: Record<string, { kind: NumberKind; path: string; number: (row: MessageElement) => string }> = {
  '301': {
    kind: 'TOEWIJZING',
    path: 'Client/ToegewezenProducten/ToegewezenProduct',
    number: (row) => textAt(row, 'ToewijzingNummer')!,
  },
  '305': { kind: 'START', path: 'Client/StartProducten/StartProduct', number: deliveryNumber },
  '315': {
    kind: 'VERZOEK',
    path: 'Client/AangevraagdeProducten/AangevraagdProduct',
    number: (row) => textAt(row, 'ReferentieAanbieder')!,
  },
  '317': { kind: 'VERZOEK', path: 'Client/Verzoek', number: (row) => textAt(row, 'ReferentieAanbieder')! },
  '323': { kind: 'DECLARATIE', path: 'Declaratie', number: (row) => textAt(row, 'DeclaratieNummer')! },
};

const RULES: Record<NumberKind, { rule: string; code: string }> = {
  TOEWIJZING: { rule: 'TR332', code: '9332' },
  VERZOEK: { rule: 'TR347', code: '9347' },
  DECLARATIE: { rule: 'TR333', code: '9333' },
  START: { rule: 'TR074', code: '9074' },
};

// An assignment may be told again, to the same provider about the same person; it may not move to another.
const USED = `
  SELECT DISTINCT n.number FROM zorg_message_number n
  WHERE n.organisation_id = $1 AND n.product = $2 AND n.kind = $3 AND n.number = ANY($4) AND CASE n.kind
    WHEN 'TOEWIJZING' THEN (n.provider, n.person) IS DISTINCT FROM ($5, $6)
    WHEN 'START' THEN (n.provider, n.person) IS NOT DISTINCT FROM ($5, $6)
    ELSE n.provider = $5 END`;

function deliveryNumber(row: MessageElement): string {
  const product = `${textAt(row, 'Product/Categorie') ?? ''}/${textAt(row, 'Product/Code') ?? ''}`;
  return `${textAt(row, 'ToewijzingNummer') ?? product} ${textAt(row, 'Begindatum')}`;
}

function numbersIn({ kind, root }: CheckedMessage): UsedNumber[] {
  const place = PLACES[kind!.number];
  if (!place) return [];
  return findAll(root!, place.path).map((row) => ({
    kind: place.kind,
    number: place.number(row),
    path: pathOf(row),
    removes: textAt(row, 'StatusAanlevering') === '3',
  }));
}

const personIn = (context: WorkContext, { root }: CheckedMessage): Buffer | null => {
  const bsn = textAt(root, 'Client/Bsn');
  return bsn ? context.app.keyring.blindIndex('bsn', bsn) : null;
};

const providerIn = ({ kind, header }: CheckedMessage): string =>
  kind!.from === 'AANBIEDER' ? header!.sender : header!.receiver;

/**
 * Finds the numbers of a sound message that were used before and may be used once (TR332, TR333, TR347, TR074). Only what
 * went through here is known, so only a number that was certainly used is told.
 */
export async function judgeNumbers(
  context: WorkContext,
  message: WaitingMessage,
  checked: CheckedMessage,
): Promise<MessageProblem[]> {
  const fresh = numbersIn(checked).filter(({ removes }) => !removes);
  if (fresh.length === 0) return [];
  const { kind } = fresh[0]!;
  const used = await readRows<{ number: string }>(context.app.pool, USED, [
    message.organisationId,
    message.product,
    kind,
    fresh.map(({ number }) => number),
    providerIn(checked),
    personIn(context, checked),
  ]);
  const known = new Set(used.map(({ number }) => number));
  return fresh.filter(({ number }) => known.has(number)).map(({ path }) => ({ field: path, ...RULES[kind] }));
}

/** Keeps the numbers of an accepted message, but those of rows that were refused; a removal frees what was told before. */
export async function keepNumbers(
  tx: Tx,
  context: WorkContext,
  message: WaitingMessage,
  checked: CheckedMessage,
  problems: MessageProblem[],
): Promise<void> {
  // A declaration is not answered here, so its number is used whatever is said of its lines.
  const numbers = numbersIn(checked).filter(({ kind, path }) => kind === 'DECLARATIE' || !isRefused(path, problems));
  if (numbers.length === 0) return;
  const common = [
    message.organisationId,
    message.product,
    numbers[0]!.kind,
    providerIn(checked),
    personIn(context, checked),
  ];
  const of = (removes: boolean) => numbers.filter((one) => one.removes === removes).map(({ number }) => number);
  await tx.rows(
    `DELETE FROM zorg_message_number WHERE organisation_id = $1 AND product = $2 AND kind = $3 AND provider = $4
       AND person IS NOT DISTINCT FROM $5 AND number = ANY($6)`,
    [...common, of(true)],
  );
  await tx.rows(
    `INSERT INTO zorg_message_number (organisation_id, product, kind, provider, person, number, message_id)
     SELECT $1, $2, $3, $4, $5, number, $7 FROM unnest($6::text[]) number`,
    [...common, of(false), message.id],
  );
}
