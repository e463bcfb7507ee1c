import { json, Router } from 'express';
import { z } from 'zod';
import type { FaultSwitches } from './faults';
import type { MessageStore, StoredMessage } from './message-store';

const query = z.object({
  to: z
    .string()
    // '+' means a space in a query string: ?to=+316… is what everybody types.
    .transform((to) => to.replace(/^ /, '+').trim())
    .optional(),
  channel: z.enum(['EMAIL', 'SMS']).optional(),
  since: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
  limit: z.coerce.number().int().min(1).optional(),
});

function present(message: StoredMessage): Record<string, unknown> {
  const { id, channel, from, recipients, subject, text, html, sentAt, messageId, reference, attachments } = message;
  const to = recipients.join(', ');
  return {
    id,
    channel,
    to,
    from,
    subject,
    text,
    html,
    sentAt: sentAt.toISOString(),
    messageId,
    reference,
    attachments,
  };
}

/** The mailbox for programs: messages and accepted counts as JSON, and the fault switches. */
export function messageApi(store: MessageStore, faults: FaultSwitches): Router {
  const router = Router();
  router.get('/messages', (request, response) => {
    const parsed = query.safeParse(request.query);
    if (!parsed.success) {
      response
        .status(400)
        .json({ error: 'invalid_request', fields: parsed.error.issues.map(({ path }) => path.join('.')) });
      return;
    }
    response.json(store.list(parsed.data).map(present));
  });
  router.get('/messages/:id', (request, response) => {
    const message = store.find(request.params.id);
    if (!message) response.status(404).json({ error: 'not_found' });
    else
      response.json({
        ...present(message),
        accepted: message.messageId === null ? 1 : store.acceptedCount(message.messageId),
      });
  });
  router.delete('/messages', (_request, response) => {
    store.clear();
    response.status(204).end();
  });
  router.get('/accepted', (_request, response) => {
    response.json(store.acceptedSummary());
  });
  router.get('/faults', (_request, response) => {
    response.json(faults.current);
  });
  router.post('/faults', json({ limit: '4kb' }), (request, response) => {
    try {
      response.json(faults.replace(request.body));
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      response.status(400).json({ error: 'invalid_request', problems: error.issues.map(({ message }) => message) });
    }
  });
  router.delete('/faults', (_request, response) => {
    faults.reset();
    response.status(204).end();
  });
  return router;
}
