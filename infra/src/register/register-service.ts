import { createHash, timingSafeEqual } from 'node:crypto';
import express, { json, type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { listenHttp } from '../simulator/http-listener';
import type { RunningService } from '../simulator/run-service';
import { DEMO_PEOPLE } from './demo-people';
import { IndicationStore } from './indication-store';
import { answerFault, faultSetting, type FaultMode } from './register-faults';

export interface RegisterOptions {
  port: number;
  /** Bearer token of who may ask and open. */
  token: string;
  /** Folder of what was opened; without it nothing outlives the process. */
  stateDir?: string;
  clock?: () => Date;
}

export interface Register extends RunningService {
  url: string;
}

const question = z.strictObject({
  referentie: z.string().min(1).max(100),
  bsn: z.string().regex(/^\d{9}$/),
  geboortedatum: z.iso.date(),
  peildatum: z.iso.date(),
});

const indication = z
  .strictObject({
    referentie: z.string().min(1).max(100),
    bsn: z.string().regex(/^\d{9}$/),
    geboortedatum: z.iso.date(),
    geldigVan: z.iso.date(),
    geldigTot: z.iso.date().nullable(),
  })
  .refine(({ geldigVan, geldigTot }) => geldigTot === null || geldigVan <= geldigTot);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function requireToken(token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return next();
    response.status(401).set('WWW-Authenticate', 'Bearer realm="wlz-register"').json({ fout: 'niet bevoegd' });
  };
}

/** Errors of body parsing keep their status; anything else is a 500. Neither echoes what was sent. */
const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = (error as { status?: unknown }).status;
  const known = typeof status === 'number' && status >= 400 && status < 500;
  response.status(known ? status : 500).json({ fout: known ? 'onjuiste vraag' : 'interne fout' });
};

const refuse = (response: Response): void => void response.status(400).json({ fout: 'onjuiste vraag' });

function buildApp(store: IndicationStore, token: string, clock: () => Date): Express {
  let fault: FaultMode = 'NONE';
  const app = express();
  app.disable('x-powered-by');
  app.get('/health/ready', (_request, response) => void response.json({ status: 'ready' }));
  app.post('/faults', json({ limit: '1kb' }), (request, response) => {
    const parsed = faultSetting.safeParse(request.body);
    if (!parsed.success) return refuse(response);
    fault = parsed.data.mode;
    response.json({ mode: fault });
  });
  app.use(requireToken(token), json({ limit: '4kb' }));
  app.post('/indicaties/raadplegen', (request, response) => {
    const parsed = question.safeParse(request.body);
    if (!parsed.success) return refuse(response);
    if (answerFault(fault, response)) return;
    const { referentie, bsn, geboortedatum, peildatum } = parsed.data;
    const found = store.find(bsn, geboortedatum, peildatum);
    response.json({
      referentie: fault === 'OTHER_REFERENCE' ? `${referentie}-ander` : referentie,
      resultaat: found.outcome,
      // The register is refreshed every night; it tells of which day it speaks.
      registerdatum: clock().toISOString().slice(0, 10),
      geldigVan: found.outcome === 'INDICATIE' ? found.validFrom : null,
      geldigTot: found.outcome === 'INDICATIE' ? found.validUntil : null,
    });
  });
  app.post('/indicaties', (request, response) => {
    const parsed = indication.safeParse(request.body);
    if (!parsed.success) return refuse(response);
    if (answerFault(fault, response)) return;
    const { referentie: reference, bsn, geboortedatum: birthDate, geldigVan, geldigTot } = parsed.data;
    const verdict = store.open({ reference, bsn, birthDate, validFrom: geldigVan, validUntil: geldigTot });
    const status = { OPENED: 201, KNOWN: 200, OTHER: 409 }[verdict];
    response.status(status).json({ referentie: reference });
  });
  app.use(answerError);
  return app;
}

/** Starts the Wlz register of the demo: questions, openings and the fault switch. Port 0 takes a free one. */
export async function startRegister({
  port,
  token,
  stateDir,
  clock = () => new Date(),
}: RegisterOptions): Promise<Register> {
  const store = new IndicationStore(token, stateDir);
  for (const person of DEMO_PEOPLE) store.open(person);
  const http = await listenHttp(buildApp(store, token, clock), port);
  return { url: `http://127.0.0.1:${http.port}`, close: () => http.close() };
}
