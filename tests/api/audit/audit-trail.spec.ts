import { beforeAll, describe, expect, test } from '@jest/globals';
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
import { rows } from '../../support/database';

const EVENTS = `query ($subject: String, $action: String, $from: DateTime, $to: DateTime, $first: Int, $after: Cursor) {
  auditEvents(subject: $subject, action: $action, from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id at actor organisation { id } action actionLabel subject subjects reason address } } }`;

interface Trail {
  auditEvents: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      id: string;
      at: string;
      actor: string;
      organisation: { id: string };
      action: string;
      actionLabel: string;
      subject: string | null;
      subjects: string[];
      reason: string | null;
      address: string | null;
    }[];
  };
}

let worker: MadeUser;
let workerToken: string;
let reader: MadeUser;
let token: string;
let client: MadeInsured;

const trail = async (filter: object = {}, headers: Record<string, string> = {}) =>
  (await api({ token, headers }).request<Trail>(EVENTS, filter)).auditEvents;
const view = (id: string, as = workerToken, address = '10.1.2.3') =>
  api({ token: as, address }).request('query ($id: ID!) { client(id: $id) { fullName } }', { id });

beforeAll(async () => {
  const organisation = await newOrganisation();
  worker = await newUser(organisation.id, { firstName: 'Wil', lastName: 'Werker' });
  workerToken = await sessionOf(worker);
  reader = await newUser(organisation.id, { roles: ['GEBRUIKERSBEHEERDER'] });
  token = await sessionOf(reader);
  client = await newInsured();
  await newBewind(worker, client);
});

describe('XX-03 an organisation reads its own trail', () => {
  test('who, when, what in words, about whom and from where; never data', async () => {
    await view(client.id);
    const [event] = (await trail({ subject: client.id })).nodes;
    expect(event).toMatchObject({
      actor: 'Wil Werker',
      organisation: { id: worker.organisationId },
      action: 'client.read',
      actionLabel: 'Cliënt bekeken',
      subject: `Client ${client.id}`,
      subjects: [client.id],
      reason: null,
      address: '10.1.2.3',
    });
    expect(Math.abs(Date.now() - Date.parse(event!.at))).toBeLessThan(60_000);
    expect(JSON.stringify(event)).not.toContain(client.fullName);
  });

  test('in English on request', async () => {
    await view(client.id);
    expect((await trail({ subject: client.id, first: 1 }, { 'accept-language': 'en' })).nodes[0]!.actionLabel).toBe(
      'Client viewed',
    );
  });

  test('filters by subject, by kind of action and by time', async () => {
    const second = await newInsured();
    await newBewind(worker, second);
    const from = new Date().toISOString();
    await view(second.id);
    await api(workerToken).request('{ clients(filter: {}) { nodes { id } } }');
    expect((await trail({ subject: `Client ${second.id}` })).nodes.map(({ action }) => action)).toEqual([
      'client.list',
      'client.read',
    ]);
    expect((await trail({ action: 'client.', from })).nodes.map(({ action }) => action)).toEqual([
      'client.list',
      'client.read',
    ]);
    expect((await trail({ action: 'client.list', from })).totalCount).toBe(1);
    expect((await trail({ action: 'client.', from, to: from })).totalCount).toBe(0);
    expect((await trail({ subject: 'nobody' })).nodes).toEqual([]);
    const [list] = (await trail({ action: 'client.list', from })).nodes;
    expect(new Set(list!.subjects)).toEqual(new Set([client.id, second.id]));
    expect(list!.subject).toMatch(/^Client [0-9a-f-]{36} \(\+1\)$/);
  });

  test('page by page, newest first, each event once', async () => {
    for (let look = 0; look < 5; look++) await view(client.id);
    const to = new Date().toISOString();
    const seen: { id: string; at: string }[] = [];
    let after: string | null = null;
    do {
      const page: Trail['auditEvents'] = await trail({ subject: client.id, to, first: 2, after });
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const { totalCount } = await trail({ subject: client.id, to });
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(totalCount);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  test('reading the trail is in the trail', async () => {
    const since = new Date();
    await trail({ subject: client.id });
    expect(await auditOf(worker.organisationId, since)).toEqual([
      { action: 'audit.read', actor_id: reader.id, subject_ids: [client.id], reason: null },
    ]);
  });

  test('another organisation’s trail stays closed, also by subject or cursor', async () => {
    await view(client.id);
    const own = await trail({ subject: client.id, first: 1 });
    const stranger = await newUser((await newOrganisation()).id, { roles: ['GEBRUIKERSBEHEERDER'] });
    const as = api(await sessionOf(stranger));
    const all = (await as.request<Trail>(EVENTS)).auditEvents;
    expect(all.nodes.filter(({ organisation }) => organisation.id !== stranger.organisationId)).toEqual([]);
    expect((await as.request<Trail>(EVENTS, { subject: client.id })).auditEvents.nodes).toEqual([]);
    const stolen = await as.request<Trail>(EVENTS, { after: own.pageInfo.endCursor });
    expect(stolen.auditEvents.nodes.filter(({ organisation }) => organisation.id !== stranger.organisationId)).toEqual(
      [],
    );
  });

  test('XX-01 strangers and ondersteuners do not read it', async () => {
    await expectError(api().request(EVENTS), 'UNAUTHENTICATED');
    await expectError(api(workerToken).request(EVENTS), 'FORBIDDEN');
    await expectError(api(workerToken).request('{ auditIntact }'), 'FORBIDDEN');
  });

  test('ZO-09 when a user is gone the trail keeps a pseudonym', async () => {
    const leaver = await newUser(worker.organisationId, { firstName: 'Vera', lastName: 'Vertrokken' });
    await view(client.id, await sessionOf(leaver));
    expect((await trail({ subject: client.id, action: 'client.', first: 1 })).nodes[0]!.actor).toBe('Vera Vertrokken');
    await rows('DELETE FROM app_user WHERE id = $1', [leaver.id]);
    expect((await trail({ subject: client.id, action: 'client.', first: 1 })).nodes[0]!.actor).toBe(leaver.id);
  });
});
