import { Readable } from 'node:stream';
import { LIMITS } from '@volmacht/shared-schema';
import type { WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { badInput, DomainError, notFound } from '../../core/errors';
import { createScanner, inspectUpload } from '../../core/files';
import { attachMadeFile, makeFile } from '../file';
import { markFetched } from './mark-fetched.service';
import type { MessageProblem } from './standard/problem';
import type { MessageProduct } from './standard/product';
import { takeIn } from './take-in';

/** A message that a machine hands over: a system of the municipality (OUT) or the knooppunt (IN). */
export interface HandedMessage {
  organisationId: string;
  product: MessageProduct;
  direction: 'IN' | 'OUT';
  /** Name under which the file is shown. */
  name: string;
  content: AsyncIterable<Buffer>;
  /** The sender's own number of this envelope: the same again is taken once. */
  reference?: string;
}

/**
 * Takes a message from a machine: looks at the file as at every upload, keeps it sealed and has it judged in the
 * background (ZO-11, ZO-12). Who may do so is the caller's to decide. Answers the id, null when the same reference was
 * taken before. @throws BAD_USER_INPUT (FILE_…) for what is no clean XML of at most 25 MB, UNAVAILABLE
 */
export async function receiveMessage(context: WorkContext, message: HandedMessage): Promise<string | null> {
  const { organisationId, product, direction, reference } = message;
  const outcome = await inspectUpload(message.content, {
    declaredName: message.name,
    sizes: { xml: LIMITS.messageBytes },
    scanner: createScanner(context.app.settings),
  });
  if (!outcome.ok) {
    if (outcome.rule === 'SCANNER_UNAVAILABLE') throw new DomainError('UNAVAILABLE', outcome.rule);
    throw badInput({ field: 'file', rule: outcome.rule, values: { max: LIMITS.messageBytes / 1024 / 1024 } });
  }
  const file = await makeFile(
    context,
    { name: outcome.fileName, mediaType: outcome.contentType, organisationId },
    Readable.from([outcome.content]),
  );
  return transaction(context, 'receiveMessage', async (tx) => {
    const id = await takeIn(tx, {
      organisationId,
      product,
      direction,
      fileId: file.id,
      sentBy: context.actor?.userId ?? null,
      ...(reference ? { reference } : {}),
    });
    // Taken before: the second copy stays loose, and the purge removes it.
    if (id) await attachMadeFile(tx, file);
    return id;
  });
}

/** A message as a machine reads it. */
export interface ListedMessage {
  id: string;
  product: MessageProduct;
  direction: 'IN' | 'OUT';
  code: string;
  status: string;
  sender: string | null;
  receiver: string | null;
  identification: string | null;
  answersId: string | null;
  retourMissing: boolean;
  size: number;
  sha256: string;
  receivedAt: Date;
  problems: MessageProblem[];
}

const LIST = `
  SELECT m.id, m.product, m.direction, m.code, m.status, m.sender, m.receiver, m.identification,
    m.answers_id AS "answersId", m.answer_missed_at IS NOT NULL AS "retourMissing", f.size, f.sha256,
    m.received_at AS "receivedAt", m.problems
  FROM zorg_message m JOIN stored_file f ON f.id = m.file_id
  WHERE m.organisation_id = $1 AND m.product = $2`;

/**
 * The messages of a municipality and product in the order in which they came, after the one with this id; at most 100.
 * Ids rise with time, so the last id that a machine saw is where it goes on (ZO-12).
 */
export async function messagesFor(
  context: WorkContext,
  {
    organisationId,
    product,
    direction,
    after,
    first = 100,
  }: { organisationId: string; product: string; direction?: 'IN' | 'OUT'; after?: string; first?: number },
): Promise<ListedMessage[]> {
  return readRows<ListedMessage>(
    context.app.pool,
    `${LIST} AND ($3::text IS NULL OR m.direction = $3) AND ($4::uuid IS NULL OR m.id > $4) ORDER BY m.id LIMIT $5`,
    [
      organisationId,
      product,
      direction ?? null,
      after === undefined ? null : asId(after),
      Math.min(first, LIMITS.pageMax),
    ],
  );
}

/** One message of a municipality and product. @throws NOT_FOUND */
export async function messageFor(
  context: WorkContext,
  { organisationId, product, id }: { organisationId: string; product: string; id: string },
): Promise<ListedMessage> {
  const [message] = await readRows<ListedMessage>(context.app.pool, `${LIST} AND m.id = $3`, [
    organisationId,
    product,
    asId(id),
  ]);
  if (!message) throw notFound();
  return message;
}

/**
 * Opens the XML of a message for a machine of its municipality: told in the audit trail, and what came in is DOWNLOADED
 * from then on (ZO-11, ZO-12). @throws NOT_FOUND
 */
export async function openMessage(
  context: WorkContext,
  which: { organisationId: string; product: string; id: string },
): Promise<{ name: string; size: number; content: Readable }> {
  const { id } = await messageFor(context, which);
  const [file] = await readRows<{ id: string; name: string; size: number }>(
    context.app.pool,
    'SELECT f.id, f.name, f.size FROM zorg_message m JOIN stored_file f ON f.id = m.file_id WHERE m.id = $1',
    [id],
  );
  const content = await context.app.files.get(file!.id);
  await markFetched(context, file!.id);
  return { name: file!.name, size: file!.size, content };
}
