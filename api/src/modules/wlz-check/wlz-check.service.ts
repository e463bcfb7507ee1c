import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { DomainError } from '../../core/errors';
import { allowanceLeft, counterKey, countWithin } from '../../core/security';
import { askRegister } from './ask-register';
import { checkQuestion, type WlzQuestion } from './check-question';
import type { WlzQuota } from './wlz-check.types';

/** Questions of one user in an hour: more than any caseworker asks, too few to go through a list of people. */
const PER_USER = { max: 60, windowMinutes: 60 };

const quotaKey = (context: WorkContext): Buffer => counterKey(context.app, 'wlz-check', requireActor(context).userId);

/**
 * Asks the Wlz register whether a person has an indication on a day (ZO-10). The question is logged with purpose and case
 * number before it is asked, so that nothing is asked unseen; only then the answer is added to it. Answers the id.
 * @throws BAD_USER_INPUT per field, RATE_LIMITED
 */
export async function checkWlzRegister(context: WorkContext, input: WlzQuestion): Promise<string> {
  const { organisationId, userId } = requireActor(context);
  const { app } = context;
  const question = checkQuestion(input, today(app.clock.now()));
  if (question instanceof DomainError) throw question;
  await countWithin(context, quotaKey(context), PER_USER);
  const id = await transaction(context, 'logWlzQuestion', async (tx) => {
    const made = newId(tx.now);
    await tx.rows(
      `INSERT INTO wlz_consultation (id, organisation_id, user_id, person_index, reference_date, purpose, case_number,
         asked_at, checked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [
        made,
        organisationId,
        userId,
        app.keyring.blindIndex('wlz-consultation', `${question.bsn} ${question.birthDate}`),
        question.on,
        question.purpose,
        question.caseNumber,
        tx.now,
      ],
    );
    tx.audit({
      action: 'wlz.check',
      subjectType: 'WlzCheck',
      subjectIds: [made],
      reason: `${question.caseNumber}: ${question.purpose}`,
    });
    return made;
  });
  const answer = await askRegister(app.settings, { ...question, reference: id }, (why) =>
    app.log.warn({ consultation: id, why }, 'the Wlz register gave no answer'),
  );
  await transaction(context, 'keepWlzAnswer', async (tx) => {
    await tx.rows(
      `UPDATE wlz_consultation SET outcome = $2, valid_from = $3, valid_until = $4, register_date = $5, checked_at = $6
       WHERE id = $1`,
      [id, answer.outcome, answer.validFrom, answer.validUntil, answer.registerDate, tx.now],
    );
    // Which answer it was is no business of who reads the trail; whether there was one is.
    if (answer.registerDate === null) tx.audit({ action: 'wlz.no-answer', subjectType: 'WlzCheck', subjectIds: [id] });
  });
  return id;
}

/** How often the viewer may still ask (ZO-10). */
export async function wlzQuota(context: WorkContext): Promise<WlzQuota> {
  const { left, renewsAt } = await allowanceLeft(context.app, quotaKey(context), PER_USER);
  return {
    limit: PER_USER.max,
    windowMinutes: PER_USER.windowMinutes,
    left,
    renewsAt: renewsAt?.toISOString() ?? null,
  };
}
