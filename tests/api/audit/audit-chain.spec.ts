import { describe, expect, test } from '@jest/globals';
import { api } from '../../support/api-client';
import { auditOf, newBewind, newInsured, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { withClient } from '../../support/database';
import { stack } from '../../support/stack';

/** An office with a trail of several looks; `intact` asks the API what it thinks of the trail. */
async function officeWithTrail() {
  const organisation = await newOrganisation();
  const user = await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] });
  const client = await newInsured();
  await newBewind(user, client);
  const as = api(await sessionOf(user));
  for (let look = 0; look < 5; look++)
    await as.request('query ($id: ID!) { client(id: $id) { fullName } }', { id: client.id });
  const intact = async () => (await as.request<{ auditIntact: boolean }>('{ auditIntact }')).auditIntact;
  return { organisation, intact };
}

/** Does what only a superuser can do: changes the trail with its guards switched off. */
async function tamper(sql: string, organisationId: string): Promise<void> {
  await withClient(stack(), async (client) => {
    await client.query('SET session_replication_role = replica');
    const { rowCount } = await client.query(sql, [organisationId]);
    expect(rowCount).toBeGreaterThan(0);
  });
}

describe('XX-03 the trail is chained: tampering shows', () => {
  test('an untouched trail is intact, also after many at once', async () => {
    const { organisation, intact } = await officeWithTrail();
    expect(await intact()).toBe(true);
    expect((await auditOf(organisation.id, new Date(0))).length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['an altered action', `UPDATE audit_event SET action = 'client.list' WHERE organisation_id = $1 AND seq = 2`],
    [
      'an altered moment',
      `UPDATE audit_event SET at = at - interval '1 second' WHERE organisation_id = $1 AND seq = 3`,
    ],
    ['an altered actor', `UPDATE audit_event SET actor_id = gen_random_uuid() WHERE organisation_id = $1 AND seq = 1`],
    ['an altered subject', `UPDATE audit_event SET subject_ids = '{}' WHERE organisation_id = $1 AND seq = 2`],
    ['an event taken from the middle', `DELETE FROM audit_event WHERE organisation_id = $1 AND seq = 2`],
    ['an event taken from the beginning', `DELETE FROM audit_event WHERE organisation_id = $1 AND seq = 1`],
    [
      'an event taken from the end',
      `DELETE FROM audit_event WHERE organisation_id = $1 AND seq = (SELECT max(seq) FROM audit_event WHERE organisation_id = $1)`,
    ],
    [
      'two events in another order',
      'UPDATE audit_event SET seq = -2 WHERE organisation_id = $1 AND seq = 2',
      'UPDATE audit_event SET seq = 2 WHERE organisation_id = $1 AND seq = 3',
      'UPDATE audit_event SET seq = 3 WHERE organisation_id = $1 AND seq = -2',
    ],
    [
      'an event slipped in',
      `INSERT INTO audit_event SELECT (jsonb_populate_record(NULL::audit_event,
         to_jsonb(e) || jsonb_build_object('id', gen_random_uuid(), 'seq', e.seq + 1))).*
       FROM audit_event e WHERE organisation_id = $1 ORDER BY seq DESC LIMIT 1`,
    ],
    ['the whole trail taken away', 'DELETE FROM audit_event WHERE organisation_id = $1'],
    ['the head of the chain taken away', 'DELETE FROM audit_head WHERE organisation_id = $1'],
  ])('%s is noticed', async (_what, ...statements) => {
    const { organisation, intact } = await officeWithTrail();
    for (const sql of statements) await tamper(sql, organisation.id);
    expect(await intact()).toBe(false);
  });

  test('the trails of organisations stand apart', async () => {
    const [one, other] = [await officeWithTrail(), await officeWithTrail()];
    await tamper(`DELETE FROM audit_event WHERE organisation_id = $1 AND seq = 2`, one.organisation.id);
    expect(await one.intact()).toBe(false);
    expect(await other.intact()).toBe(true);
  });

  test.each([
    ['alter', `UPDATE audit_event SET reason = 'x'`],
    ['delete', 'DELETE FROM audit_event'],
    ['insert past the chain', 'INSERT INTO audit_event SELECT * FROM audit_event LIMIT 1'],
    ['empty', 'TRUNCATE audit_event'],
    ['move the head', 'UPDATE audit_head SET seq = 0'],
    ['drop the guard', 'ALTER TABLE audit_event DISABLE TRIGGER ALL'],
  ])('the application itself cannot %s', async (_what, sql) => {
    await withClient(stack(), async (client) => {
      await client.query('SET ROLE volmacht_app');
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    });
  });

  test('even the owner of the table is stopped without switching the guard off', async () => {
    await withClient(stack(), async (client) => {
      await expect(client.query(`UPDATE audit_event SET reason = 'x'`)).rejects.toThrow('can only be added to');
      await expect(client.query('DELETE FROM audit_event')).rejects.toThrow('can only be added to');
    });
  });
});
