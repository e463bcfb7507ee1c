import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { newOrganisation, newUser, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { closeDatabase, row, rows } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { loginAt, startHostileBroker, type HostileBroker } from './hostile-broker';

const LEGAL = 'urn:etoegang:core:LegalSubjectID';
const loa = (level: string) => `urn:etoegang:core:assurance-class:${level}`;
const now = () => Math.floor(Date.now() / 1000);
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

let broker: HostileBroker;
let own: OwnStack;
let office: MadeOrganisation;
let user: MadeUser;
let canary: Server;
let canaryUrl: string;
let canaryHits = 0;

beforeAll(async () => {
  broker = await startHostileBroker('volmacht');
  own = await ownStack({
    only: ['api'],
    seed: false,
    env: { EHERKENNING_ISSUER: broker.issuer, EHERKENNING_CLIENT_ID: 'volmacht' },
  });
  office = await newOrganisation('ONDERSTEUNER', own);
  user = await newUser(office.id, {}, own);
  await rows(
    'UPDATE app_user SET broker_issuer = $2, broker_subject = $3 WHERE id = $1',
    [user.id, broker.issuer, 'iemand'],
    own,
  );
  canary = createServer((_request, response) => {
    canaryHits += 1;
    response.end();
  });
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  canaryUrl = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  canary?.close();
  if (own) await closeDatabase(own);
  await own?.stop();
  await broker?.stop();
});

beforeEach(() => {
  broker.next = { claims: { [LEGAL]: office.kvkNumber } };
});

const go = (path: string, cookie = '') =>
  fetch(`${own.urls.api}${path}`, { redirect: 'manual', headers: cookie ? { cookie } : {} });

async function begin(portal = 'ONDERSTEUNER', intent = 'login') {
  const answer = await go(`/auth/eherkenning/start?portal=${portal}&intent=${intent}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((header) => header.split(';')[0]!)
    .join('; ');
  return { authorization: new URL(answer.headers.get('location')!), cookie, setCookie: answer.headers.getSetCookie() };
}

async function end(code: string, state: string, cookie: string) {
  const answer = await go(`/auth/eherkenning/callback?code=${code}&state=${encodeURIComponent(state)}`, cookie);
  const session = answer.headers.getSetCookie().find((header) => /^__Host-volmacht=[^;]/.test(header));
  return { location: answer.headers.get('location') ?? '', session, status: answer.status };
}

async function login(portal?: string) {
  const { authorization, cookie } = await begin(portal);
  const { code, state } = loginAt(broker, authorization);
  return end(code, state, cookie);
}

const REFUSED = /\/account\/inloggen\?(portal=ONDERSTEUNER&)?melding=BROKER_FAILED$/;

describe('A17 the assertion of a broker', () => {
  test('that is right begins a session, at the level it says', async () => {
    const { location, session } = await login();
    expect(location).toBe(`${own.urls.shell}/ondersteuner`);
    expect(session).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax/);
    const kept = await row('SELECT method, assurance FROM session WHERE user_id = $1', [user.id], own);
    expect(kept).toEqual({ method: 'EHERKENNING', assurance: 'EH3' });
  });

  test('is asked for with PKCE, state and nonce of 256 bits, and the level', async () => {
    const { authorization, setCookie } = await begin();
    const asked = authorization.searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('acr_values')).toBe(`${loa('loa3')} ${loa('loa4')}`);
    expect(asked.get('redirect_uri')).toBe(`${own.urls.shell}/auth/eherkenning/callback`);
    expect(setCookie[0]).toMatch(
      /^__Host-volmacht-broker=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/,
    );
    const before = broker.exchanged.length;
    await login();
    expect(broker.exchanged[before]!.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  const cases: [string, () => void][] = [
    ['alg none', () => (broker.next.raw = ({ claims }) => `${base64url({ alg: 'none' })}.${base64url(claims)}.`)],
    [
      'HS256 with the public key as secret',
      () =>
        (broker.next.raw = ({ claims, publicJwk }) =>
          new SignJWT(claims)
            .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
            .sign(Buffer.from(JSON.stringify(publicJwk)))),
    ],
    [
      'HS256 with the client secret',
      () =>
        (broker.next.raw = ({ claims }) =>
          new SignJWT(claims)
            .setProtectedHeader({ alg: 'HS256' })
            .sign(Buffer.from(own.env['EHERKENNING_CLIENT_SECRET']!.padEnd(32, '0')))),
    ],
    ['a key that is not published', () => (broker.next.foreignKey = true)],
    ['an unknown key id', () => (broker.next.header = { kid: 'k9' })],
    [
      'jku and x5u that name another key',
      () => (broker.next = { ...broker.next, foreignKey: true, header: { jku: canaryUrl, x5u: canaryUrl } }),
    ],
    [
      'a payload that was changed after signing',
      () => (broker.next.tamper = (payload) => payload.replace('iemand', 'iemanb')),
    ],
    ['a claim that stands twice', () => (broker.next.payload = (payload) => payload.replace('{', '{"sub":"iemand",'))],
    ['another issuer', () => (broker.next.claims!['iss'] = 'http://localhost:1')],
    ['another audience', () => (broker.next.claims!['aud'] = 'iemand-anders')],
    ['several audiences without azp', () => (broker.next.claims!['aud'] = ['volmacht', 'ander'])],
    ['another authorized party', () => (broker.next.claims!['azp'] = 'iemand-anders')],
    ['another nonce', () => (broker.next.claims!['nonce'] = 'x')],
    ['no nonce', () => (broker.next.claims!['nonce'] = undefined)],
    ['expired', () => (broker.next.claims!['exp'] = now() - 120)],
    ['from the future', () => (broker.next.claims!['iat'] = now() + 3600)],
    ['not valid yet', () => (broker.next.claims!['nbf'] = now() + 3600)],
    ['A18: a log-in of more than four hours ago', () => (broker.next.claims!['auth_time'] = now() - 4 * 3600 - 120)],
    ['a log-in in the future', () => (broker.next.claims!['auth_time'] = now() + 3600)],
    ['no auth_time', () => (broker.next.claims!['auth_time'] = undefined)],
    ['no level', () => (broker.next.claims!['acr'] = undefined)],
    ['a level that does not exist', () => (broker.next.claims!['acr'] = loa('loa9'))],
    ['a level that is a word of the language', () => (broker.next.claims!['acr'] = 'constructor')],
    ['no subject', () => (broker.next.claims!['sub'] = undefined)],
    ['an empty subject', () => (broker.next.claims!['sub'] = '')],
    ['no organisation', () => (broker.next.claims![LEGAL] = undefined)],
    ['a list as organisation', () => (broker.next.claims![LEGAL] = [office.kvkNumber])],
    ['a token of a megabyte', () => (broker.next.claims!['ballast'] = 'x'.repeat(1_000_000))],
    ['no token at all', () => (broker.next.raw = () => '')],
    ['a token endpoint that redirects', () => (broker.next.redirect = canaryUrl)],
  ];
  test.each(cases)('with %s is refused', async (_what, breakIt) => {
    breakIt();
    const { location, session } = await login();
    expect(location).toMatch(REFUSED);
    expect(session).toBeUndefined();
    expect(canaryHits).toBe(0);
  });
});

describe('A17 the way back', () => {
  test('state of nobody, of another browser, and a second use are refused', async () => {
    const mine = await begin();
    const theirs = await begin();
    const first = loginAt(broker, mine.authorization);
    expect((await end(first.code, first.state, '')).location).toMatch(REFUSED);
    expect((await end(first.code, first.state, theirs.cookie)).location).toMatch(REFUSED);
    expect((await end(first.code, 'x', mine.cookie)).location).toMatch(REFUSED);
    const good = await end(first.code, first.state, mine.cookie);
    expect(good.session).toBeTruthy();
    expect((await end(first.code, first.state, mine.cookie)).location).toMatch(REFUSED);
  });

  test('a code of somebody else’s attempt is refused', async () => {
    const mine = await begin();
    const theirs = await begin();
    const stolen = loginAt(broker, theirs.authorization);
    const { state } = loginAt(broker, mine.authorization);
    expect((await end(stolen.code, state, mine.cookie)).location).toMatch(REFUSED);
  });

  test('no address but our own is ever the target', async () => {
    const answer = await go(
      `/auth/eherkenning/start?portal=ZORG&intent=login&returnTo=${encodeURIComponent(canaryUrl)}`,
    );
    expect(new URL(answer.headers.get('location')!).origin).toBe(broker.issuer);
    for (const portal of ['', 'NIETS', '__proto__', 'ORGANISATIEBEHEER'])
      expect((await go(`/auth/eherkenning/start?portal=${portal}`)).headers.get('location')).toContain(
        `${own.urls.shell}/account/inloggen?`,
      );
  });

  test('linking asks for a session', async () => {
    const answer = await go('/auth/eherkenning/start?portal=ONDERSTEUNER&intent=link');
    expect(answer.headers.get('location')).toMatch(REFUSED);
  });

  test('R8: a broker that hangs costs no more than five seconds', async () => {
    broker.next.hang = true;
    const started = Date.now();
    expect((await login()).location).toMatch(REFUSED);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

describe('A18 who it is', () => {
  test('a level that is too low is refused and said so; the trail of the organisation tells', async () => {
    broker.next.claims!['acr'] = loa('loa2plus');
    const { location, session } = await login();
    expect(location).toBe(`${own.urls.shell}/account/inloggen?portal=ONDERSTEUNER&melding=ASSURANCE_TOO_LOW`);
    expect(session).toBeUndefined();
    const told = await row(
      `SELECT action, reason FROM audit_event WHERE organisation_id = $1 ORDER BY seq DESC LIMIT 1`,
      [office.id],
      own,
    );
    expect(told).toEqual({ action: 'eherkenning.refuse', reason: 'ASSURANCE_TOO_LOW' });
  });

  test('another organisation’s number is refused', async () => {
    broker.next.claims![LEGAL] = (await newOrganisation('ONDERSTEUNER', own)).kvkNumber;
    expect((await login()).location).toContain('melding=BROKER_WRONG_ORGANISATION');
  });

  test('the same subject under another issuer is somebody else', async () => {
    await rows(`UPDATE app_user SET broker_issuer = 'https://ander.example' WHERE id = $1`, [user.id], own);
    expect((await login()).location).toContain('melding=BROKER_UNKNOWN_ACCOUNT');
    await rows('UPDATE app_user SET broker_issuer = $2 WHERE id = $1', [user.id, broker.issuer], own);
  });

  test('an account that is switched off, or an organisation that is, is not let in', async () => {
    await rows(`UPDATE app_user SET status = 'DEACTIVATED' WHERE id = $1`, [user.id], own);
    expect((await login()).location).toContain('melding=BROKER_UNKNOWN_ACCOUNT');
    await rows(`UPDATE app_user SET status = 'ACTIVE' WHERE id = $1`, [user.id], own);
    await rows('UPDATE organisation SET active = false WHERE id = $1', [office.id], own);
    expect((await login()).location).toContain('melding=BROKER_UNKNOWN_ACCOUNT');
    await rows('UPDATE organisation SET active = true WHERE id = $1', [office.id], own);
    expect((await login()).session).toBeTruthy();
  });

  test('ZO-03: two first log-ins at the same moment make one newcomer', async () => {
    const town = await newOrganisation('GEMEENTE', own);
    broker.next.claims = { [LEGAL]: town.kvkNumber, sub: 'nieuw-iemand' };
    const ends = await Promise.all([login('ZORG'), login('ZORG')]);
    for (const { location } of ends) expect(location).toBe(`${own.urls.shell}/zorg`);
    const made = await rows('SELECT status FROM app_user WHERE organisation_id = $1', [town.id], own);
    expect(made).toEqual([{ status: 'PENDING_VERIFICATION' }]);
  });
});
