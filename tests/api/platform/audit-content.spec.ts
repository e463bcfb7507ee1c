import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { api, freshAddress } from '../../support/api-client';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { stack } from '../../support/stack';

describe('XX-03 A27 an audit event says who, when, from where, what and whose, and holds no data', () => {
  it('of a change: in the transaction of the change', async () => {
    const organisation = await newOrganisation();
    const user = await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] });
    const address = freshAddress();
    await api({ token: await sessionOf(user), address }).request(
      'mutation { updateOrganisation(input: { phone: "0600001111" }) { id } }',
    );
    const event = await row(
      `SELECT action, actor, actor_id, address, roles, subject_ids, request_id, abs(extract(epoch FROM now() - at)) < 60 AS recent
       FROM audit_event WHERE organisation_id = $1`,
      [organisation.id],
    );
    expect(event).toEqual({
      action: 'organisation.update',
      actor: user.id,
      actor_id: user.id,
      address,
      roles: expect.stringMatching(/^(ONDERSTEUNER GEBRUIKERSBEHEERDER|GEBRUIKERSBEHEERDER ONDERSTEUNER)$/),
      subject_ids: [organisation.id],
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recent: true,
    });
  });

  it('of a look: nothing of what was seen, and no look is shown that was not told', async () => {
    const organisation = await newOrganisation();
    const user = await newUser(organisation.id);
    const insured = await newInsured();
    await newBewind(user, insured);
    await api(await sessionOf(user)).request(
      'query ($id: ID!) { client(id: $id) { fullName email address { street } } }',
      {
        id: insured.id,
      },
    );
    const [event, ...more] = await rows<{ text: string; subject_ids: string[] }>(
      'SELECT e::text AS text, subject_ids FROM audit_event e WHERE organisation_id = $1',
      [organisation.id],
    );
    expect(more).toHaveLength(0);
    expect(event!.subject_ids).toEqual([insured.id]);
    for (const data of [insured.lastName, insured.bsn, insured.insuredNumber, insured.birthDate, 'Teststraat'])
      expect(event!.text).not.toContain(data);
  });

  it('a name with line ends and colours stays out of the trail, and a log line stays one line', async () => {
    const organisation = await newOrganisation();
    const nasty = 'Sa\r\n{"level":60,"msg":"forged"}\u001b[31mrood';
    const user = await newUser(organisation.id, { firstName: nasty, roles: ['ONDERSTEUNER'] });
    const token = await sessionOf(user);
    await api({ token, headers: { 'user-agent': 'x{"msg":"forged"}' } }).request(
      'mutation { updateOrganisation(input: { phone: "0600001111" }) { id } }',
    );
    const event = await row(
      'SELECT actor, e::text NOT LIKE $2 AS clean FROM audit_event e WHERE organisation_id = $1',
      [organisation.id, '%forged%'],
    );
    expect(event).toEqual({ actor: user.id, clean: true });
    const log = readFileSync(join(stack().dir, 'api.log'), 'utf8');
    expect(log).not.toContain('forged');
    expect(log).not.toContain('\u001b');
  });
});
