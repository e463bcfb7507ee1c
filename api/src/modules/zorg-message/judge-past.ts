import type { WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import type { CheckedMessage, MessageHeader } from './standard/check-message';
import { textAt, type MessageElement } from './standard/message-element';
import { kindOf, type MessageKind } from './standard/message-kinds';
import { TECHNICAL, type MessageProblem } from './standard/problem';
import type { WaitingMessage } from './waiting-message';

const ACCEPTED = `status NOT IN ('RECEIVED','REJECTED')`;

const TWIN = `
  SELECT id FROM zorg_message WHERE organisation_id = $1 AND direction = $2 AND code = $3 AND sender = $4
    AND identification = $5 AND coalesce(retour_identification, '') = coalesce($6, '') AND id <> $7 AND ${ACCEPTED} LIMIT 1`;
const HEEN = `
  SELECT h.id, EXISTS (SELECT 1 FROM zorg_message a WHERE a.answers_id = h.id AND a.id <> $7 AND a.${ACCEPTED}) AS answered
  FROM zorg_message h WHERE h.organisation_id = $1 AND h.direction = $2 AND h.code = $3 AND h.sender = $4
    AND h.receiver = $5 AND h.identification = $6 AND h.${ACCEPTED} LIMIT 1`;

/**
 * Holds a sound message against what was exchanged before: its number is its own (TR056), and what answers something
 * answers a message that is known and was not answered yet. Heen and retour are linked by the header (ZO-13).
 */
export async function judgePast(
  context: WorkContext,
  message: WaitingMessage,
  checked: CheckedMessage,
): Promise<{ problems: MessageProblem[]; answersId: string | null }> {
  const kind = checked.kind!;
  const header = checked.header!;
  const root = checked.root!;
  const { pool } = context.app;
  const retourNumber = kind.retourOf ? (textAt(root, 'Header/IdentificatieRetour') ?? null) : null;
  const [twin] = await readRows<{ id: string }>(pool, TWIN, [
    message.organisationId,
    message.direction,
    kind.name,
    header.sender,
    header.identification,
    retourNumber,
    message.id,
  ]);
  if (twin) return { problems: [{ field: 'Header', rule: 'TR056', code: '9056' }], answersId: null };
  const asked = answeredBy(kind, header, root);
  if (!asked) return { problems: [], answersId: null };
  const [heen] = await readRows<{ id: string; answered: boolean }>(pool, HEEN, [
    message.organisationId,
    message.direction === 'IN' ? 'OUT' : 'IN',
    asked.code,
    asked.sender,
    asked.receiver,
    asked.identification,
    message.id,
  ]);
  if (!heen) return { problems: [{ field: 'Header', rule: 'MSG_HEEN_UNKNOWN', code: TECHNICAL }], answersId: null };
  if (heen.answered)
    return { problems: [{ field: 'Header', rule: 'MSG_ANSWERED_BEFORE', code: TECHNICAL }], answersId: null };
  return { problems: [], answersId: heen.id };
}

/** The header of what a message answers; null for a message that answers none. */
function answeredBy(
  kind: MessageKind,
  header: MessageHeader,
  root: MessageElement,
): { code: string; sender: string; receiver: string; identification: string } | null {
  if (kind.retourOf) return { code: kindOf(kind.product, kind.retourOf).name, ...header };
  if (kind.number !== '325') return null;
  return {
    code: kindOf(kind.product, '323').name,
    sender: header.receiver,
    receiver: header.sender,
    identification: textAt(root, 'Header/DeclaratieIdentificatie/Identificatie')!,
  };
}
