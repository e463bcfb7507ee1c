import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { deliverMessage } from '../deliver-message.service';

/** Hands a message of a municipality to the knooppunt (ZO-11); about a day of trying, then the servicedesk is told. */
export const deliverZorgMessageJob = defineJob({
  name: 'deliver-zorg-message',
  payload: z.object({ messageId: z.uuid() }),
  lane: 'steady',
  attempts: 100,
  handle: (context, { messageId }) => deliverMessage(context, messageId),
});
