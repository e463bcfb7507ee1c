import type { WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { readRows } from '../../core/db/pool';
import type { Tx } from '../../core/db/transaction';
import type { CheckedMessage } from './standard/check-message';
import { everywhere, findAll, pathOf, textAt, type MessageElement } from './standard/message-element';
import { holdAgainst, isHeldAgainstEarlier } from './standard/past';
import { declaredLines, numberText, toldRows, type Fact, type PersonOf, type RowFact } from './standard/past/fact';
import { Past } from './standard/past/past';
import type { MessageProblem } from './standard/problem';
import type { WaitingMessage } from './waiting-message';

interface StoredFact extends Omit<Fact, 'details'> {
  id: string;
  details: Buffer;
}

const OWN = 'f.organisation_id = $1 AND f.product = $2';
// One statement, whatever the message holds; each part has its index.
const LOOK_BACK = `
  WITH wanted AS (
    SELECT f.id FROM zorg_message_fact f WHERE ${OWN} AND f.kind = 'TOEWIJZING' AND f.key = ANY($4)
    UNION SELECT later.id FROM zorg_message_fact f
      JOIN zorg_message_fact later ON later.organisation_id = $1 AND later.product = $2 AND later.kind = 'TOEWIJZING'
        AND later.key = f.key
      WHERE ${OWN} AND f.kind = 'TOEWIJZING' AND f.about = ANY($5) AND f.provider = $3
    UNION SELECT f.id FROM zorg_message_fact f WHERE ${OWN} AND f.kind = 'ANTWOORD' AND f.key = ANY($5) AND f.provider = $3
    UNION SELECT f.id FROM zorg_message_fact f WHERE ${OWN} AND f.kind = 'PRESTATIE' AND f.about = ANY($6)
    UNION SELECT f.id FROM zorg_message_fact f WHERE ${OWN} AND f.kind = 'PRESTATIE' AND f.key = ANY($7) AND f.provider = $3
    UNION SELECT f.id FROM zorg_message_fact f
      WHERE ${OWN} AND f.provider = $3 AND f.kind = 'DECLARATIE' AND f.person IS NULL AND $8
    UNION SELECT f.id FROM zorg_message_fact f WHERE ${OWN} AND f.provider = $3 AND f.person = $9 AND f.kind <> 'PRESTATIE'
    UNION SELECT answer.id FROM zorg_message_fact f
      JOIN zorg_message_fact answer ON answer.organisation_id = $1 AND answer.product = $2 AND answer.kind = 'ANTWOORD'
        AND answer.key = f.key AND answer.provider = $3
      WHERE ${OWN} AND f.provider = $3 AND f.person = $9 AND f.kind = 'VERZOEK'
    UNION SELECT f.id FROM zorg_message_fact f WHERE f.message_id = $10 AND ${OWN})
  SELECT f.id, f.message_id AS "messageId", f.provider, f.kind, encode(f.person, 'hex') AS person, f.key, f.about, f.state,
    f.details
  FROM zorg_message_fact f JOIN wanted USING (id) ORDER BY f.place`;

/** Codes that tell nothing against what they stand on. */
const FINE = ['0200', '0233', '8001'];

const place = (id: string): string => `zorg_message_fact.details.${id}`;
const personOf =
  ({ app }: WorkContext): PersonOf =>
  (bsn) =>
    app.keyring.blindIndex('bsn', bsn).toString('hex');
const providerIn = ({ kind, header }: CheckedMessage): string =>
  kind!.from === 'AANBIEDER' ? header!.sender : header!.receiver;
const bytesOf = (person: string | null): Buffer | null => (person === null ? null : Buffer.from(person, 'hex'));

/** Holds a sound message against what earlier ones told (8.3 of the standard, ZO-13), with one look at the table. */
export async function judgeEarlier(
  context: WorkContext,
  message: WaitingMessage,
  checked: CheckedMessage,
  answersId: string | null,
): Promise<MessageProblem[]> {
  const { kind, header } = checked;
  const root = checked.root!;
  if (!isHeldAgainstEarlier(kind!)) return [];
  const hash = personOf(context);
  const provider = providerIn(checked);
  const bsn = textAt(root, 'Client/Bsn');
  const numbers = [...new Set(everywhere(root, 'ToewijzingNummer').map(({ text }) => numberText(text)))];
  const { number } = kind!;
  const stored = await readRows<StoredFact>(context.app.pool, LOOK_BACK, [
    message.organisationId,
    message.product,
    provider,
    numbers,
    number === '319' ? [textAt(root, 'Antwoord/ReferentieAanbieder')] : [],
    number === '301' || number === '323' ? numbers : [],
    number === '323' ? referencesIn(root) : [],
    number === '323',
    bsn ? bytesOf(hash(bsn)) : null,
    number === '325' ? answersId : null,
  ]);
  const facts = stored.map(({ id, details, ...fact }) => ({
    ...fact,
    details: JSON.parse(unseal(context.app.keyring, place(id), details)) as Fact['details'],
  }));
  return holdAgainst(new Past(facts, answersId), {
    root,
    kind: kind!,
    dated: header!.dated,
    provider,
    personOf: hash,
  });
}

const referencesIn = (root: MessageElement): string[] => [
  ...new Set(
    ['ReferentieNummer', 'VorigReferentieNummer'].flatMap((name) => everywhere(root, name)).map(({ text }) => text),
  ),
];

/** True when a row, or something in it, was refused. */
export function isRefused(path: string, problems: readonly MessageProblem[]): boolean {
  return problems.some(({ field }) => field === path || field.startsWith(`${path}/`));
}

/**
 * Keeps what an accepted message told, but for rows that were refused. Of a declaration all is kept: people answer it, and
 * their answer tells which lines stand. An answer or retour changes what is known of the message that it answers.
 */
export async function keepFacts(
  tx: Tx,
  context: WorkContext,
  message: WaitingMessage,
  checked: CheckedMessage,
  { problems, answersId }: { problems: MessageProblem[]; answersId: string | null },
): Promise<void> {
  const root = checked.root!;
  const kind = checked.kind!;
  if (answersId && kind.retourOf) await withdraw(tx, message, answersId, root);
  if (answersId && kind.number === '325') await settle(tx, message, answersId, root, personOf(context));
  const facts = toldRows(root, kind, personOf(context))
    .filter(({ row }) => kind.number === '323' || !isRefused(pathOf(row), problems))
    .map(({ fact }) => ({ id: newId(tx.now), fact }));
  if (facts.length === 0) return;
  const column = <T>(value: (one: { id: string; fact: RowFact }) => T): T[] => facts.map(value);
  await tx.rows(
    `INSERT INTO zorg_message_fact
       (id, message_id, organisation_id, product, provider, kind, person, key, about, details)
     SELECT f.id, $1, $2, $3, $4, f.kind, f.person, f.key, f.about, f.details
     FROM unnest($5::uuid[], $6::text[], $7::bytea[], $8::text[], $9::text[], $10::bytea[])
       WITH ORDINALITY AS f(id, kind, person, key, about, details, place) ORDER BY f.place`,
    [
      message.id,
      message.organisationId,
      message.product,
      providerIn(checked),
      column(({ id }) => id),
      column(({ fact }) => fact.kind),
      column(({ fact }) => bytesOf(fact.person)),
      column(({ fact }) => fact.key),
      column(({ fact }) => fact.about),
      column(({ id, fact }) => seal(context.app.keyring, place(id), JSON.stringify(fact.details))),
    ],
  );
}

const refusing = (codes: MessageElement[]): MessageElement[] => codes.filter(({ text }) => !FINE.includes(text));

/** Forgets what the other side refused: the rows that its retour names, or all when the message itself was refused. */
async function withdraw(tx: Tx, { organisationId }: WaitingMessage, id: string, root: MessageElement): Promise<void> {
  const rows = findAll(root, 'Client/ToegewezenProducten/ToegewezenProduct');
  const refusedRows = rows.filter((row) => refusing(everywhere(row, 'RetourCode')).length > 0);
  const inRows = refusedRows.flatMap((row) => refusing(everywhere(row, 'RetourCode'))).length;
  const all = refusing(everywhere(root, 'RetourCode')).length > inRows;
  const keys = refusedRows.flatMap((row) => textAt(row, 'ToewijzingNummer') ?? []).map(numberText);
  if (!all && keys.length === 0) return;
  await tx.rows(
    'DELETE FROM zorg_message_fact WHERE message_id = $1 AND organisation_id = $2 AND ($3 OR key = ANY($4))',
    [id, organisationId, all, keys],
  );
}

/** Tells of each line of a declaration how it was answered: an answer names the lines that are refused (TR342). */
async function settle(
  tx: Tx,
  { organisationId }: WaitingMessage,
  id: string,
  root: MessageElement,
  hash: PersonOf,
): Promise<void> {
  const clients = findAll(root, 'DeclaratieAntwoord/Clienten/Client');
  const whole = ['Header/RetourCodes/RetourCode', 'DeclaratieAntwoord/RetourCodes/RetourCode'];
  const persons = clients
    .filter((client) => refusing(findAll(client, 'RetourCodes/RetourCode')).length > 0)
    .map((client) => bytesOf(hash(textAt(client, 'Bsn')!)));
  await tx.rows(
    `UPDATE zorg_message_fact SET state = CASE
       WHEN $3 OR (kind = 'PRESTATIE' AND (key = ANY($4) OR person = ANY($5::bytea[]))) THEN 'REFUSED' ELSE 'GRANTED' END
     WHERE message_id = $1 AND organisation_id = $2`,
    [
      id,
      organisationId,
      refusing(whole.flatMap((path) => findAll(root, path))).length > 0,
      declaredLines(root).map(({ line }) => textAt(line, 'ProductReferentie/ReferentieNummer')),
      persons,
    ],
  );
}
