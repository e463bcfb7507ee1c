import { beforeAll, describe, expect, it } from '@jest/globals';
import { newOrganisation, newUser, sessionOf } from '../../support/builders';
import { post } from '../../support/api-client';

let token: string;
beforeAll(async () => {
  const { id } = await newOrganisation('VERZEKERAAR');
  token = await sessionOf(await newUser(id, { roles: ['KLANTENSERVICE'] }), { portal: 'BACKOFFICE' });
});

const DECLARED: Record<string, string> = { $n: '$n: Int', $m: '$m: Int = 100', $none: '$none: Int' };

/** A document with pages in pages; it declares the variables that it uses, as validation refuses others. */
const nested = (organisations: string, users: string) => {
  const used = Object.keys(DECLARED).filter((name) => `${organisations} ${users} `.match(new RegExp(`\\${name}\\b`)));
  const declared = used.length > 0 ? `(${used.map((name) => DECLARED[name]).join(', ')})` : '';
  return `query ${declared} { organisations(${organisations}) { nodes { users(${users}) { nodes { id } } } } }`;
};

/** The code of the refusal; undefined when it was answered. */
const refusal = async (document: string, variables: Record<string, unknown> = {}) => {
  const { status, body } = await post(document, variables, { token });
  return { status, code: body.errors?.[0]?.extensions?.code, message: body.errors?.[0]?.message, data: body.data };
};
const REFUSED = {
  status: 400,
  code: 'BAD_USER_INPUT',
  message: 'Syntax Error: Query validation error.',
  data: undefined,
};

describe('A24 a document that asks for a hundred rows with a hundred each is refused', () => {
  it.each([
    ['as literals', nested('first: 100', 'first: 100'), {}],
    ['as variables', nested('first: $n', 'first: $n'), { n: 100 }],
    ['as a literal in a variable', nested('first: 100', 'first: $n'), { n: 100 }],
    ['as a default', nested('first: $m', 'first: $m'), {}],
    ['behind an empty size', nested('first: 100', 'first: null, last: 100'), {}],
    ['behind an absent size', nested('first: $n', 'first: $none, last: $n'), { n: 100 }],
    [
      'in a fragment',
      `${nested('first: $n', 'first: 1')} `.replace('users(first: 1) { nodes { id } }', '...People') +
        'fragment People on Organisation { users(first: $n) { nodes { id } } }',
      { n: 100 },
    ],
  ])('%s', async (_how, document, variables) => {
    expect(await refusal(document, variables)).toEqual(REFUSED);
  });

  it('the same document with small pages is answered', async () => {
    const { status, data } = await refusal(nested('first: $n', 'first: $n'), { n: 5 });
    expect(status).toBe(200);
    expect(data).toMatchObject({ organisations: { nodes: expect.any(Array) } });
  });

  it('one list with the largest page is answered, and a larger page is refused as such', async () => {
    const list = 'query ($n: Int) { organisations(first: $n) { nodes { id name agreements { kind signedOn } } } }';
    expect((await refusal(list, { n: 100 })).code).toBeUndefined();
    const { body } = await post(list, { n: 101 }, { token });
    expect(body.errors?.[0]?.extensions?.problems).toMatchObject([{ field: 'first', rule: 'PAGE_TOO_LARGE' }]);
  });
});
