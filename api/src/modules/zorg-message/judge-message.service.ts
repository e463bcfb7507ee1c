import { addWorkingDays, today } from '../../core/calendar';
import type { WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { transaction, type Tx } from '../../core/db/transaction';
import { attachMadeFile } from '../file';
import { checkStoredMessage } from './check-stored-message';
import { judgeEarlier, keepFacts } from './earlier-messages';
import { deliverZorgMessageJob } from './jobs/deliver-zorg-message.job';
import { judgeOwnership } from './judge-ownership';
import { judgePast } from './judge-past';
import { prepareRetour, type PreparedRetour } from './prepare-retour';
import type { CheckedMessage } from './standard/check-message';
import { everywhere, pathOf, textAt } from './standard/message-element';
import { TECHNICAL, type MessageProblem } from './standard/problem';
import { judgeNumbers, keepNumbers } from './used-numbers';
import type { WaitingMessage } from './waiting-message';

const LOAD = `
  SELECT m.id, m.organisation_id AS "organisationId", m.product, m.direction, m.file_id AS "fileId", m.status,
    o.gemeentecode
  FROM zorg_message m JOIN organisation o ON o.id = m.organisation_id WHERE m.id = $1`;
const MOST_REMARKS = 200;

/** What was decided of a message. */
interface Verdict {
  checked: CheckedMessage;
  problems: MessageProblem[];
  rejected: boolean;
  /** For a retour or answer: what it answers. */
  answersId: string | null;
}

/**
 * Judges a message that was taken in (ZO-11): its build and rules, whose it is, and what was sent before. Makes the
 * retour on it, and sends on what the municipality sent. Killed and started again, also twice at once, it decides once:
 * the status is the claim, and the table refuses a second message with the same number.
 */
export async function judgeMessage(context: WorkContext, id: string): Promise<void> {
  const { app } = context;
  const [message] = await readRows<WaitingMessage>(app.pool, LOAD, [id]);
  if (!message || message.status !== 'RECEIVED') return;
  const day = today(app.clock.now());
  const checked = await checkStoredMessage(app, message.fileId);
  const problems = [...checked.problems, ...judgeOwnership(checked, message)];
  let answersId: string | null = null;
  if (problems.length === 0) {
    const past = await judgePast(context, message, checked);
    problems.push(...past.problems);
    if (past.problems.length === 0)
      problems.push(
        ...(await judgeNumbers(context, message, checked)),
        ...(await judgeEarlier(context, message, checked, past.answersId)),
      );
    answersId = past.answersId;
  }
  const verdict: Verdict = { checked, problems, answersId, rejected: isRejected(message, problems) };
  const retour = await prepareRetour(context, message, checked, verdict, day);
  await transaction(context, 'judgeMessage', (tx) => store(tx, context, message, verdict, retour));
}

/**
 * What a municipality sends must be right in every way. What comes for it is refused for its build or its header; a line
 * that is wrong in substance is for the municipality to answer.
 */
function isRejected({ direction }: WaitingMessage, problems: MessageProblem[]): boolean {
  if (direction === 'OUT') return problems.length > 0;
  return problems.some(({ code, field }) => code === TECHNICAL || field.startsWith('Header'));
}

async function store(
  tx: Tx,
  context: WorkContext,
  message: WaitingMessage,
  { checked, problems, rejected, answersId }: Verdict,
  retour: PreparedRetour | null,
): Promise<void> {
  const { kind, header, root } = checked;
  const status = rejected ? 'REJECTED' : 'CHECKED';
  const day = today(tx.now);
  // Of what comes in only a declaration waits for an answer of people; a retour on anything else is made here.
  const due =
    !rejected && message.direction === 'IN' && kind?.number === '323'
      ? today(addWorkingDays(day, kind.answerWithin!))
      : null;
  const judged = await tx.rows(
    `UPDATE zorg_message SET status = $2, code = $3, sender = $4, receiver = $5, identification = $6, dated = $7,
       retour_identification = $8, problems = $9, remarks = $10, answers_id = $11, answer_due = $12, checked_at = $13
     WHERE id = $1 AND status = 'RECEIVED' RETURNING id`,
    [
      message.id,
      status,
      kind?.name ?? '',
      header?.sender.slice(0, 20) ?? null,
      header?.receiver.slice(0, 20) ?? null,
      header?.identification.slice(0, 40) ?? null,
      header && /^\d{4}-\d{2}-\d{2}$/.test(header.dated) && !hasBadDate(problems) ? header.dated : null,
      root && kind?.retourOf ? (textAt(root, 'Header/IdentificatieRetour')?.slice(0, 40) ?? null) : null,
      JSON.stringify(problems),
      JSON.stringify(rejected || !root ? [] : remarksIn(checked)),
      rejected ? null : answersId,
      due,
      tx.now,
    ],
  );
  if (judged.length === 0) return;
  if (!rejected && root) {
    await keepNumbers(tx, context, message, checked, problems);
    await keepFacts(tx, context, message, checked, { problems, answersId });
  }
  const { organisationId } = message;
  tx.audit({
    action: rejected ? 'zorg-message.reject' : 'zorg-message.accept',
    subjectType: 'ZorgMessage',
    subjectIds: [message.id],
    organisationId,
  });
  if (!rejected && answersId)
    await tx.rows('UPDATE zorg_message SET answer_missed_at = NULL WHERE id = $1', [answersId]);
  if (!rejected && message.direction === 'OUT') await sendOn(tx, context, message.id);
  if (retour) await storeRetour(tx, context, message, retour);
}

const hasBadDate = (problems: MessageProblem[]): boolean =>
  problems.some(({ field }) => field === 'Header/BerichtIdentificatie/Dagtekening');

function remarksIn({ root }: CheckedMessage): { path: string; code: string }[] {
  return everywhere(root!, 'RetourCode')
    .slice(0, MOST_REMARKS)
    .map((code) => ({ path: pathOf(code.parent!.parent!), code: code.text }));
}

async function sendOn(tx: Tx, context: WorkContext, messageId: string): Promise<void> {
  if (context.app.settings.KNOOPPUNT_URL) await tx.enqueue(deliverZorgMessageJob, { messageId });
}

/** A retour of the platform's making: on what came in it is sent, on what was uploaded it is there to be read. */
async function storeRetour(tx: Tx, context: WorkContext, heen: WaitingMessage, retour: PreparedRetour): Promise<void> {
  const id = newId(tx.now);
  const direction = heen.direction === 'IN' ? 'OUT' : 'IN';
  await attachMadeFile(tx, retour.file);
  await tx.rows(
    `INSERT INTO zorg_message (id, organisation_id, product, direction, file_id, reference, status, code, sender, receiver,
       identification, dated, retour_identification, remarks, answers_id, received_at, checked_at)
     VALUES ($1, $2, $3, $4, $5, $15, 'CHECKED', $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)`,
    [
      id,
      heen.organisationId,
      heen.product,
      direction,
      retour.file.id,
      retour.kind.name,
      retour.header.sender,
      retour.header.receiver,
      retour.header.identification,
      retour.header.dated,
      retour.identification,
      JSON.stringify(retour.remarks),
      heen.id,
      tx.now,
      // Its own id is the number of the envelope that it goes out in.
      id,
    ],
  );
  tx.audit({
    action: 'zorg-message.answer',
    subjectType: 'ZorgMessage',
    subjectIds: [id, heen.id],
    organisationId: heen.organisationId,
  });
  if (direction === 'OUT') await sendOn(tx, context, id);
}

/** Ends a message that could not be judged however often it was tried; the servicedesk sees the job that was set aside. */
export async function stopMessage(context: WorkContext, id: string): Promise<void> {
  const problems: MessageProblem[] = [{ field: 'Bericht', rule: 'MSG_STOPPED', code: TECHNICAL }];
  await transaction(context, 'stopMessage', async (tx) => {
    await tx.rows(
      `UPDATE zorg_message SET status = 'REJECTED', problems = $2, checked_at = $3 WHERE id = $1 AND status = 'RECEIVED'`,
      [id, JSON.stringify(problems), tx.now],
    );
  });
}
