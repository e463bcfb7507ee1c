import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import Redis from 'ioredis';
import { freePort } from '@volmacht/infra/launcher/lib/ports.mjs';
import { startRedis } from '@volmacht/infra/launcher/lib/redis.mjs';
import { api } from '../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../support/builders';
import { closeDatabase, rows } from '../support/database';
import { arrivals, jobsOf, queueInvitations } from '../support/invitations';
import { moveClock, ownStack, suiteDir, type OwnStack } from '../support/stack';
import { until } from '../support/until';

const FULL = process.env['FULL'] === '1';
const KILLS = FULL ? 10 : 2;

const dir = suiteDir('redis-loss');
const options = {
  dir: join(dir, 'redis'),
  password: 'suite',
  log: join(dir, 'redis.log'),
  durable: true,
  databases: 1024,
};
let redis: Awaited<ReturnType<typeof startRedis>>;
let port: number;
let own: OwnStack;
let token: string;

beforeAll(async () => {
  port = await freePort();
  redis = await startRedis({ ...options, port });
  own = await ownStack({ only: ['mailbox', 'api', 'worker'], seed: false, redisUrl: redis.url });
  const organisation = await newOrganisation('ONDERSTEUNER', own);
  token = await sessionOf(
    await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] }, own),
    {},
    own,
  );
}, 60_000);
afterAll(async () => {
  if (own) {
    await closeDatabase(own);
    await own.stop();
  }
  await redis.stop();
});

const ADD = 'mutation ($input: AddUserInput!) { addUser(input: $input) { id } }';
let next = 0;

/** Adds a colleague through the API, as somebody at the screen would, and answers their address. */
async function addColleague(): Promise<string> {
  const email = `collega${next++}@redis.example`;
  const input = { email, firstName: 'Col', lastName: 'Lega', mobileNumber: '+31600001234' };
  await api({ token, on: own }).request(ADD, { input });
  return email;
}

const jobsFor = async (emails: string[]) =>
  (
    await rows<{ id: string }>(
      `SELECT o.id FROM outbox o JOIN invitation i ON o.payload->>'invitationId' = i.id::text WHERE i.email = ANY($1)`,
      [emails],
      own,
    )
  ).map(({ id }) => id);

const drained = (jobIds: string[], seconds: number) =>
  until('all jobs to be closed', async () => (await jobsOf(jobIds, own)).open === 0, { seconds, everyMs: 100 });

describe('R4 a Redis that is killed under load loses no acknowledged work', () => {
  it(
    `${KILLS} kills, while colleagues are added`,
    async () => {
      const emails: string[] = [];
      let going = true;
      const adding = (async () => {
        while (going) emails.push(await addColleague());
      })();
      for (let kill = 0; kill < KILLS; kill++) {
        const before = emails.length;
        await until('some work', () => emails.length > before + 5, { everyMs: 10 });
        redis.process.kill('SIGKILL');
        await redis.process.exit;
        // The API goes on: the outbox keeps what Redis cannot take.
        const without = emails.length;
        await until('work without Redis', () => emails.length > without + 5, { everyMs: 10 });
        redis = await startRedis({ ...options, port });
      }
      going = false;
      await adding;
      const jobIds = await jobsFor(emails);
      expect(jobIds).toHaveLength(emails.length);
      const started = Date.now();
      // Jobs that were handed over to the Redis that died wait for the sweep; the clock takes us to its minute.
      moveClock(own, { seconds: 61 });
      await drained(jobIds, 20);
      expect(Date.now() - started).toBeLessThan(20_000);
      expect((await arrivals(jobIds, own)).lost).toEqual([]);
      expect((await jobsOf(jobIds, own)).dead).toEqual([]);
      expect(own.processes['api']!.exited).toBeUndefined();
      expect(own.processes['worker']!.exited).toBeUndefined();
    },
    FULL ? 300_000 : 90_000,
  );
});

describe('R5 a Redis that forgot everything: every mail still goes', () => {
  const count = FULL ? 2000 : 150;

  /** Has jobs queued in Redis while nobody drains them, and then empties Redis. */
  async function queueAndForget(): Promise<string[]> {
    const client = new Redis(own.redisUrl);
    try {
      const jobIds = (await queueInvitations(count, own)).map(({ jobId }) => jobId);
      const worker = own.processes['worker']!;
      await until(
        'some jobs to be queued',
        async () => (await client.dbsize()) > 5 || (await jobsOf(jobIds, own)).delivered > 0,
        {
          everyMs: 2,
        },
      );
      worker.kill('SIGKILL');
      await worker.exit;
      await client.flushall();
      return jobIds;
    } finally {
      client.disconnect();
    }
  }

  it('the outbox closes a row when the mail is delivered, and sweeps what was queued and never came back', async () => {
    const jobIds = await queueAndForget();
    expect((await jobsOf(jobIds, own)).open).toBeGreaterThan(0);
    await own.processes['worker']!.start();
    moveClock(own, { seconds: 122 });
    await drained(jobIds, 60);
    expect((await arrivals(jobIds, own)).lost).toEqual([]);
  }, 90_000);

  it('negative control: a variant that calls a job sent when it is queued does lose mail, and this check sees it', async () => {
    const jobIds = await queueAndForget();
    // What such a variant would have written at the moment of queueing.
    await rows(
      `UPDATE outbox SET state = 'DELIVERED', closed_at = now() WHERE id = ANY($1) AND state = 'WAITING'`,
      [jobIds],
      own,
    );
    await own.processes['worker']!.start();
    moveClock(own, { seconds: 300 });
    const [probe] = await queueInvitations(1, own);
    await drained([probe!.jobId], 30);
    expect((await arrivals(jobIds, own)).lost.length).toBeGreaterThan(0);
  }, 90_000);
});
