import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { judgeMessage, stopMessage } from '../judge-message.service';

const ATTEMPTS = 10;

/** Judges a message that was taken in, makes the retour on it and sends it on (ZO-11). */
export const checkZorgMessageJob = defineJob({
  name: 'check-zorg-message',
  payload: z.object({ messageId: z.uuid() }),
  lane: 'steady',
  attempts: ATTEMPTS,
  async handle(context, { messageId }) {
    try {
      await judgeMessage(context, messageId);
    } catch (error) {
      if (context.attempt >= ATTEMPTS) await stopMessage(context, messageId);
      throw error;
    }
  },
});
