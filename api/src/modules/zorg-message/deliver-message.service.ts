import { buffer } from 'node:stream/consumers';
import { addWorkingDays, today } from '../../core/calendar';
import type { WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { municipalityField } from './judge-ownership';
import { deliverToKnooppunt } from './knooppunt-client';
import { kindNamed } from './standard/message-kinds';
import { TECHNICAL, type MessageProblem } from './standard/problem';

const LOAD = `
  SELECT id, organisation_id AS "organisationId", file_id AS "fileId", code, sender, receiver
  FROM zorg_message WHERE id = $1 AND direction = 'OUT' AND status = 'CHECKED'`;
const KNOWN = ['IB001', 'IB004', 'IB005', 'IB010', 'IB016'];

interface Leaving {
  id: string;
  organisationId: string;
  fileId: string;
  code: string;
  sender: string;
  receiver: string;
}

/**
 * Hands a checked message to the knooppunt (ZO-11), under its own id: handed over twice it is taken once. From then on
 * the term of the answer runs (OP090). @throws to be tried again when the knooppunt cannot take it now
 */
export async function deliverMessage(context: WorkContext, id: string): Promise<void> {
  const { app } = context;
  if (!app.settings.KNOOPPUNT_URL) return;
  const [message] = await readRows<Leaving>(app.pool, LOAD, [id]);
  const kind = kindNamed(message?.code ?? '');
  if (!message || !kind) return;
  const ownField = municipalityField(kind);
  const delivery = await deliverToKnooppunt(
    app,
    {
      reference: message.id,
      code: message.code,
      sender: message[ownField],
      receiver: message[ownField === 'sender' ? 'receiver' : 'sender'],
    },
    await buffer(await app.files.get(message.fileId)),
  );
  const { organisationId } = message;
  await transaction(context, 'deliverMessage', async (tx) => {
    const subject = { subjectType: 'ZorgMessage', subjectIds: [id], organisationId };
    if (delivery.taken) {
      const due = kind.answerWithin === null ? null : today(addWorkingDays(today(tx.now), kind.answerWithin));
      const done = await tx.rows(
        `UPDATE zorg_message SET status = 'DELIVERED', delivered_at = $2, answer_due = $3
         WHERE id = $1 AND status = 'CHECKED' RETURNING id`,
        [id, tx.now, due],
      );
      if (done.length > 0) tx.audit({ action: 'zorg-message.deliver', ...subject });
      return;
    }
    const { code } = delivery;
    const problem: MessageProblem = KNOWN.includes(code)
      ? { field: 'Bericht', rule: code, code: TECHNICAL }
      : { field: 'Bericht', rule: 'KNOOPPUNT_REFUSED', code: TECHNICAL, values: { code } };
    const refused = await tx.rows(
      `UPDATE zorg_message SET status = 'REJECTED', problems = $2 WHERE id = $1 AND status = 'CHECKED' RETURNING id`,
      [id, JSON.stringify([problem])],
    );
    if (refused.length > 0) tx.audit({ action: 'zorg-message.reject', ...subject, reason: code });
  });
}
