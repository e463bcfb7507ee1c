import { beforeAll, describe, expect, it } from '@jest/globals';
import { freshAddress } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../../support/builders';
import { row } from '../../support/database';
import { upload } from '../../support/files';
import { stack } from '../../support/stack';

let organisationId: string;
let cookie: string;
beforeAll(async () => {
  const organisation = await newOrganisation();
  organisationId = organisation.id;
  const user = await newUser(organisationId, { roles: ['ONDERSTEUNER'] });
  cookie = `__Host-volmacht=${await sessionOf(user)}`;
});

const mutation = 'mutation { updateOrganisation(input: { phone: "0600001111" }) { phone } }';
const phone = async () =>
  (await row<{ phone: string | null }>('SELECT phone FROM organisation WHERE id = $1', [organisationId])).phone;

async function send(path: string, init: RequestInit & { headers: Record<string, string> }) {
  const answer = await fetch(`${stack().urls.api}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { cookie, 'x-forwarded-for': freshAddress(), ...init.headers },
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const json = JSON.stringify({ query: mutation });
const ORIGINS = [undefined, 'null', 'http://evil.example', 'http://localhost:1'] as const;

describe('A15 another site can make the browser change nothing and read nothing', () => {
  it.each([
    [
      'GET with the mutation in the address',
      'GET',
      `/graphql?query=${encodeURIComponent(mutation)}`,
      undefined,
      undefined,
    ],
    ['a form', 'POST', '/graphql', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
    ['JSON as text/plain', 'POST', '/graphql', 'text/plain', json],
    [
      'a multipart form',
      'POST',
      '/graphql',
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${json}\r\n--x--\r\n`,
    ],
    ['no content type', 'POST', '/graphql', undefined, json],
  ])('%s', async (_what, method, path, type, body) => {
    for (const origin of ORIGINS) {
      const answer = await send(path, {
        method,
        // A Buffer has no type of its own that fetch would add.
        ...(body ? { body: Buffer.from(body) } : {}),
        headers: { ...(type ? { 'content-type': type } : {}), ...(origin ? { origin } : {}) },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain('0600001111');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect(await phone()).toBeNull();
  });

  it('JSON from another origin, even with the header that asks for a preflight', async () => {
    for (const origin of ['null', 'http://evil.example', 'http://localhost:1', 'https://localhost:9000']) {
      const answer = await send('/graphql', {
        method: 'POST',
        body: json,
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', origin },
      });
      expect(answer.status).toBe(403);
    }
    expect(await phone()).toBeNull();
  });

  it('a preflight from another origin is given nothing', async () => {
    const answer = await send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('the upload address is no way in either', async () => {
    for (const origin of ['null', 'http://evil.example']) {
      const { status } = await upload(null, Buffer.from('%PDF-1.7\n'), { headers: { origin, cookie } });
      expect(status).toBe(403);
    }
    const { count } = await row<{ count: number }>(
      'SELECT count(*)::int AS count FROM stored_file WHERE organisation_id = $1',
      [organisationId],
    );
    expect(count).toBe(0);
  });

  it('and the product itself, from its own origin, does get through', async () => {
    const answer = await send('/graphql', {
      method: 'POST',
      body: json,
      headers: { 'content-type': 'application/json', origin: stack().urls.shell },
    });
    expect(answer.text).toContain('+31600001111');
    expect(await phone()).toBe('+31600001111');
  });
});
