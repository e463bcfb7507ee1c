import { hashPassword } from '@volmacht/api/modules/password/index';
import { api, freshAddress, type Api } from '../../support/api-client';
import { newOrganisation, newUser, type MadeUser } from '../../support/builders';
import { rows } from '../../support/database';
import { moment, waitForCode } from '../../support/mailbox';
import { stack, type Stack } from '../../support/stack';

/** The password of every account that {@link newAccount} makes, unless told otherwise. */
export const PASSWORD = 'Geheim-2026!';

/** A user who can log in with {@link PASSWORD}; `setAt` and `lastLoginAt` are moments as SQL. */
export async function newAccount(
  {
    kind = 'ONDERSTEUNER',
    roles = ['ONDERSTEUNER'],
    status = 'ACTIVE',
    password = PASSWORD,
    setAt = 'now()',
    lastLoginAt = 'NULL',
  }: { kind?: string; roles?: string[]; status?: string; password?: string; setAt?: string; lastLoginAt?: string } = {},
  on: Stack = stack(),
): Promise<MadeUser> {
  const { id: organisationId } = await newOrganisation(kind, on);
  const user = await newUser(organisationId, { roles, status }, on);
  const hash = await hashPassword(password);
  await rows(
    `UPDATE app_user SET password_hash = $2, password_set_at = ${setAt}, last_login_at = ${lastLoginAt} WHERE id = $1`,
    [user.id, hash],
    on,
  );
  await rows(
    `INSERT INTO password_history (user_id, set_at, password_hash) VALUES ($1, ${setAt}, $2)`,
    [user.id, hash],
    on,
  );
  return user;
}

const LOGIN = `mutation ($portal: Portal!, $loginName: String!, $password: String!) {
  loginWithPassword(portal: $portal, loginName: $loginName, password: $password) { id maskedDestination expiresAt }
}`;
const VERIFY = `mutation ($id: ID!, $code: String!) {
  verifyLoginCode(challengeId: $id, code: $code) { token expiresAt viewer { user { loginName } portals } }
}`;

/** A challenge as it was answered. */
export interface GivenChallenge {
  id: string;
  maskedDestination: string;
  expiresAt: string;
}

/** Somebody at the log-in page, from one network address. */
export interface Visitor {
  address: string;
  client: Api;
  password(loginName: string, password?: string, portal?: string): Promise<GivenChallenge>;
  code(challengeId: string, code: string): Promise<{ token: string; expiresAt: string; viewer: object }>;
}

/** Somebody at the log-in page; a fresh network address each. */
export function visitor(on: Stack = stack(), address = freshAddress()): Visitor {
  const client = api({ address, on });
  return {
    address,
    client,
    async password(loginName, password = PASSWORD, portal = 'ONDERSTEUNER') {
      const variables = { portal, loginName, password };
      return (await client.request<{ loginWithPassword: GivenChallenge }>(LOGIN, variables)).loginWithPassword;
    },
    async code(id, code) {
      const variables = { id, code };
      const { verifyLoginCode } = await client.request<{
        verifyLoginCode: { token: string; expiresAt: string; viewer: object };
      }>(VERIFY, variables);
      return verifyLoginCode;
    },
  };
}

/** Gives the right password and waits for the code that was sent. */
export async function askCode(
  user: MadeUser,
  { portal = 'ONDERSTEUNER', by = visitor(), on = stack() } = {},
): Promise<{ challenge: GivenChallenge; code: string }> {
  const since = moment();
  const challenge = await by.password(user.login, PASSWORD, portal);
  return { challenge, code: await waitForCode(user.mobileNumber, { since, on }) };
}

/** A code of six digits that is not this one. */
export const wrongCode = (code: string, n = 1): string => String((Number(code) + n) % 1_000_000).padStart(6, '0');
