import { z } from 'zod';
import { PORTAL_POLICIES, type PortalName } from '../../../config/portal-policies';
import { unseal } from '../../../core/crypto/sealed-box';
import { defineJob } from '../../../core/outbox/define-job';
import { defineTexts, text } from '../../../core/texts';
import { deliverSms } from '../../delivery';
import { codeOf } from '../code';

const TEXTS = defineTexts({
  SMS_CODE: {
    nl: 'Uw code voor Volmacht is {code}. De code is {minutes} {minutes|minuut|minuten} geldig. Geef hem aan niemand.',
    en: 'Your Volmacht code is {code}. It is valid for {minutes} {minutes|minute|minutes}. Do not give it to anyone.',
  },
});

interface OpenChallenge {
  portal: PortalName;
  destination_sealed: Buffer;
}

/** Sends the code of a challenge, unless it has been used, replaced or expired meanwhile (XX-06). */
export const sendCodeJob = defineJob({
  name: 'send-code',
  payload: z.object({ challengeId: z.uuid(), locale: z.enum(['nl', 'en']) }),
  lane: 'urgent',
  // A code lives ten minutes; trying longer than that sends something nobody can use.
  attempts: 6,
  async handle(context, { challengeId, locale }) {
    const { app } = context;
    const { rows } = await app.pool.query<OpenChallenge>(
      `SELECT portal, destination_sealed FROM challenge
       WHERE id = $1 AND consumed_at IS NULL AND expires_at > $2 AND destination_sealed IS NOT NULL`,
      [challengeId, app.clock.now()],
    );
    const challenge = rows[0];
    if (!challenge) return;
    await deliverSms(context, {
      to: unseal(app.keyring, `challenge.destination_sealed.${challengeId}`, challenge.destination_sealed),
      body: text(TEXTS.SMS_CODE, locale, {
        code: codeOf(app.keyring, challengeId),
        minutes: PORTAL_POLICIES[challenge.portal].smsCodeMinutes,
      }),
    });
  },
});
