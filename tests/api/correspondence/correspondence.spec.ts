import { beforeEach, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import {
  auditOf,
  newBewind,
  newInsured,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeInsured,
  type MadeUser,
} from '../../support/builders';
import { row, rows } from '../../support/database';

const IMPACT = `query ($channel: CorrespondenceChannel!) {
  correspondenceImpact(channel: $channel) { clients gberStopped clientsChanging } }`;
const CHANGE = `mutation ($channel: CorrespondenceChannel!) {
  changeCorrespondenceChannel(channel: $channel) { clients gberStopped clientsChanging } }`;

let user: MadeUser;
let token: string;
let clients: MadeInsured[];
let former: MadeInsured;
let foreign: MadeInsured;

const impact = async (channel: string) =>
  (await api(token).request<{ correspondenceImpact: object }>(IMPACT, { channel })).correspondenceImpact;
const change = async (channel: string) =>
  (await api(token).request<{ changeCorrespondenceChannel: object }>(CHANGE, { channel })).changeCorrespondenceChannel;
const states = (of: MadeInsured[]) =>
  rows(
    `SELECT correspondence_channel AS channel, gber_active AS gber, gber_stop_reason AS reason FROM insured
     WHERE id = ANY($1) ORDER BY array_position($1, id)`,
    [of.map((insured) => insured.id)],
  );

beforeEach(async () => {
  user = await newUser((await newOrganisation()).id);
  token = await sessionOf(user);
  clients = [await newInsured({ gber: true }), await newInsured(), await newInsured({ digital: false })];
  for (const client of clients) await newBewind(user, client);
  former = await newInsured({ gber: true });
  await newBewind(user, former, { status: 'ENDED' });
  foreign = await newInsured({ gber: true });
  await newBewind(await newUser((await newOrganisation()).id), foreign);
});

describe('MZ-08 the verzendwijze holds for all the organisation’s clients', () => {
  test('the warning counts beforehand, and changes nothing', async () => {
    const before = await states([...clients, former, foreign]);
    expect(await impact('POST')).toEqual({ clients: 3, gberStopped: 1, clientsChanging: 2 });
    expect(await impact('DIGITAL')).toEqual({ clients: 3, gberStopped: 0, clientsChanging: 1 });
    expect(await states([...clients, former, foreign])).toEqual(before);
  });

  test('post overrides what each client had, stops GBER, and touches nobody else', async () => {
    const untouched = await states([former, foreign]);
    const since = new Date();
    expect(await change('POST')).toEqual({ clients: 3, gberStopped: 1, clientsChanging: 2 });
    expect(await states(clients)).toEqual([
      { channel: 'POST', gber: false, reason: 'GBER_STOPPED_BY_POST' },
      { channel: 'POST', gber: false, reason: null },
      { channel: 'POST', gber: false, reason: null },
    ]);
    expect(await states([former, foreign])).toEqual(untouched);
    expect(
      await row('SELECT correspondence_channel AS channel FROM organisation WHERE id = $1', [user.organisationId]),
    ).toEqual({
      channel: 'POST',
    });
    const trail = await auditOf(user.organisationId, since);
    expect(trail.map(({ action, reason }) => [action, reason])).toEqual([
      ['correspondence.choose', 'POST'],
      ['correspondence.change', 'POST'],
    ]);
    expect(new Set(trail[1]!.subject_ids)).toEqual(new Set([clients[0]!.id, clients[1]!.id]));
  });

  test('again changes nothing', async () => {
    await change('POST');
    const [before, since] = [
      await row('SELECT sum(version) AS versions FROM insured WHERE id = ANY($1)', [clients.map(({ id }) => id)]),
      new Date(),
    ];
    expect(await change('POST')).toEqual({ clients: 3, gberStopped: 0, clientsChanging: 0 });
    expect(
      await row('SELECT sum(version) AS versions FROM insured WHERE id = ANY($1)', [clients.map(({ id }) => id)]),
    ).toEqual(before);
    expect(await auditOf(user.organisationId, since)).toEqual([]);
  });

  test('a GBER that still runs by post is stopped too', async () => {
    await rows(`UPDATE insured SET gber_active = true WHERE id = $1`, [clients[2]!.id]);
    expect(await change('POST')).toMatchObject({ gberStopped: 2, clientsChanging: 3 });
  });

  test('it is all or nothing: what fails half-way leaves every client as it was', async () => {
    const before = await states(clients);
    const trigger = `refuse_${user.id.replaceAll('-', '')}`;
    await rows(
      `CREATE FUNCTION ${trigger}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
    );
    await rows(`CREATE TRIGGER ${trigger} BEFORE UPDATE ON insured FOR EACH ROW
      WHEN (OLD.id = '${clients[1]!.id}') EXECUTE FUNCTION ${trigger}()`);
    const since = new Date();
    try {
      await expectError(change('POST'), 'INTERNAL_SERVER_ERROR');
    } finally {
      await rows(`DROP FUNCTION ${trigger} CASCADE`);
    }
    expect(await states(clients)).toEqual(before);
    expect(
      await row('SELECT correspondence_channel AS channel FROM organisation WHERE id = $1', [user.organisationId]),
    ).toEqual({
      channel: 'DIGITAL',
    });
    expect(await auditOf(user.organisationId, since)).toEqual([]);
  });

  test('two at the same moment follow each other', async () => {
    await Promise.all([change('POST'), change('DIGITAL'), change('POST'), change('DIGITAL')]);
    const { channel } = await row<{ channel: string }>(
      'SELECT correspondence_channel AS channel FROM organisation WHERE id = $1',
      [user.organisationId],
    );
    expect(new Set((await states(clients)).map((state) => state['channel']))).toEqual(new Set([channel]));
  });

  test('digital is refused when it would reach nobody', async () => {
    await rows('UPDATE organisation SET email = NULL WHERE id = $1', [user.organisationId]);
    await rows('UPDATE insured SET email = NULL WHERE id = $1', [clients[2]!.id]);
    await expectError(change('DIGITAL'), 'BAD_USER_INPUT', 'DIGITAL_NEEDS_OFFICE_EMAIL');
  });

  test('XX-01 only who may change the organisation', async () => {
    await expectError(api().request(CHANGE, { channel: 'POST' }), 'UNAUTHENTICATED');
    await expectError(api(token).request(CHANGE, { channel: 'PIGEON' }), 'BAD_USER_INPUT');
    token = await sessionOf(await newUser(user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] }));
    await expectError(change('POST'), 'FORBIDDEN');
    await expectError(impact('POST'), 'FORBIDDEN');
  });
});
