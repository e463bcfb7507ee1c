import {
  allowInsecureRequests,
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
  type CustomFetch,
} from 'openid-client';
import type { AssuranceName } from '../../config/portal-policies';
import type { App } from '../../core/context';
import { acrValuesFrom, MAX_AGE_SECONDS, readAssertion, type Assertion } from './assertion';

/** One request to the broker; and all of them together in one step of a log-in, so that nobody waits longer (R8). */
const REQUEST_SECONDS = 3;
const STEP_MS = 4_500;
/** A broker's answers are a few kilobytes. */
const ANSWER_BYTES = 256 * 1024;
/** The broker's addresses are read anew after this long. */
const REFRESH_MS = 3_600_000;

/** What one attempt keeps on our side. */
export interface AttemptSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** The way a log-in at the broker did not succeed. */
export class BrokerRefusal extends Error {
  constructor(readonly code: 'BROKER_CANCELLED' | 'BROKER_FAILED') {
    super(code);
  }
}

const known = new WeakMap<App, { at: number; configuration: Promise<Configuration> }>();

/** Where the browser is sent to log in. @throws BrokerRefusal when the broker does not answer in time */
export async function authorizationUrl(app: App, secrets: AttemptSecrets, level: AssuranceName): Promise<URL> {
  return inTime(app, async () => {
    const challenge = await calculatePKCECodeChallenge(secrets.verifier);
    return buildAuthorizationUrl(await configurationOf(app), {
      redirect_uri: redirectUri(app),
      scope: 'openid',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      acr_values: acrValuesFrom(level),
      max_age: String(MAX_AGE_SECONDS),
    });
  });
}

/**
 * Exchanges the code that the browser brought back and checks all that must be true of the assertion (A17).
 * @throws BrokerRefusal, with no more said than that it failed or was cancelled
 */
export async function exchange(app: App, search: string, secrets: AttemptSecrets): Promise<Assertion> {
  return inTime(app, async () => {
    const configuration = await configurationOf(app);
    const tokens = await authorizationCodeGrant(configuration, new URL(redirectUri(app) + search), {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      pkceCodeVerifier: secrets.verifier,
      idTokenExpected: true,
      maxAge: MAX_AGE_SECONDS,
    });
    // The broker's time is real time: its token is judged by this machine's clock, as the library does too.
    const assertion = readAssertion(
      tokens.id_token!,
      app.settings.EHERKENNING_CLIENT_ID,
      Math.floor(Date.now() / 1000),
    );
    if (!assertion) throw new Error('the assertion is not acceptable');
    return assertion;
  });
}

const redirectUri = (app: App): string => `${app.settings.PUBLIC_ORIGIN}/auth/eherkenning/callback`;

function configurationOf(app: App): Promise<Configuration> {
  const cached = known.get(app);
  if (cached && Date.now() - cached.at < REFRESH_MS) return cached.configuration;
  const configuration = discover(app);
  known.set(app, { at: Date.now(), configuration });
  // A broker that was away is asked again at the next log-in.
  configuration.catch(() => known.get(app)?.configuration === configuration && known.delete(app));
  return configuration;
}

async function discover(app: App): Promise<Configuration> {
  const {
    EHERKENNING_ISSUER: issuer,
    EHERKENNING_CLIENT_ID: id,
    EHERKENNING_CLIENT_SECRET: secret,
    EHERKENNING_ID_TOKEN_ALG: algorithm,
  } = app.settings;
  const server = new URL(issuer);
  // Without TLS only to this very machine: the demo's broker.
  const local = server.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
  const configuration = await discovery(
    server,
    id,
    { client_secret: secret, id_token_signed_response_alg: algorithm, require_auth_time: true },
    ClientSecretBasic(secret),
    {
      timeout: REQUEST_SECONDS,
      [customFetch]: boundedFetch(server),
      execute: [enableNonRepudiationChecks, ...(local ? [allowInsecureRequests] : [])],
    },
  );
  return configuration;
}

// Only the broker's own origin, whatever its metadata says (A31); no more than it can need (A17).
function boundedFetch(server: URL): CustomFetch {
  return async (url, options) => {
    if (new URL(url).origin !== server.origin) throw new Error('an address outside the broker');
    const answer = await fetch(url, options as RequestInit);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
      size += (chunk as Uint8Array).length;
      if (size > ANSWER_BYTES) throw new Error('the answer is too large');
      chunks.push(chunk as Uint8Array);
    }
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
}

async function inTime<Result>(app: App, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the broker is too slow')), STEP_MS);
  });
  try {
    return await Promise.race([work(), tooLate]);
  } catch (error) {
    if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
      throw new BrokerRefusal('BROKER_CANCELLED');
    const { code, message } = error as { code?: string; message?: string };
    app.log.warn({ code, reason: message?.slice(0, 200) }, 'eHerkenning log-in refused');
    throw new BrokerRefusal('BROKER_FAILED');
  } finally {
    clearTimeout(timer);
  }
}
