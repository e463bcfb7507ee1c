import { newId } from '@volmacht/api/core/crypto/ids';
import { api, freshAddress } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';

/** Client id and secret of a system. */
export interface Credentials {
  clientId: string;
  secret: string;
}

export const UPDATE = `mutation ($product: Product!, $enabled: Boolean!, $endpoint: String, $certificateFingerprint: String) {
  updateWebserviceSettings(product: $product, enabled: $enabled, endpoint: $endpoint, certificateFingerprint: $certificateFingerprint) {
    product enabled endpoint clientId secretRotatedAt previousSecretValidUntil certificateFingerprint } }`;
export const ROTATE = `mutation ($product: Product!, $endOldNow: Boolean) {
  rotateWebserviceSecret(product: $product, endOldNow: $endOldNow) }`;

/** A municipality that signed both agreements (ZO-01). */
export async function newCity(own: OwnStack): Promise<MadeOrganisation> {
  const city = await newOrganisation('GEMEENTE', own);
  for (const kind of ['AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', 'BEWERKERSOVEREENKOMST_VECOZO'])
    await rows(`INSERT INTO agreement VALUES ($1, $2, '2026-01-01') ON CONFLICT DO NOTHING`, [city.id, kind], own);
  return city;
}

/** Somebody of portaal Zorg with a role for a product, signed in. */
export async function newOfficer(
  own: OwnStack,
  city: MadeOrganisation,
  role: string,
  product: string | null,
): Promise<{ user: MadeUser; token: string }> {
  const user = await newUser(city.id, { roles: [] }, own);
  await rows(
    'INSERT INTO user_role (id, user_id, code, product) VALUES ($1, $2, $3, $4)',
    [newId(new Date()), user.id, role, product],
    own,
  );
  const token = await sessionOf(user, { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' }, own);
  return { user, token };
}

/** Switches the webservice of a product on and makes its secret, as the productbeheerder does. */
export async function newSystem(
  own: OwnStack,
  city: MadeOrganisation,
  product = 'IWMO',
  settings: object = {},
): Promise<Credentials> {
  const { token } = await newOfficer(own, city, 'PRODUCTBEHEERDER', product);
  const client = api({ token, on: own });
  const { updateWebserviceSettings } = await client.request<{ updateWebserviceSettings: { clientId: string } }>(
    UPDATE,
    {
      product,
      enabled: true,
      ...settings,
    },
  );
  const { rotateWebserviceSecret } = await client.request<{ rotateWebserviceSecret: string }>(ROTATE, { product });
  return { clientId: updateWebserviceSettings.clientId, secret: rotateWebserviceSecret };
}

/** Asks for a token; answers what came back. */
export async function askToken(
  own: OwnStack,
  { clientId, secret }: Credentials,
  { headers = {}, more = {} }: { headers?: Record<string, string>; more?: Record<string, string> } = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const answer = await fetch(`${own.urls.api}/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'x-forwarded-for': freshAddress(),
      ...headers,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

/** A token of a system that may come in. */
export async function tokenOf(own: OwnStack, credentials: Credentials): Promise<string> {
  const { status, body } = await askToken(own, credentials);
  if (status !== 200) throw new Error(`No token: ${status} ${JSON.stringify(body)}`);
  return String(body['access_token']);
}

/** A request of a system. */
export function call(own: OwnStack, token: string | null, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${own.urls.api}${path}`, {
    ...init,
    headers: {
      'x-forwarded-for': freshAddress(),
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(init.headers as Record<string, string> | undefined),
    },
  });
}
