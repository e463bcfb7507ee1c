import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as oidc from 'openid-client';
import { listenHttp } from '../simulator/http-listener';
import { acrOf } from './assurance-levels';
import { TestBrowser } from './browser.fixture';
import { type Broker, startBroker } from './broker-service';
import { findIdentity } from './identities';

const CALLBACK = 'http://localhost:9000/auth/eherkenning/callback';
const CLIENT = { clientId: 'volmacht', clientSecret: 'secret-of-this-test', redirectUris: [CALLBACK] };

let stateDir: string;
let broker: Broker;
let config: oidc.Configuration;

/** The issuer holds the port, so the port must be known before the broker starts. */
async function freePort(): Promise<number> {
  const listener = await listenHttp(() => undefined, 0);
  await listener.close();
  return listener.port;
}

const connectClient = (
  auth: oidc.ClientAuth = oidc.ClientSecretBasic(CLIENT.clientSecret),
): Promise<oidc.Configuration> =>
  oidc.discovery(new URL(broker.issuer), CLIENT.clientId, { id_token_signed_response_alg: 'ES256' }, auth, {
    // Without the second one openid-client trusts the token endpoint and never looks at the signature.
    execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
  });

beforeAll(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'broker-'));
  const port = await freePort();
  broker = await startBroker({ port, issuer: `http://localhost:${port}`, stateDir, client: CLIENT });
  config = await connectClient();
});

afterAll(async () => {
  await broker.close();
  rmSync(stateDir, { recursive: true });
});

interface Attempt {
  browser: TestBrowser;
  verifier: string;
  state: string;
  nonce: string;
  page: URL;
}

async function begin(extra: Record<string, string> = {}, browser = new TestBrowser()): Promise<Attempt> {
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    scope: 'openid',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    acr_values: acrOf('EH3'),
    state,
    nonce,
    ...extra,
  });
  const page = TestBrowser.target(await browser.open(url), broker.issuer);
  return { browser, verifier, state, nonce, page };
}

/** Posts the confirmation and follows the broker's own redirects up to the client's callback. */
async function finish({ browser, page }: Attempt, form: Record<string, string>, path = ''): Promise<URL> {
  let target = TestBrowser.target(await browser.open(page.href + path, new URLSearchParams(form)), broker.issuer);
  while (!target.href.startsWith(CALLBACK)) target = TestBrowser.target(await browser.open(target), broker.issuer);
  return target;
}

function exchange(attempt: Attempt, callback: URL, client = config): ReturnType<typeof oidc.authorizationCodeGrant> {
  return oidc.authorizationCodeGrant(client, callback, {
    pkceCodeVerifier: attempt.verifier,
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  });
}

async function logIn(form: Record<string, string>, extra: Record<string, string> = {}): Promise<oidc.IDToken> {
  const attempt = await begin(extra);
  const claims = (await exchange(attempt, await finish(attempt, form))).claims();
  if (!claims) throw new Error('no ID token');
  return claims;
}

describe('MZ-04 logging in at the eHerkenning broker', () => {
  it('gives the claims of the identity, its level and the time of logging in', async () => {
    const before = Math.floor(Date.now() / 1000);
    const identity = findIdentity('gb-leiden')!;
    const claims = await logIn({ identiteit: 'gb-leiden' });
    expect(claims).toMatchObject({
      iss: broker.issuer,
      aud: CLIENT.clientId,
      sub: identity.subject,
      acr: 'urn:etoegang:core:assurance-class:loa3',
      namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
      'urn:etoegang:core:LegalSubjectID': identity.kvk,
      'urn:etoegang:core:ActingSubjectID': identity.actingSubjectId,
      'urn:etoegang:1.11:attribute-represented:CompanyName': 'Gemeente Leiden',
    });
    expect(claims['auth_time']).toBeGreaterThanOrEqual(before);
  });

  it.each([
    ['laag-leiden', 'EH2'],
    ['admin-leiden', 'EH2+'],
  ] as const)('returns the level that %s really has, below the level that was asked', async (id, level) => {
    expect((await logIn({ identiteit: id })).acr).toBe(acrOf(level));
  });

  it('returns a higher level than was asked, and a level when none was asked', async () => {
    expect((await logIn({ identiteit: 'gb-leiden' }, { acr_values: acrOf('EH2') })).acr).toBe(acrOf('EH3'));
    const form = { identiteit: 'anders', naam: 'Kantoor', kvk: '90000001', niveau: 'EH4' };
    expect((await logIn(form, { acr_values: '' })).acr).toBe(acrOf('EH4'));
  });

  it('lets a fresh organisation be typed; the same one is the same person at any level', async () => {
    const typed = { identiteit: 'anders', naam: 'Bewind & Zo', kvk: '9000 0001', niveau: 'EH3' };
    const claims = await logIn(typed);
    expect(claims).toMatchObject({
      'urn:etoegang:core:LegalSubjectID': '90000001',
      'urn:etoegang:1.11:attribute-represented:CompanyName': 'Bewind & Zo',
    });
    expect((await logIn({ ...typed, niveau: 'EH2' })).sub).toBe(claims.sub);
    expect((await logIn({ ...typed, kvk: '90000002' })).sub).not.toBe(claims.sub);
  });

  it('asks again at each log-in: the same browser can go on as somebody else', async () => {
    const first = await begin();
    await exchange(first, await finish(first, { identiteit: 'gb-leiden' }));
    const second = await begin({}, first.browser);
    expect(second.page.pathname).toMatch(/^\/inloggen\//);
    const claims = (await exchange(second, await finish(second, { identiteit: 'gb-nieuwkoop' }))).claims();
    expect(claims?.sub).toBe(findIdentity('gb-nieuwkoop')?.subject);
  });

  it('returns access_denied when the visitor cancels', async () => {
    const attempt = await begin();
    const callback = await finish(attempt, {}, '/annuleren');
    await expect(exchange(attempt, callback)).rejects.toMatchObject({ error: 'access_denied' });
  });
});

describe('MZ-04 the broker keeps to the protocol', () => {
  it('says in its discovery document what it does', () => {
    expect(config.serverMetadata()).toMatchObject({
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      acr_values_supported: (['EH2', 'EH2+', 'EH3', 'EH4'] as const).map(acrOf),
    });
  });

  it('refuses a request without PKCE', async () => {
    const url = oidc.buildAuthorizationUrl(config, { redirect_uri: CALLBACK, scope: 'openid', state: 'x' });
    const target = TestBrowser.target(await new TestBrowser().open(url), broker.issuer);
    expect(target.searchParams.get('error')).toBe('invalid_request');
  });

  it('refuses a code with another verifier, and a code that was used', async () => {
    const attempt = await begin();
    const callback = await finish(attempt, { identiteit: 'gb-leiden' });
    const verifier = oidc.randomPKCECodeVerifier();
    await expect(exchange({ ...attempt, verifier }, callback)).rejects.toMatchObject({ error: 'invalid_grant' });
    const next = await begin();
    const nextCallback = await finish(next, { identiteit: 'gb-leiden' });
    await exchange(next, nextCallback);
    await expect(exchange(next, nextCallback)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('accepts the secret by header and by body, and refuses a wrong one', async () => {
    const posted = await begin();
    const callback = await finish(posted, { identiteit: 'gb-leiden' });
    const byBody = await connectClient(oidc.ClientSecretPost(CLIENT.clientSecret));
    expect((await exchange(posted, callback, byBody)).claims()).toBeDefined();
    const wrong = await begin();
    const byWrong = await connectClient(oidc.ClientSecretBasic('wrong'));
    const call = exchange(wrong, await finish(wrong, { identiteit: 'gb-leiden' }), byWrong);
    await expect(call).rejects.toMatchObject({ status: 401 });
  });

  it('never redirects to an address that is not registered', async () => {
    const url = oidc.buildAuthorizationUrl(config, { redirect_uri: 'http://localhost:9666/steal', scope: 'openid' });
    const answer = await new TestBrowser().open(url);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain('Inloggen kan nu niet');
  });

  it('keeps its keys over a restart, readable by the owner only', async () => {
    const file = join(stateDir, 'broker-keys.json');
    const before = readFileSync(file, 'utf8');
    const again = await startBroker({ port: 0, issuer: 'http://localhost:1', stateDir, client: CLIENT });
    await again.close();
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});

describe('XX-04 the log-in pages', () => {
  it('names the organisation and the level before anything happens', async () => {
    const { browser, page } = await begin();
    const choose = await (await browser.open(page)).text();
    expect(choose).toContain('Kies met wie u inlogt');
    expect(choose).toContain('niveau EH3 of hoger');
    const confirm = await (await browser.open(`${page.href}/bevestigen?identiteit=sanne-debewindvoerders`)).text();
    expect(confirm).toContain('<h1>Inloggen namens De Bewindvoerders met niveau EH3</h1>');
    expect(confirm).not.toContain('laat de dienst u misschien niet toe');
  });

  it('warns when the chosen level is below the level that was asked', async () => {
    const { browser, page } = await begin();
    const confirm = await (await browser.open(`${page.href}/bevestigen?identiteit=sanne-laag`)).text();
    expect(confirm).toContain('Met EH2+ laat de dienst u misschien niet toe');
  });

  it('says what is wrong with a typed identity, keeps what was typed and escapes it', async () => {
    const { browser, page } = await begin();
    const query = new URLSearchParams({ identiteit: 'anders', naam: '"><b>x', kvk: '123', niveau: 'EH3' }).toString();
    const answer = await browser.open(`${page.href}/bevestigen?${query}`);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain('<a href="#kvk">Vul acht cijfers in</a>');
    expect(text).toContain('value="123"');
    expect(text).not.toContain('"><b>x');
  });

  it('logs nobody in with a choice that does not exist or was made up', async () => {
    const { browser, page } = await begin();
    for (const identiteit of ['', 'bestaat-niet', 'anders.WyJ4IiwieCIsIkVIMyJd']) {
      const answer = await browser.open(page, new URLSearchParams({ identiteit }));
      expect(answer.status).toBe(422);
      expect(answer.headers.get('location')).toBeNull();
    }
  });

  it('tells a visitor without the cookie of this attempt to begin again', async () => {
    const { page } = await begin();
    const answer = await new TestBrowser().open(page);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Deze inlogpoging is verlopen');
  });

  it('loads nothing from elsewhere and posts only to itself and the client', async () => {
    const { browser, page } = await begin();
    const policy = (await browser.open(page)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:9000");
    expect(policy).not.toContain('unsafe-inline');
  });
});
