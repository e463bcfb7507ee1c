import { Router } from 'express';
import { z } from 'zod';
import { renderInbox } from './inbox-page';
import type { MessageStore, StoredMessage } from './message-store';

/** Rows that one page shows; older ones are found by searching. */
const PAGE_SIZE = 100;

const inboxQuery = z.object({
  zoek: z.string().max(200).catch(''),
  kanaal: z.enum(['EMAIL', 'SMS']).nullable().catch(null),
  bericht: z.string().max(100).nullable().catch(null),
});

function contains(message: StoredMessage, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [...message.recipients, message.subject ?? message.text].some((text) => text.toLowerCase().includes(wanted));
}

/** GET /: the page for people. */
export function inboxRoutes(store: MessageStore): Router {
  const router = Router();
  router.get('/favicon.ico', (_request, response) => {
    response.status(204).end();
  });
  router.get('/', (request, response) => {
    const { zoek, kanaal, bericht } = inboxQuery.parse(request.query);
    const matching = store.list({ channel: kanaal ?? undefined }).filter((message) => contains(message, zoek));
    const selected = bericht === null ? null : (store.find(bericht) ?? null);
    const missing = bericht !== null && selected === null;
    const page = renderInbox({
      search: zoek,
      channel: kanaal,
      messages: matching.slice(0, PAGE_SIZE),
      matching: matching.length,
      selected,
      missing,
    });
    // What stands here holds links and codes that still work: a browser must not keep it.
    response
      .status(missing ? 404 : 200)
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page);
  });
  return router;
}
