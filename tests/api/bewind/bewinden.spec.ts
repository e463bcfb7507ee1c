import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, today } from '@volmacht/api/core/calendar/index';
import { api, expectError } from '../../support/api-client';
import { auditOf, newBewind, newInsured, newUser, sessionOf, type MadeInsured } from '../../support/builders';
import { rows } from '../../support/database';
import { newOffice, newReviewers, requestBewind, type Requested, type SignedIn } from '../decree-review/journey';

interface Listed {
  bewinden: {
    totalCount: number;
    nodes: { id: string; status: string; endDate: string | null; dueAt: string | null; overdue: boolean }[];
  };
}

const LIST = `query ($status: [BewindStatus!], $endingBefore: Date, $first: Int) {
  bewinden(status: $status, endingBefore: $endingBefore, first: $first) {
    totalCount nodes { id status endDate dueAt overdue } } }`;
const inDays = (days: number) => addDays(today(new Date()), days);

let office: SignedIn;
let reviewer: SignedIn;
let person: MadeInsured;
let request: Requested;
const made: Record<string, string> = {};

const list = async (token: string, variables: object = {}) =>
  (await api(token).request<Listed>(LIST, variables)).bewinden;
const ids = async (token: string, variables: object = {}) => (await list(token, variables)).nodes.map(({ id }) => id);

beforeAll(async () => {
  office = await newOffice();
  [reviewer] = (await newReviewers(1)) as [SignedIn];
  person = await newInsured();
  const add = async (name: string, options: object, who?: MadeInsured) => {
    made[name] = await newBewind(office.user, who ?? (await newInsured()), options);
  };
  await add('lasting', {}, person);
  await add('soon', { endDate: inDays(20) });
  await add('sooner', { endDate: inDays(5), status: 'ENDING' });
  await add('past', { endDate: inDays(0) });
  await add('ended', { endDate: inDays(-40), status: 'ENDED' });
  request = await requestBewind(office);
});

describe('MZ-13 the office sees where each bewind stands', () => {
  test('its own, newest request first, with the count of all', async () => {
    const { totalCount, nodes } = await list(office.token);
    expect(totalCount).toBe(6);
    expect(nodes[0]).toMatchObject({ id: request.bewindId, overdue: false });
    expect(await list((await newOffice()).token)).toEqual({ totalCount: 0, nodes: [] });
  });

  test('one that the insurer is late with says so, unless the office owes an answer', async () => {
    const own = await newOffice();
    const { bewindId } = await requestBewind(own);
    await rows(`UPDATE bewind SET due_at = now() - interval '1 hour' WHERE id = $1`, [bewindId]);
    expect((await list(own.token)).nodes).toMatchObject([{ id: bewindId, overdue: true }]);
    await rows(`UPDATE bewind SET status = 'QUESTION_ASKED' WHERE id = $1`, [bewindId]);
    expect((await list(own.token)).nodes).toMatchObject([{ id: bewindId, overdue: false }]);
  });

  test('one bewind by its id: the own one, for another office none', async () => {
    const one = (token: string) =>
      api(token).request('query ($id: ID!) { bewind(id: $id) { id } }', { id: request.bewindId });
    expect(await one(office.token)).toEqual({ bewind: { id: request.bewindId } });
    expect(await one((await newOffice()).token)).toEqual({ bewind: null });
  });

  test('XX-03 a look at who it is about is told', async () => {
    const since = new Date();
    // What the check of the decree tells meanwhile is not about this look.
    const looks = async () =>
      (await auditOf(office.user.organisationId, since)).filter(({ actor_id }) => actor_id === office.user.id);
    await ids(office.token);
    expect(await looks()).toEqual([]);
    await api(office.token).request('query ($id: ID!) { bewind(id: $id) { client { fullName } } }', {
      id: request.bewindId,
    });
    expect(await looks()).toMatchObject([{ action: 'bewind.read', subject_ids: [request.person.id] }]);
  });

  test('before it runs, only who the person is can be asked', async () => {
    const ask = (fields: string) =>
      api(office.token).request(`query ($id: ID!) { bewind(id: $id) { client { ${fields} } } }`, {
        id: request.bewindId,
      });
    expect(await ask('id insurer insuredNumber maskedBsn fullName birthDate')).toMatchObject({
      bewind: { client: { id: request.person.id } },
    });
    for (const fields of [
      'address { city }',
      'email',
      'debtor { debtorNumber }',
      'bewind { id }',
      'care { policyName }',
    ])
      await expectError(ask(fields), 'NOT_FOUND');
  });

  test('MZ-15 a client’s page has the own running bewind, also when another office has one as well', async () => {
    const other = await newOffice();
    const second = await newBewind(other.user, person, { kind: 'CURATELE' });
    const running = async (token: string) =>
      (
        await api(token).request<{ client: { bewind: { id: string } } }>(
          'query ($id: ID!) { client(id: $id) { bewind { id kind } } }',
          { id: person.id },
        )
      ).client.bewind.id;
    expect(await running(office.token)).toBe(made['lasting']);
    expect(await running(other.token)).toBe(second);
  });
});

describe('MZ-21 whose support ends soon', () => {
  test('those that run and end before the day, the first to end on top', async () => {
    expect(await ids(office.token, { endingBefore: inDays(90) })).toEqual([made['sooner'], made['soon']]);
    expect(await ids(office.token, { endingBefore: inDays(20) })).toEqual([made['sooner']]);
  });

  test('on its end date a bewind has ended, before any job has run', async () => {
    const ended = await ids(office.token, { status: ['ENDED'] });
    expect(ended.sort()).toEqual([made['past'], made['ended']].sort());
    expect((await list(office.token, { status: ['ACTIVE', 'ENDING'] })).totalCount).toBe(3);
  });
});

describe('MZ-20 reviewers see what is under review', () => {
  test('requests of every office, and running ones whose end was asked for; nothing else', async () => {
    const seen = await list(reviewer.token, { first: 100 });
    expect(seen.nodes.map(({ id }) => id)).toContain(request.bewindId);
    for (const { status, dueAt } of seen.nodes) expect(dueAt !== null || status === 'QUESTION_ASKED').toBe(true);
    const one = (id: string) => api(reviewer.token).request('query ($id: ID!) { bewind(id: $id) { id } }', { id });
    expect(await one(made['lasting']!)).toEqual({ bewind: null });
    expect(await one(request.bewindId)).toEqual({ bewind: { id: request.bewindId } });
  });

  test('strangers and colleagues without the right see nothing', async () => {
    await expectError(api(null).request(LIST), 'UNAUTHENTICATED');
    const user = await newUser(office.user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] });
    await expectError(list(await sessionOf(user)), 'FORBIDDEN');
  });
});
