import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import {
  newBewind,
  newInsured,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeInsured,
  type MadeUser,
} from '../../support/builders';

const IDENTITY = 'id insurer insuredNumber maskedBsn fullName birthDate';
/** What only a running bewind opens, each field by itself. */
const REST = [
  'address { city }',
  'email',
  'phone',
  'correspondenceChannel',
  'debtor { premiumIban }',
  'bronheffing { active }',
  'gber { active }',
  'care { policyName }',
  'bewind { id }',
  'version',
];

interface Bewinden {
  bewinden: { nodes: { client: Record<string, unknown> }[] };
}
const bewinden = (status: string, fields: string) =>
  `{ bewinden(status: [${status}]) { nodes { client { ${fields} } } } }`;

let user: MadeUser;
let token: string;
let requested: MadeInsured;
let running: MadeInsured;
let requestId: string;

beforeAll(async () => {
  user = await newUser((await newOrganisation()).id);
  token = await sessionOf(user);
  [requested, running] = [await newInsured(), await newInsured()];
  requestId = await newBewind(user, requested, { status: 'REQUESTED' });
  await newBewind(user, running);
});

describe('MZ-13 MZ-16 who reaches a person by a request sees who it is, and nothing more', () => {
  test('the name is there while the request runs', async () => {
    const { bewinden: page } = await api(token).request<Bewinden>(bewinden('REQUESTED', IDENTITY));
    expect(page.nodes).toEqual([
      {
        client: {
          id: requested.id,
          insurer: requested.insurer,
          insuredNumber: requested.insuredNumber,
          maskedBsn: `•••••${requested.bsn.slice(-4)}`,
          fullName: requested.fullName,
          birthDate: requested.birthDate,
        },
      },
    ]);
  });

  test.each(REST)('%s is not, also not through an alias or a fragment', async (field) => {
    await expectError(api(token).request(bewinden('REQUESTED', field)), 'NOT_FOUND');
    await expectError(api(token).request(bewinden('REQUESTED', `fullName hidden: ${field}`)), 'NOT_FOUND');
    await expectError(
      api(token).request(`fragment Rest on Client { ${field} } ${bewinden('REQUESTED', '...Rest')}`),
      'NOT_FOUND',
    );
  });

  test('all of it is, once the bewind runs', async () => {
    const { bewinden: page } = await api(token).request<Bewinden>(bewinden('ACTIVE', `id ${REST.join(' ')}`));
    expect(page.nodes).toEqual([
      { client: expect.objectContaining({ id: running.id, address: { city: 'Testdorp' }, care: null }) },
    ]);
  });

  test.each(REST)('MZ-20 %s is closed to a beoordelaar, who sees who it is', async (field) => {
    const reviewer = await newUser((await newOrganisation('VERZEKERAAR')).id, { roles: ['BEOORDELAAR'] });
    const as = api(await sessionOf(reviewer, { portal: 'BACKOFFICE' }));
    const one = (fields: string) =>
      as.request(`query ($id: ID!) { bewind(id: $id) { client { ${fields} } } }`, { id: requestId });
    expect(await one('id fullName')).toEqual({
      bewind: { client: { id: requested.id, fullName: requested.fullName } },
    });
    await expectError(one(field), 'NOT_FOUND');
  });
});
