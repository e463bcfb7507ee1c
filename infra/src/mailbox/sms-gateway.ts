import { createHash, timingSafeEqual } from 'node:crypto';
import { json, Router, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { FaultSwitches } from './faults';
import type { MessageStore } from './message-store';

const smsRequest = z.object({
  to: z.string().regex(/^\+[1-9]\d{7,14}$/, 'an international number such as +31612345678'),
  body: z.string().min(1).max(1600),
  reference: z.string().min(1).max(200),
});

type SmsRequest = z.infer<typeof smsRequest>;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function requireToken(token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return next();
    response.status(401).set('WWW-Authenticate', 'Bearer realm="sms"').json({ error: 'unauthorized' });
  };
}

/** Keeps the message unless its reference is known, and gives the id either way. */
function accept({ to, body, reference }: SmsRequest, store: MessageStore): string {
  const known = store.idOfReference(reference);
  if (known !== undefined) return known;
  const message = {
    channel: 'SMS',
    from: 'Volmacht',
    recipients: [to],
    subject: null,
    text: body,
    html: null,
    messageId: null,
    reference,
    attachments: [],
    size: Buffer.byteLength(body),
  } as const;
  return store.add(message).id;
}

function answer(response: Response, sms: SmsRequest, store: MessageStore, faults: FaultSwitches): void {
  switch (faults.draw('sms')) {
    case 'TEMP_FAIL':
      if (faults.early()) response.status(429).set('Retry-After', '1').json({ error: 'too_many_requests' });
      else response.status(503).set('Retry-After', '1').json({ error: 'temporarily_unavailable' });
      return;
    case 'PERM_FAIL':
      response.status(422).json({ error: 'unroutable_number' });
      return;
    case 'HANG':
      // Never answered and never kept: the sender's own time-out has to end it.
      return;
    case 'DROP_AFTER_ACCEPT':
      accept(sms, store);
      response.socket?.destroy();
      return;
    case 'ACCEPT':
      response.status(202).json({ id: accept(sms, store) });
  }
}

/**
 * The HTTP SMS gateway: POST /sms with a bearer token. 202 with an id; 401 without the token; 400 for wrong input.
 * The same reference again gives the same id and keeps nothing twice.
 */
export function smsGateway(token: string, store: MessageStore, faults: FaultSwitches): Router {
  const router = Router();
  router.post('/sms', requireToken(token), json({ limit: '16kb' }), (request, response) => {
    const parsed = smsRequest.safeParse(request.body);
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
      response.status(400).json({ error: 'invalid_request', problems });
      return;
    }
    answer(response, parsed.data, store, faults);
  });
  return router;
}
