import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPassword, PERSONAS, type Persona } from '@volmacht/seeds/personas';
import { api, freshAddress } from './api-client';
import { moment, waitForCode } from './mailbox';
import { stack, withLock, type Stack } from './stack';

/** Portals of the contract. */
export type Portal = 'ONDERSTEUNER' | 'ORGANISATIEBEHEER' | 'ZORG' | 'COLLECTIEF' | 'BACKOFFICE';

/** Finds a person of the demo by log-in name or by broker identity. @throws when there is none. */
export function persona(key: string): Persona {
  const found = PERSONAS.find(({ login, brokerIdentity }) => login === key || brokerIdentity === key);
  if (!found) throw new Error(`The demo has no persona ${key}.`);
  return found;
}

/** The portal at which a persona comes in. */
function portalOf({ organisation, roles }: Persona): Portal {
  if (organisation === 'deBewindvoerders' || organisation === 'anderBewind') return 'ONDERSTEUNER';
  if (organisation === 'deLinde' || organisation === 'hetAnker') return 'ORGANISATIEBEHEER';
  if (organisation === 'leiden' || organisation === 'nieuwkoop') {
    const zorg = ['GEBRUIKERSBEHEERDER', 'GEBRUIKER', 'PRODUCTBEHEERDER'];
    return roles.some(({ code }) => zorg.includes(code)) ? 'ZORG' : 'COLLECTIEF';
  }
  return 'BACKOFFICE';
}

/** Who logs in with a password. */
export interface PasswordLogin {
  portal: Portal;
  loginName: string;
  mobileNumber: string;
  password?: string;
  on?: Stack;
}

/** Logs in with a password and the code of the text message; answers the session token. */
export async function loginWithPassword(who: PasswordLogin): Promise<string> {
  const { portal, loginName, mobileNumber, password = demoPassword, on = stack() } = who;
  const client = api({ on });
  const since = moment();
  const { loginWithPassword: challenge } = await client.request<{ loginWithPassword: { id: string } }>(
    `mutation ($portal: Portal!, $loginName: String!, $password: String!) {
      loginWithPassword(portal: $portal, loginName: $loginName, password: $password) { id }
    }`,
    { portal, loginName, password },
  );
  const code = await waitForCode(mobileNumber, { since, on });
  const { verifyLoginCode } = await client.request<{ verifyLoginCode: { token: string } }>(
    'mutation ($id: ID!, $code: String!) { verifyLoginCode(challengeId: $id, code: $code) { token } }',
    { id: challenge.id, code },
  );
  return verifyLoginCode.token;
}

/** A browser without a screen: keeps cookies per host, follows no redirect by itself. */
class CookieJar {
  private readonly jar = new Map<string, { value: string; path: string; host: string }>();

  constructor(private readonly address = freshAddress()) {}

  async open(url: URL, body?: URLSearchParams, headers: Record<string, string> = {}): Promise<Response> {
    const cookie = [...this.jar]
      .filter(([, { host, path }]) => host === url.host && url.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { 'x-forwarded-for': this.address, accept: 'text/html', ...(cookie ? { cookie } : {}), ...headers },
      ...(body && { method: 'POST', body }),
    });
    for (const header of answer.headers.getSetCookie()) this.keep(url.host, header);
    return answer;
  }

  put(host: string, name: string, value: string): void {
    this.jar.set(`${name} /`, { value, path: '/', host });
  }

  get(name: string): string | null {
    return [...this.jar].find(([key]) => key.split(' ')[0] === name)?.[1].value ?? null;
  }

  private keep(host: string, header: string): void {
    const [pair = '', ...attributes] = header.split(/; */);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    if (value) this.jar.set(`${name} ${path}`, { value, path, host });
    else this.jar.delete(`${name} ${path}`);
  }
}

/** Somebody whom the broker's own list does not have. */
export interface TypedIdentity {
  naam: string;
  kvk: string;
  niveau: 'EH2' | 'EH2+' | 'EH3' | 'EH4';
}

/** How a log-in at the broker ended. */
export interface BrokerOutcome {
  /** Session token (the cookie's value); null when there is no session. */
  token: string | null;
  /** Where the API sent the browser at the end. */
  location: string;
}

/** What one may do at the broker's pages. */
export interface BrokerLogin {
  intent?: 'login' | 'link';
  /** Session that links itself. */
  token?: string;
  /** Accepts an invitation: the token of the mailed link, handed in with the form of its page. */
  invitation?: string;
  /** Cancels at the broker instead of choosing somebody. */
  cancel?: boolean;
  /** The page that the log-in is for. */
  back?: string;
  on?: Stack;
}

/** Drives the whole eHerkenning log-in over HTTP with cookies: start, the broker's pages, the way back. */
export async function loginWithBroker(
  identity: string | TypedIdentity,
  portal: Portal,
  { intent = 'login', token, invitation, cancel = false, back, on = stack() }: BrokerLogin = {},
): Promise<BrokerOutcome> {
  const browser = new CookieJar();
  const apiOrigin = new URL(on.urls.api).origin;
  if (token) browser.put(new URL(apiOrigin).host, '__Host-volmacht', token);
  const who = typeof identity === 'string' ? { identiteit: identity } : { identiteit: 'anders', ...identity };
  let form = invitation ? new URLSearchParams({ token: invitation, terms: 'on' }) : undefined;
  let url = invitation
    ? new URL('/auth/eherkenning/invitation', apiOrigin)
    : new URL(`/auth/eherkenning/start?portal=${portal}&intent=${intent}`, apiOrigin);
  if (back !== undefined) url.searchParams.set('terug', back);
  for (let step = 0; step < 15; step++) {
    // The shell passes these addresses on to the API; suites have no shell and go there themselves.
    if (url.origin === new URL(on.urls.shell).origin && url.pathname.startsWith('/auth/'))
      url = new URL(url.pathname + url.search, apiOrigin);
    else if (url.origin === new URL(on.urls.shell).origin || url.pathname.startsWith('/account')) {
      const session = browser.get('__Host-volmacht');
      return { token: session, location: url.pathname + url.search };
    }
    const choosing = /^\/inloggen\/[^/]+$/.test(url.pathname);
    const answer = choosing
      ? await browser.open(
          cancel ? new URL(`${url.pathname}/annuleren`, url) : url,
          new URLSearchParams(cancel ? {} : who),
        )
      : await browser.open(url, form, form ? { origin: on.env['PUBLIC_ORIGIN']! } : {});
    form = undefined;
    const location = answer.headers.get('location');
    await answer.arrayBuffer();
    if (!location) throw new Error(`The log-in stopped at ${url.pathname} with status ${answer.status}.`);
    url = new URL(location, url);
  }
  throw new Error('The log-in went in circles.');
}

/**
 * The session token of a person of the demo, by log-in name or broker identity. Logs in for real, the first time; all
 * suites of a stack then share the session, for there is a limit to how often one account may ask for a code.
 */
export async function asPersona(key: string, on: Stack = stack()): Promise<string> {
  const person = persona(key);
  const kept = join(on.dir, `session-${person.login.replace(/[^\w.-]/g, '_')}`);
  return withLock(on.dir, `session-${person.login}`, async () => {
    if (existsSync(kept)) {
      const token = readFileSync(kept, 'utf8');
      const { me } = await api({ token, on }).request<{ me: object | null }>('{ me { pendingVerification } }');
      if (me) return token;
    }
    const portal = portalOf(person);
    const token = person.brokerIdentity
      ? (await loginWithBroker(person.brokerIdentity, portal, { on })).token
      : await loginWithPassword({ portal, loginName: person.login, mobileNumber: person.mobileNumber, on });
    if (!token) throw new Error(`${person.login} did not get a session.`);
    writeFileSync(kept, token);
    return token;
  });
}
