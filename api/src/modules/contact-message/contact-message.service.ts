import { LIMITS } from '@volmacht/shared-schema';
import { PORTAL_POLICIES, type PortalPolicy } from '../../config/portal-policies';
import { addWorkingDays } from '../../core/calendar';
import { requireActor, type Actor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { badInput, conflict, forbidden, notFound, type ProblemSpec } from '../../core/errors';
import { counterKey, countWithin } from '../../core/security';
import { CONTACT_TEXTS } from './contact-message.errors';
import { mailContactAnswer } from './jobs/mail-contact-answer.job';

/** One person who keeps sending does not fill the work list. */
const PER_SENDER = { max: 20, windowMinutes: 24 * 60 };

/**
 * Sends a question to the back office (CO-14); the answer is due at the end of the policy's working day.
 * @throws BAD_USER_INPUT per field, RATE_LIMITED, FORBIDDEN in a portal without a contact form
 */
export async function sendContactMessage(context: WorkContext, subject: string, body: string): Promise<boolean> {
  const actor = requireActor(context);
  const contact = contactPolicy(actor);
  if (!contact) throw forbidden();
  const about = subject.replace(/\s+/g, ' ').trim();
  const words = body.trim();
  const problems = [
    ...lengthProblems('subject', about, LIMITS.name),
    ...lengthProblems('body', words, LIMITS.freeText),
  ];
  if (problems.length > 0) throw badInput(...problems);
  await countWithin(context, counterKey(context.app, 'contact-message', actor.userId), PER_SENDER);
  return transaction(context, 'sendContactMessage', async (tx) => {
    const id = newId(tx.now);
    await tx.rows(
      `INSERT INTO contact_message (id, organisation_id, sender_id, subject, body, sent_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, actor.organisationId, actor.userId, about, words, tx.now, addWorkingDays(tx.now, contact.workingDays)],
    );
    tx.audit({ action: 'contact.send', subjectType: 'ContactMessage', subjectIds: [id] });
    return true;
  });
}

/**
 * Answers a question (CO-14); the sender is told by mail that the answer is there. Of any number of answers at the same
 * moment one counts. Answers the question's id.
 * @throws BAD_USER_INPUT, NOT_FOUND, CONFLICT when it was answered
 */
export async function answerContactMessage(context: WorkContext, id: string, answer: string): Promise<string> {
  const { userId } = requireActor(context);
  const words = answer.trim();
  const problems = lengthProblems('answer', words, LIMITS.freeText);
  if (problems.length > 0) throw badInput(...problems);
  return transaction(context, 'answerContactMessage', async (tx) => {
    const [answered] = await tx.rows<{ id: string; organisation_id: string; sender_id: string }>(
      `UPDATE contact_message SET answer = $2, answered_by = $3, answered_at = $4, version = version + 1
       WHERE id = $1 AND answer IS NULL RETURNING id, organisation_id, sender_id`,
      [asId(id), words, userId, tx.now],
    );
    if (!answered) {
      const known = await tx.rows('SELECT 1 FROM contact_message WHERE id = $1', [asId(id)]);
      throw known.length > 0 ? conflict(CONTACT_TEXTS.CONTACT_ANSWERED_ALREADY) : notFound();
    }
    await tx.enqueue(
      mailContactAnswer,
      { contactMessageId: answered.id },
      { dedupeKey: `contact-answer:${answered.id}` },
    );
    tx.audit({
      action: 'contact.answer',
      subjectType: 'ContactMessage',
      subjectIds: [answered.id],
      organisationId: answered.organisation_id,
    });
    return answered.id;
  });
}

// A role counts in every session of its level, so the form is the one of the portal of one's roles.
function contactPolicy(actor: Pick<Actor, 'roles'>): PortalPolicy['contact'] {
  const codes = actor.roles.map((role) => role.code);
  const policy = Object.values(PORTAL_POLICIES).find(
    ({ contact, roles }) => contact !== null && roles.some((role) => codes.includes(role)),
  );
  return policy?.contact ?? null;
}

function lengthProblems(field: string, words: string, max: number): ProblemSpec[] {
  if (words === '') return [{ field, rule: 'VALUE_REQUIRED' }];
  return words.length > max ? [{ field, rule: 'VALUE_TOO_LONG', values: { max } }] : [];
}
