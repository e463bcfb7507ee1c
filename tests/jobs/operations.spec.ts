import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newAccount, visitor } from '../api/login/login-journey';
import { api, expectError } from '../support/api-client';
import { newUser, sessionOf } from '../support/builders';
import { closeDatabase, row, rows } from '../support/database';
import { accepted, messagesTo, moment, setFaults, waitForLink, waitForMessage } from '../support/mailbox';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';

let own: OwnStack;

beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'api', 'worker'], seed: false });
}, 90_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const worker = (path: string, init: RequestInit = {}, password = own.env['OPERATOR_TOKEN']!) =>
  fetch(`${own.urls.worker}${path}`, {
    ...init,
    headers: {
      ...init.headers,
      authorization: `Basic ${Buffer.from(`operator:${password}`).toString('base64')}`,
    },
  });
const askLink = (loginName: string) =>
  api({ on: own }).request(
    'mutation ($name: String!) { requestPasswordLink(portal: ONDERSTEUNER, loginName: $name) }',
    { name: loginName },
  );
const metric = async (name: string) => {
  const text = await (await fetch(`${own.urls.worker}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};

describe('R11 R19 a job that cannot be done is set aside, seen and put back', () => {
  test('a mail that is refused for good: not tried again, told in metrics and list, sent after an operator puts it back', async () => {
    const user = await newAccount({}, own);
    await setFaults(own, { smtp: { permFailRate: 1 } });
    await askLink(user.login);
    const dead = await until('the job to be set aside', async () => {
      const list = (await (await worker('/dead')).json()) as {
        id: string;
        job: string;
        attempts: number;
        reason: string;
      }[];
      return list[0];
    });
    expect(dead).toMatchObject({ job: 'send-password-link', attempts: 1 });
    expect(dead.reason).toMatch(/^mail not taken: \w+ 5\d\d at /);
    expect(dead.reason).not.toContain(user.email);
    expect(await metric('volmacht_outbox_dead')).toBe(1);
    const log = readFileSync(join(own.dir, 'worker.log'), 'utf8');
    expect(log).toContain('"alert":true');
    expect(log).not.toContain(user.email);

    await setFaults(own, {});
    expect((await worker(`/dead/${dead.id}/retry`, { method: 'POST' })).status).toBe(202);
    const { mail } = await waitForLink(user.email, { on: own });
    expect(mail.messageId).toContain(dead.id);
    await until('nothing to be set aside', async () => (await metric('volmacht_outbox_dead')) === 0);
    expect((await worker(`/dead/${dead.id}/retry`, { method: 'POST' })).status).toBe(404);
  });

  test('a mail server that is busy: tried again later, arrives once', async () => {
    const user = await newAccount({}, own);
    await setFaults(own, { smtp: { tempFailRate: 1 } });
    await askLink(user.login);
    await until('a first try', async () => {
      const { attempts } = await row<{ attempts: number }>(
        `SELECT coalesce(max(attempts), 0) AS attempts FROM outbox WHERE payload->>'userId' = $1`,
        [user.id],
        own,
      );
      return attempts >= 1;
    });
    await setFaults(own, {});
    const mail = await waitForMessage(user.email, { on: own });
    expect(await messagesTo(user.email, { on: own })).toHaveLength(1);
    expect((await accepted(own)).byMessageId[mail.messageId!]).toBe(1);
  });
});

describe('A35 what the worker shows, it shows to operators', () => {
  test.each(['/queues', '/queues/api/queues', '/dead'])('%s asks for the password', async (path) => {
    expect((await fetch(`${own.urls.worker}${path}`)).status).toBe(401);
    expect((await worker(path, {}, 'geraden')).status).toBe(401);
    expect((await worker(path)).status).toBe(200);
  });

  test('A15 another site cannot press the button with the browser of an operator', async () => {
    const headers = { origin: 'http://elders.example' };
    const id = crypto.randomUUID();
    expect((await worker(`/dead/${id}/retry`, { method: 'POST', headers })).status).toBe(403);
    expect((await worker(`/dead/${id}/retry`, { method: 'POST' })).status).toBe(404);
  });

  test('nothing else is there', async () => {
    for (const path of ['/', '/.env', '/graphql', '/metrics/x'])
      expect((await fetch(`${own.urls.worker}${path}`)).status).toBe(404);
  });
});

describe('R14 a worker that is told to stop', () => {
  test('is gone within ten seconds, also while a mail server keeps it waiting; the mail arrives after the next start', async () => {
    const user = await newAccount({}, own);
    await setFaults(own, { smtp: { hangRate: 1 } });
    await askLink(user.login);
    await until('the mail to be under way', async () => {
      const { starts } = await row<{ starts: number }>(
        `SELECT coalesce(max(starts), 0) AS starts FROM outbox WHERE payload->>'userId' = $1`,
        [user.id],
        own,
      );
      return starts >= 1;
    });
    const process = own.processes['worker']!;
    const asked = Date.now();
    process.kill('SIGTERM');
    await process.exit;
    expect(Date.now() - asked).toBeLessThan(10_000);
    await setFaults(own, {});
    const since = moment();
    await process.start();
    moveClock(own, { minutes: 2 });
    await waitForLink(user.email, { on: own, since });
    moveClock(own, {});
  }, 60_000);
});

describe('what is kept for a while only, goes by itself', () => {
  test('keys of repeated requests, ended sessions and old codes go; what is young stays; invitations past their end say so', async () => {
    const user = await newAccount({}, own);
    const invited = await newUser(user.organisationId, { status: 'INVITED' }, own);
    await sessionOf(user, {}, own);
    await rows(`INSERT INTO idempotency VALUES ('test', 'old', '', NULL, now() - interval '25 hours')`, [], own);
    await rows(`INSERT INTO idempotency VALUES ('test', 'young', '', NULL, now() + interval '40 hours')`, [], own);
    await rows(
      `INSERT INTO invitation (id, user_id, organisation_id, email, status, created_at, sent_at, expires_at, send_count)
       VALUES ($1, $1, $2, 'x@y.example', 'SENT', now(), now(), now() + interval '1 hour', 1)`,
      [invited.id, user.organisationId],
      own,
    );
    moveClock(own, { days: 2 });
    const invitation = () => row<{ status: string }>('SELECT status FROM invitation WHERE id = $1', [invited.id], own);
    await until('the invitation to be past its end', async () => (await invitation()).status === 'EXPIRED');
    const keys = await rows<{ key: string }>(`SELECT key FROM idempotency WHERE scope = 'test'`, [], own);
    expect(keys).toEqual([{ key: 'young' }]);
    expect(await rows('SELECT 1 FROM session WHERE user_id = $1', [user.id], own)).toEqual([]);
    moveClock(own, {});
  });

  test('A27 the head of each audit chain is written where the database cannot reach', async () => {
    const user = await newAccount({}, own);
    await expectError(visitor(own).password(user.login, 'Fout-2026!'), 'UNAUTHENTICATED');
    const heads = await rows<{ hash: string }>(`SELECT encode(hash, 'hex') AS hash FROM audit_head`, [], own);
    moveClock(own, { days: 4 });
    expect(heads.length).toBeGreaterThan(0);
    await until('the heads in the log', () => {
      const log = readFileSync(join(own.dir, 'worker.log'), 'utf8');
      return heads.every(({ hash }) => log.includes(hash));
    });
    moveClock(own, {});
  });
});
