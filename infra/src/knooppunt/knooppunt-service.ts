import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import express, { json, text, type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { z } from 'zod';
import { listenHttp } from '../simulator/http-listener';
import type { RunningService } from '../simulator/run-service';
import { retourOf, type PassingMessage } from './retour-of';

export interface KnooppuntOptions {
  port: number;
  /** Shared with the platform, for both directions. */
  token: string;
  /** Where messages for municipalities are brought. */
  apiUrl: string;
}

export interface Knooppunt extends RunningService {
  url: string;
}

/** How the providers of the demo behave. */
const behaviour = z.strictObject({
  /** Code with which they answer; null: they never do. */
  retourCode: z
    .string()
    .regex(/^[0-9S]\d{3}$/)
    .nullable()
    .default('0200'),
  /** Code with which the knooppunt itself refuses; DOWN answers 503. */
  refuse: z
    .string()
    .regex(/^(IB\d{3}|DOWN)$/)
    .nullable()
    .default(null),
});

const sending = z.strictObject({
  functie: z.string().regex(/^(WMO|JW)3\d\d$/),
  ontvanger: z.string().regex(/^\d{4}$/),
  referentienummer: z.uuid().optional(),
  xml: z.string().min(1),
});

interface Taken extends PassingMessage {
  reference: string;
  sender: string;
  receiver: string;
}

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
/** Longest wait between tries to bring a message, in milliseconds. */
const LAST_RETRY = 10_000;

const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = (error as { status?: unknown }).status;
  response
    .status(typeof status === 'number' ? status : error instanceof z.ZodError ? 400 : 500)
    .json({ code: 'IB001' });
};

/**
 * The knooppunt of the demo, with all providers behind it. It takes messages of municipalities (POST /messages), answers
 * them as the providers would, and brings what providers send (POST /send) to the platform until that takes it.
 */
class KnooppuntApp {
  private readonly taken = new Map<string, Taken>();
  private rules = behaviour.parse({});
  private readonly under = new AbortController();

  constructor(private readonly options: KnooppuntOptions) {}

  build(): Express {
    const app = express();
    app.disable('x-powered-by');
    app.get('/health/ready', (_request, response) => void response.json({ status: 'ready' }));
    app.use(this.guard);
    app.post('/messages', text({ type: 'application/xml', limit: '25mb' }), this.take);
    app.get('/messages', (request, response) => {
      const receiver = request.query.ontvanger;
      response.json([...this.taken.values()].filter((one) => receiver === undefined || one.receiver === receiver));
    });
    app.post('/send', json({ limit: '36mb' }), async (request, response) => {
      const { functie, ontvanger, xml, referentienummer } = sending.parse(request.body);
      const answer = await this.bring({ code: functie, xml }, ontvanger, referentienummer ?? randomUUID());
      response
        .status(answer.status)
        .type('json')
        .send(await answer.text());
    });
    app.post('/behaviour', json(), (request, response) => {
      this.rules = behaviour.parse(request.body);
      response.json(this.rules);
    });
    app.use(answerError);
    return app;
  }

  stop(): void {
    this.under.abort();
  }

  private readonly guard: RequestHandler = (request, response, next) => {
    const expected = digest(`Bearer ${this.options.token}`);
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return next();
    response.status(401).json({ code: 'IB002' });
  };

  private readonly take: RequestHandler = (request, response) => {
    const { refuse } = this.rules;
    if (refuse === 'DOWN') return void response.status(503).json({ code: 'IB999' });
    if (refuse) return void response.status(422).json({ code: refuse });
    const [reference, sender, receiver, code] = ['referentienummer', 'zender', 'ontvanger', 'functie'].map(
      (name) => request.get(`ggk-${name}`) ?? '',
    ) as [string, string, string, string];
    if (!/^(WMO|JW)3\d\d$/.test(code)) return void response.status(422).json({ code: 'IB004' });
    if (!/^\d{4}$/.test(sender)) return void response.status(422).json({ code: 'IB005' });
    if (!/^\d{8}$/.test(receiver)) return void response.status(422).json({ code: 'IB010' });
    if (typeof request.body !== 'string' || !request.body) return void response.status(422).json({ code: 'IB001' });
    const again = this.taken.has(reference);
    const message = { reference, sender, receiver, code, xml: request.body };
    if (!again) this.taken.set(reference, message);
    response.status(202).json({ taken: true });
    if (!again) void this.answer(message);
  };

  private async answer(message: Taken): Promise<void> {
    const { retourCode } = this.rules;
    if (retourCode === null) return;
    const retour = retourOf(message, {
      retourCode,
      identification: randomBytes(6).toString('hex').toUpperCase(),
      dated: new Date().toISOString().slice(0, 10),
    });
    if (retour) await this.bringUntilTaken(retour, message.sender);
  }

  private async bringUntilTaken(message: PassingMessage, receiver: string): Promise<void> {
    const reference = randomUUID();
    for (let wait = 250; !this.under.signal.aborted; wait = Math.min(wait * 2, LAST_RETRY)) {
      const answer = await this.bring(message, receiver, reference).catch(() => null);
      if (answer && answer.status < 500 && answer.status !== 429) return;
      await new Promise((next) => setTimeout(next, wait).unref());
    }
  }

  private bring({ code, xml }: PassingMessage, receiver: string, reference: string): Promise<Response> {
    return fetch(`${this.options.apiUrl}/knooppunt/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.options.token}`,
        'content-type': 'application/xml; charset=utf-8',
        'ggk-referentienummer': reference,
        'ggk-ontvanger': receiver,
        'ggk-functie': code,
      },
      body: xml,
      signal: AbortSignal.any([this.under.signal, AbortSignal.timeout(60_000)]),
    });
  }
}

/** Starts the knooppunt. Port 0 takes a free one. Rejects when the port is taken. */
export async function startKnooppunt(options: KnooppuntOptions): Promise<Knooppunt> {
  const knooppunt = new KnooppuntApp(options);
  const http = await listenHttp(knooppunt.build(), options.port);
  return {
    url: `http://127.0.0.1:${http.port}`,
    close: async () => {
      knooppunt.stop();
      await http.close();
    },
  };
}
