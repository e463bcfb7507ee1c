import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import type { WorkContext } from '../../core/context';
import { makeFile, type MadeFile } from '../file';
import { headerOf, type CheckedMessage, type MessageHeader } from './standard/check-message';
import { kindOf, type MessageKind } from './standard/message-kinds';
import { parseMessage } from './standard/parse-message';
import type { MessageProblem } from './standard/problem';
import { makeRetour, remarksOf, type Remark } from './standard/retour';
import type { WaitingMessage } from './waiting-message';

/** A retour whose bytes are in the store, and that nobody can find until it is stored with the verdict. */
export interface PreparedRetour {
  kind: MessageKind;
  header: MessageHeader;
  /** Its own number; null for an answer to a declaration, whose header is its own. */
  identification: string | null;
  remarks: Remark[];
  file: MadeFile;
}

const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Twelve characters is what the standard has room for. */
const LENGTH = 12;

/**
 * Makes the retour that a judged message calls for (ZO-11): on what came in always, on what was uploaded only when it was
 * refused, for then it never reaches anybody who could answer. Null when there is nothing to answer or nobody to answer.
 */
export async function prepareRetour(
  context: WorkContext,
  message: WaitingMessage,
  { kind, root }: CheckedMessage,
  { problems, rejected }: { problems: MessageProblem[]; rejected: boolean },
  day: string,
): Promise<PreparedRetour | null> {
  if (!kind || !root || (message.direction === 'OUT' && !rejected)) return null;
  const identification = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const remarks = remarksOf(problems);
  const retour = makeRetour({ kind, root }, remarks, { identification, dated: day });
  if (!retour) return null;
  const bytes = Buffer.from(retour.xml);
  const header = headerOf(await parseMessage(Readable.from([bytes])))!;
  const name = `${retour.kind.name}_${header.sender}_${header.receiver}_${identification}.xml`;
  const file = await makeFile(
    context,
    { name, mediaType: 'application/xml', organisationId: message.organisationId },
    Readable.from([bytes]),
  );
  const known = kindOf(kind.product, retour.kind.number);
  const technical = remarks.some(({ code }) => code === '0001');
  return {
    kind: known,
    header,
    identification: known.retourOf ? identification : null,
    remarks: technical
      ? [{ path: 'Header', code: '0001' }]
      : remarks.length > 0
        ? remarks
        : [{ path: 'Header', code: '0200' }],
    file,
  };
}
