import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { freshAddress, post } from '../../support/api-client';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { stack } from '../../support/stack';

interface Office {
  organisationId: string;
  clientIds: string[];
  token: string;
}

async function office(clients: number): Promise<Office> {
  const { id } = await newOrganisation();
  const user = await newUser(id, { roles: ['ONDERSTEUNER'] });
  const clientIds: string[] = [];
  for (let n = 0; n < clients; n++) {
    const client = await newInsured();
    await newBewind(user, client);
    clientIds.push(client.id);
  }
  return { organisationId: id, clientIds: clientIds.sort(), token: await sessionOf(user) };
}

let offices: Office[];
beforeAll(async () => {
  offices = [await office(0), await office(1), await office(3)];
});

const CLIENTS = 'query { clients(filter: {}) { nodes { id } totalCount } }';
const CLIENT = 'query ($id: ID!) { client(id: $id) { id fullName } }';
type Clients = { nodes: { id: string }[]; totalCount: number };

describe('XX-01 offices that ask the same at the same moment each see their own', () => {
  it('lists', async () => {
    const asked = Array.from({ length: 8 }, () => offices).flat();
    const answers = await Promise.all(asked.map(({ token }) => post(CLIENTS, {}, { token })));
    answers.forEach(({ body }, at) => {
      const { nodes, totalCount } = body.data!['clients'] as Clients;
      expect(nodes.map(({ id }) => id).sort()).toEqual(asked[at]!.clientIds);
      expect(totalCount).toBe(asked[at]!.clientIds.length);
    });
  });

  it('one client: its own office sees it, another sees nothing, an id that cannot be one spoils nobody’s answer', async () => {
    const [none, one, three] = offices as [Office, Office, Office];
    const [id] = one.clientIds;
    const asked = Array.from({ length: 5 }, () => [
      { token: one.token, id, seen: id },
      { token: none.token, id, seen: undefined },
      { token: three.token, id, seen: undefined },
      { token: three.token, id: three.clientIds[1], seen: three.clientIds[1] },
      { token: one.token, id: 'no-such-id', seen: undefined },
    ]).flat();
    const answers = await Promise.all(asked.map(({ token, id: about }) => post(CLIENT, { id: about }, { token })));
    expect(answers.map(({ body }) => (body.data!['client'] as { id: string } | null)?.id)).toEqual(
      asked.map(({ seen }) => seen),
    );
  });

  it('a wrong cursor is refused to who gave it, and to nobody else', async () => {
    const [, one, three] = offices as [Office, Office, Office];
    const paged = 'query ($after: Cursor) { clients(filter: {}, first: 2, after: $after) { nodes { id } } }';
    const wrong = Buffer.from(JSON.stringify(['a', 'not-an-id'])).toString('base64url');
    const first = await post('{ clients(filter: {}, first: 1) { pageInfo { endCursor } } }', {}, { token: one.token });
    const right = (first.body.data as { clients: { pageInfo: { endCursor: string } } }).clients.pageInfo.endCursor;
    const asked = Array.from({ length: 4 }, () => [
      { token: one.token, after: right, code: undefined },
      { token: three.token, after: wrong, code: 'BAD_USER_INPUT' },
    ]).flat();
    const answers = await Promise.all(asked.map(({ token, after }) => post(paged, { after }, { token })));
    expect(answers.map(({ body }) => body.errors?.[0]?.extensions?.code)).toEqual(asked.map(({ code }) => code));
  });
});

/** A document that nobody asked before. */
const fresh = (text: string) => `${text} # ${randomUUID()}`;
const ACCEPTS = [
  undefined,
  '*/*',
  'application/json',
  'application/graphql-response+json,application/json;q=0.9',
  'application/graphql-response+json, application/json',
  'application/json;q=0.5, application/graphql-response+json',
  'text/html',
];

describe('A24 a document that is known is answered as the first time', () => {
  /** Sends by hand, so that no client adds a header of its own. */
  const send = async (body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${stack().urls.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': freshAddress(), ...headers },
      body: Buffer.from(JSON.stringify(body)),
    });
    const text = (await answer.text()).replace(/"requestId":"[^"]+"/g, '"requestId":"…"');
    return { status: answer.status, type: answer.headers.get('content-type'), text };
  };
  const bearer = () => ({ authorization: `Bearer ${offices[1]!.token}` });

  it.each([
    ['data', '{ me { user { status } } }', {}],
    ['nothing', CLIENT, { variables: { id: randomUUID() } }],
    ['a refusal', 'query { organisations { nodes { id } } }', {}],
    [
      'a variable that does not fit',
      'query ($first: Int) { clients(filter: {}, first: $first) { nodes { id } } }',
      { variables: { first: 'x' } },
    ],
    [
      'a page that is too large',
      'query ($first: Int) { clients(filter: {}, first: $first) { nodes { id } } }',
      { variables: { first: 101 } },
    ],
    [
      'one of two operations',
      'query A { me { locale: __typename } } query B { me { user { status } } }',
      { operationName: 'B' },
    ],
    ['no operation of that name', 'query A { me { user { status } } }', { operationName: 'C' }],
    ['variables that are no object', 'query A { me { user { status } } }', { variables: [1] }],
    [
      'a persisted query',
      'query A { me { user { status } } }',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
  ])('%s', async (_what, text, rest) => {
    const query = fresh(text);
    const first = await send({ query, ...rest }, bearer());
    // Known from here on, whatever the first was.
    await send({ query, operationName: 'operationName' in rest ? 'A' : undefined }, bearer());
    for (let again = 0; again < 2; again++) expect(await send({ query, ...rest }, bearer())).toEqual(first);
  });

  it.each(ACCEPTS)('for who accepts %s', async (accept) => {
    const query = fresh('{ me { user { status } } }');
    const headers = { ...bearer(), ...(accept ? { accept } : {}) };
    const first = await send({ query }, headers);
    expect(await send({ query }, headers)).toEqual(first);
  });

  it('A15 a form of another site is refused, known or not', async () => {
    const query = fresh('{ me { user { status } } }');
    expect((await send({ query }, bearer())).status).toBe(200);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await send({ query }, { ...bearer(), 'content-type': type })).status).toBe(400);
  });

  it('who asks is looked at anew each time', async () => {
    const query = fresh(CLIENTS);
    expect((await send({ query }, bearer())).text).toContain(offices[1]!.clientIds[0]);
    expect((await send({ query })).text).toContain('UNAUTHENTICATED');
    const { id } = await newOrganisation();
    const other = await sessionOf(await newUser(id, { roles: ['GEBRUIKERSBEHEERDER'] }));
    expect((await send({ query }, { authorization: `Bearer ${other}` })).text).toContain('FORBIDDEN');
  });
});
