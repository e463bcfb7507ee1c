import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, SignJWT, generateKeyPair } from 'jose';
import { api } from '../../support/api-client';
import { auditOf, type MadeOrganisation } from '../../support/builders';
import { closeDatabase, row, rows } from '../../support/database';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { sampleMessage } from '../../support/zorg-messages';
import { askToken, call, newCity, newOfficer, newSystem, tokenOf, type Credentials } from './machine';

const CERTIFICATE = 'c0ffee'.padEnd(64, '0');

type Message = Record<string, unknown> & { id: string; status: string; direction: string };
type List = { messages: Message[]; next: string | null };

let own: OwnStack;
let city: MadeOrganisation;
let system: Credentials;
let token: string;
let officer: string;

const xml = (identification = randomUUID().slice(0, 8)) => sampleMessage('IWMO', '301', 'MINIMAL', { identification });

const deliver = (body: string, headers: Record<string, string> = {}, as = token) =>
  call(own, as, '/api/v1/messages', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/xml', ...headers },
  });
const delivered = async (body = xml(), headers = {}, as = token) =>
  (await (await deliver(body, headers, as)).json()) as Message;
const list = async (query = '', as = token) => (await (await call(own, as, `/api/v1/messages${query}`)).json()) as List;

async function refused(answer: Response, status: number, rule?: string): Promise<void> {
  const body = (await answer.json()) as {
    rule: string;
    problems: { rule: string }[];
    message: string;
    requestId: string;
  };
  expect([answer.status, body.message.length > 10, body.requestId.length]).toEqual([status, true, 36]);
  if (rule) expect([body.rule, ...body.problems.map((problem) => problem.rule)]).toContain(rule);
}

beforeAll(async () => {
  own = await ownStack({
    only: ['api'],
    seed: false,
    env: { LOAD_TEST: 'false', CLIENT_CERTIFICATE_HEADER: 'x-client-certificate-sha256' },
  });
  moveClock(own, {});
  city = await newCity(own);
  system = await newSystem(own, city);
  token = await tokenOf(own, system);
  officer = (await newOfficer(own, city, 'GEBRUIKERSBEHEERDER', null)).token;
});
afterAll(async () => {
  await closeDatabase(own);
  await own.stop();
});

describe('ZO-12 a system asks for a token with its own credentials', () => {
  test('and gets one of ten minutes, for this address alone, signed with EdDSA; nobody caches it', async () => {
    const { status, headers, body } = await askToken(own, system);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 600,
      scope: 'messages',
    });
    const claims = decodeJwt(String(body['access_token']));
    expect(decodeProtectedHeader(String(body['access_token']))).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' });
    expect(claims).toMatchObject({ sub: system.clientId, scope: 'messages', aud: expect.stringMatching(/\/api\/v1$/) });
    expect(claims.exp! - claims.iat!).toBe(600);
  });

  test('in the body too, but not in both, and with no other grant or scope', async () => {
    const { clientId, secret } = system;
    const posted = await fetch(`${own.urls.api}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret }),
    });
    expect(posted.status).toBe(200);
    const wrong = async (more: Record<string, string>) => (await askToken(own, system, { more })).body;
    expect(await wrong({ client_secret: secret })).toEqual({ error: 'invalid_request' });
    expect(await wrong({ scope: 'alles' })).toEqual({ error: 'invalid_scope' });
    const json = await fetch(`${own.urls.api}/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret }),
    });
    expect([json.status, await json.json()]).toEqual([400, { error: 'invalid_request' }]);
  });

  test('A14 a wrong secret and an unknown client read alike; the tenth guess from one network is the last for a while', async () => {
    const other = await newSystem(own, city, 'IJW');
    const headers = { 'x-forwarded-for': '10.9.8.7' };
    const wrong = await askToken(own, { ...other, secret: 'x'.repeat(43) }, { headers });
    const unknown = await askToken(own, { clientId: randomUUID(), secret: other.secret }, { headers });
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect([wrong.status, wrong.body]).toEqual([401, { error: 'invalid_client' }]);
    expect(wrong.headers.get('www-authenticate')).toContain('Basic');
    for (let guess = 2; guess <= 10; guess++) await askToken(own, { ...other, secret: `guess-${guess}` }, { headers });
    expect((await askToken(own, other, { headers })).status).toBe(401);
    // Elsewhere the system itself is not shut out by somebody who guesses.
    expect((await askToken(own, other)).status).toBe(200);
  });

  test('ZO-01 not while an agreement is missing, and it is told which; not when switched off', async () => {
    const half = await newCity(own);
    const early = await newSystem(own, half);
    await rows(
      `DELETE FROM agreement WHERE organisation_id = $1 AND kind = 'BEWERKERSOVEREENKOMST_VECOZO'`,
      [half.id],
      own,
    );
    expect(await askToken(own, early)).toMatchObject({
      status: 400,
      body: { error: 'unauthorized_client', error_description: 'AGREEMENT_MISSING BEWERKERSOVEREENKOMST_VECOZO' },
    });
    const off = await newSystem(own, await newCity(own), 'IWMO', { enabled: false });
    expect((await askToken(own, off)).body).toEqual({
      error: 'unauthorized_client',
      error_description: 'SWITCHED_OFF',
    });
  });

  test('with a certificate asked: only with that one, at the token and at every request (RFC 8705)', async () => {
    const bound = await newSystem(own, await newCity(own), 'IWMO', { certificateFingerprint: CERTIFICATE });
    const shown = { 'x-client-certificate-sha256': CERTIFICATE };
    const other = { 'x-client-certificate-sha256': CERTIFICATE.replace('c0', '00') };
    expect((await askToken(own, bound)).status).toBe(401);
    expect((await askToken(own, bound, { headers: other })).status).toBe(401);
    const { status, body } = await askToken(own, bound, { headers: shown });
    expect(status).toBe(200);
    const asked = (headers: Record<string, string>) =>
      call(own, String(body['access_token']), '/api/v1/messages', { headers });
    expect((await asked(shown)).status).toBe(200);
    await refused(await asked({}), 401);
    await refused(await asked(other), 401);
  });
});

describe('ZO-12 a system does with messages what people do by hand (ZO-11)', () => {
  test('delivers, lists from where it was, looks how one stands, and fetches the very bytes', async () => {
    const body = xml();
    const since = new Date();
    const answer = await deliver(body);
    expect(answer.status).toBe(201);
    const message = (await answer.json()) as Message;
    expect(answer.headers.get('location')).toBe(`/api/v1/messages/${message.id}`);
    expect(message).toMatchObject({
      product: 'IWMO',
      direction: 'OUT',
      status: 'RECEIVED',
      sha256: createHash('sha256').update(body).digest('hex'),
      problems: [],
    });
    const next = await delivered();
    expect((await list(`?after=${message.id}`)).messages.map(({ id }) => id)).toEqual([next.id]);
    const shown = await call(own, token, `/api/v1/messages/${message.id}`);
    expect(await shown.json()).toEqual(message);
    const fetched = await call(own, token, `/api/v1/messages/${message.id}/xml`);
    expect(fetched.headers.get('content-type')).toContain('application/xml');
    expect(fetched.headers.get('content-disposition')).toContain('attachment');
    expect(await fetched.text()).toBe(body);
    // Each step stands in the trail of the municipality, in the name of the system.
    const trail = await auditOf(city.id, since, own);
    expect(trail.map(({ action, subject_ids: ids }) => [action, ids[0]])).toEqual([
      ['zorg-message.upload', message.id],
      ['zorg-message.upload', next.id],
      ['webservice.list-messages', next.id],
      ['webservice.read-message', message.id],
      ['zorg-message.fetch', message.id],
    ]);
    expect(trail.every(({ actor_id: actor }) => actor === system.clientId)).toBe(true);
    const told = await api({ token: officer, on: own }).request<{ auditEvents: { nodes: { actor: string }[] } }>(
      '{ auditEvents(action: "zorg-message.fetch", first: 1) { nodes { actor } } }',
    );
    expect(told.auditEvents.nodes).toEqual([{ actor: 'Webservice iWmo' }]);
  });

  test('pages: a full page tells where to go on, the last one that there is no more', async () => {
    const city2 = await newCity(own);
    const mine = await tokenOf(own, await newSystem(own, city2));
    const ids = [];
    for (let count = 0; count < 3; count++) ids.push((await delivered(xml(), {}, mine)).id);
    const first = await list('?limit=2&direction=OUT', mine);
    expect([first.messages.map(({ id }) => id), first.next]).toEqual([ids.slice(0, 2), ids[1]]);
    const last = await list(`?limit=2&after=${first.next}`, mine);
    expect([last.messages.map(({ id }) => id), last.next]).toEqual([ids.slice(2), null]);
    expect((await list('?direction=IN', mine)).messages).toEqual([]);
  });

  test('R12 the same Idempotency-Key delivers once, also at the same moment; of another product it is refused', async () => {
    const key = randomUUID();
    const body = xml();
    const answers = await Promise.all([1, 2, 3].map(() => deliver(body, { 'Idempotency-Key': key })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as Message).id));
    expect(new Set(ids).size).toBe(1);
    const youth = await tokenOf(own, await newSystem(own, city, 'IJW'));
    await refused(await deliver(body, { 'Idempotency-Key': key }, youth), 409, 'IDEMPOTENCY_KEY_REUSED');
    await refused(await deliver(body, { 'Idempotency-Key': 'eerste' }), 400, 'WEBSERVICE_KEY_INVALID');
  });

  test('what is no clean XML is refused and kept nowhere', async () => {
    const before = await row('SELECT count(*) FROM zorg_message', [], own);
    await refused(await deliver(xml(), { 'Content-Type': 'application/json' }), 400, 'WEBSERVICE_XML_EXPECTED');
    await refused(await deliver('%PDF-1.7'), 400);
    await refused(await deliver(''), 400);
    for (const query of ['?after=1', '?limit=0', '?limit=101', '?direction=BOTH'])
      await refused(await call(own, token, `/api/v1/messages${query}`), 400);
    expect(await row('SELECT count(*) FROM zorg_message', [], own)).toEqual(before);
  });
});

describe('ZO-12 A16 who may not', () => {
  test('another municipality, and the other product of the same one, find nothing', async () => {
    const { id } = await delivered();
    const strangers = [await newSystem(own, await newCity(own)), await newSystem(own, city, 'IJW')];
    for (const stranger of strangers) {
      const theirs = await tokenOf(own, stranger);
      for (const path of [id, `${id}/xml`, randomUUID(), 'x', `${id}/pdf`, `${id}/xml/x`])
        await refused(await call(own, theirs, `/api/v1/messages/${path}`), 404);
      expect((await list('', theirs)).messages.map((message) => message.id)).not.toContain(id);
    }
  });

  test('no token, one of a session, one that somebody signed, one that is over', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    const claims = decodeJwt(token);
    const header = decodeProtectedHeader(token);
    const forged = await new SignJWT(claims).setProtectedHeader({ ...header, alg: 'EdDSA' }).sign(privateKey);
    const unsigned = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${token.split('.')[1]}.`;
    for (const wrong of [null, officer, forged, unsigned, `${token}x`]) {
      const answer = await call(own, wrong, '/api/v1/messages');
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
      await refused(answer, 401);
      await refused(await deliver(xml(), {}, wrong ?? ''), 401);
    }
    // Nor is the token of a system a session.
    await expect(api({ token, on: own }).request('{ me { permissions } }')).resolves.toEqual({ me: null });
    moveClock(own, { minutes: 10, seconds: 1 });
    try {
      await refused(await call(own, token, '/api/v1/messages'), 401);
    } finally {
      moveClock(own, {});
    }
  });

  test('a system that is switched off stops at its next request, and so does one whose agreement ended', async () => {
    const town = await newCity(own);
    const mine = await tokenOf(own, await newSystem(own, town));
    expect((await call(own, mine, '/api/v1/messages')).status).toBe(200);
    await rows('UPDATE webservice_client SET enabled = false WHERE organisation_id = $1', [town.id], own);
    await refused(await call(own, mine, '/api/v1/messages'), 401);
    await rows('UPDATE webservice_client SET enabled = true WHERE organisation_id = $1', [town.id], own);
    await rows('DELETE FROM agreement WHERE organisation_id = $1', [town.id], own);
    await refused(await call(own, mine, '/api/v1/messages'), 401);
  });

  test('a system of the Wlz-Registertoets exchanges no messages', async () => {
    const { body } = await askToken(own, await newSystem(own, city, 'WLZ_REGISTERTOETS'));
    await refused(await call(own, String(body['access_token']), '/api/v1/messages'), 403, 'WEBSERVICE_SCOPE');
  });

  test('more than 300 requests in a minute: told when to come back', async () => {
    const eager = await tokenOf(own, await newSystem(own, await newCity(own)));
    const statuses: number[] = [];
    for (let round = 0; round < 16; round++)
      statuses.push(
        ...(await Promise.all(
          Array.from({ length: 20 }, async () => {
            const answer = await call(own, eager, '/api/v1/messages?limit=1');
            if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
            return answer.status;
          }),
        )),
      );
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  test('XX-02 neither secret nor token stands in a log', async () => {
    const log = readFileSync(join(own.dir, 'api.log'), 'utf8');
    expect(log).not.toContain(system.secret);
    expect(log).not.toContain(token);
  });
});

describe('ZO-12 the description', () => {
  test('OpenAPI 3.1, open to all, of the routes that are there', async () => {
    const document = (await (await call(own, null, '/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
      components: { schemas: Record<string, { properties: object; required: string[] }> };
    };
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described).toEqual([
      'post /api/v1/messages',
      'get /api/v1/messages',
      'get /api/v1/messages/{id}',
      'get /api/v1/messages/{id}/xml',
    ]);
    const message = await delivered();
    const { properties, required } = document.components.schemas['Message']!;
    expect(Object.keys(message).sort()).toEqual(Object.keys(properties).sort());
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(required));
    const references = JSON.stringify(document).match(/#\/components\/schemas\/(\w+)/g) ?? [];
    for (const reference of references)
      expect(Object.keys(document.components.schemas)).toContain(reference.split('/')[3]);
  });
});
