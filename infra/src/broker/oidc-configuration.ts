import type { Account, Configuration } from 'oidc-provider';
import { ASSURANCE_LEVELS, acrOf } from './assurance-levels';
import type { BrokerState } from './broker-state';
import { findIdentity } from './identities';
import { renderError } from './error-page';

export interface BrokerClient {
  clientId: string;
  clientSecret: string;
  redirectUris: readonly string[];
}

/** Claims of an eHerkenning log-in beside `sub` and `acr`. */
const CLAIMS = [
  'namequalifier',
  'urn:etoegang:core:LegalSubjectID',
  'urn:etoegang:core:ActingSubjectID',
  'urn:etoegang:1.11:attribute-represented:CompanyName',
];

/** Where the log-in pages of one attempt live. */
export const loginPath = (uid: string): string => `/inloggen/${uid}`;

/** Cookie names of the broker. Cookies on localhost are shared by all ports, so they need names of their own. */
export const COOKIE_NAMES = {
  session: 'broker_session',
  interaction: 'broker_interaction',
  resume: 'broker_resume',
} as const;

function findAccount(accountId: string, clientId: string): Account | undefined {
  const identity = findIdentity(accountId, clientId);
  return (
    identity && {
      accountId,
      claims: () => ({
        sub: accountId,
        namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
        'urn:etoegang:core:LegalSubjectID': identity.kvk,
        'urn:etoegang:core:ActingSubjectID': identity.actingSubjectId,
        'urn:etoegang:1.11:attribute-represented:CompanyName': identity.name,
      }),
    }
  );
}

/** The set-up of the OpenID provider: code flow with PKCE for one confidential client, ES256 tokens, no single sign-on. */
export function oidcConfiguration(client: BrokerClient, state: BrokerState): Configuration {
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        client_name: 'Volmacht',
        redirect_uris: [...client.redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
        id_token_signed_response_alg: 'ES256',
        require_auth_time: true,
        subject_type: 'pairwise',
      },
    ],
    jwks: state.jwks,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    scopes: ['openid'],
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_context, accountId, { clientId }) => {
      const identity = findIdentity(accountId, clientId);
      if (!identity) throw new Error('unknown identity');
      return identity.subject;
    },
    acrValues: ASSURANCE_LEVELS.map(({ acr }) => acr),
    // `acr` hangs on the scope too, so that the level is told also when no level was asked.
    claims: { openid: ['sub', 'acr', ...CLAIMS], acr: null, auth_time: null, iss: null },
    // The ID token itself carries the claims: brokers of eHerkenning do not ask for a second request.
    conformIdTokenClaims: false,
    findAccount: (context, accountId, token) =>
      findAccount(accountId, token?.clientId ?? context.oidc.client?.clientId ?? client.clientId),
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    interactions: { url: (_context, interaction) => loginPath(interaction.uid) },
    // The page 'Inloggen namens …' is the consent; the provider must not ask again.
    loadExistingGrant: async (context) => {
      const { provider, client: current, account } = context.oidc;
      const grant = new provider.Grant({ clientId: current!.clientId, accountId: account!.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    cookies: {
      names: COOKIE_NAMES,
      keys: state.cookieKeys,
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    expiresWithSession: () => false,
    ttl: { AuthorizationCode: 60, AccessToken: 300, IdToken: 300, Interaction: 900, Grant: 900, Session: 900 },
    renderError,
  };
}

/** What the provider stores of a finished log-in: who, at which level, now, and for this attempt only. */
export function loginResult(
  identityId: string,
  clock: () => Date,
): { login: Record<string, unknown> & { accountId: string } } {
  const identity = findIdentity(identityId);
  if (!identity) throw new Error('unknown identity');
  const ts = Math.floor(clock().getTime() / 1000);
  return { login: { accountId: identityId, acr: acrOf(identity.level), amr: ['mfa'], ts, remember: false } };
}
