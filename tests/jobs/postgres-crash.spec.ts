import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '@volmacht/infra/launcher/lib/ports.mjs';
import { removePostgresData, startPostgres } from '@volmacht/infra/launcher/lib/postgres.mjs';
import { post } from '../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../support/builders';
import { closeDatabase, rows } from '../support/database';
import { jobsOf } from '../support/invitations';
import { ownStack, suiteDir, type OwnStack } from '../support/stack';
import { until } from '../support/until';

const FULL = process.env['FULL'] === '1';
const KILLS = FULL ? 10 : 2;
const WRITERS = 8;

const dir = suiteDir('postgres-crash');
// Durable, unlike the other suites': what was acknowledged must outlive the crash.
const options = { dir: join(dir, 'pg'), password: 'suite', log: join(dir, 'postgres.log'), durable: true };
let port: number;
let postgres: Awaited<ReturnType<typeof startPostgres>>;
let own: OwnStack;
let token: string;

beforeAll(async () => {
  port = await freePort();
  postgres = await startPostgres({ ...options, port });
  own = await ownStack({ only: ['mailbox', 'api', 'worker'], seed: false, databaseAdminUrl: postgres.adminUrl });
  const organisation = await newOrganisation('ONDERSTEUNER', own);
  token = await sessionOf(
    await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] }, own),
    {},
    own,
  );
}, 90_000);
afterAll(async () => {
  if (own) {
    await closeDatabase(own);
    await own.stop();
  }
  await postgres?.stop();
  removePostgresData(options.dir);
});

const ADD = 'mutation ($input: AddUserInput!) { addUser(input: $input) { id } }';
async function add(email: string): Promise<boolean> {
  try {
    const answer = await post(
      ADD,
      { input: { email, firstName: 'Col', lastName: 'Lega', mobileNumber: '+31600001234' } },
      { token, on: own },
    );
    expect(answer.status).toBeLessThan(600);
    return Boolean(answer.body.data?.['addUser']);
  } catch {
    return false;
  }
}

/** Kills the server where it stands, and starts it again on its own data. */
async function crash(): Promise<void> {
  postgres.process.kill('SIGKILL');
  await postgres.process.exit;
  // Its children notice a moment later that their parent is gone; until then the data is still in use.
  postgres = await until('PostgreSQL to come back', () => startPostgres({ ...options, port }).catch(() => null), {
    seconds: 30,
    everyMs: 200,
  });
}

/** Writers go on through crashes; answers which addresses were acknowledged. */
async function writeThrough(crashes: number): Promise<{ acknowledged: string[]; back: number[] }> {
  const acknowledged: string[] = [];
  const back: number[] = [];
  let going = true;
  const writers = Array.from({ length: WRITERS }, async () => {
    while (going) {
      const email = `${randomUUID()}@postgres.example`;
      if (await add(email)) acknowledged.push(email);
    }
  });
  for (let kill = 0; kill < crashes; kill++) {
    const before = acknowledged.length;
    await until('work', () => acknowledged.length >= before + 40, { seconds: 40, everyMs: 5 });
    await crash();
    const started = Date.now();
    const after = acknowledged.length;
    await until('the first success', () => acknowledged.length > after, { seconds: 20, everyMs: 10 });
    back.push(Date.now() - started);
  }
  going = false;
  await Promise.all(writers);
  await closeDatabase(own);
  return { acknowledged, back };
}

const missing = async (emails: string[]) => {
  const found = new Set(
    (await rows<{ email: string }>('SELECT email FROM app_user WHERE email = ANY($1)', [emails], own)).map(
      ({ email }) => email,
    ),
  );
  return emails.filter((email) => !found.has(email));
};

describe('R6 a PostgreSQL that is killed under load', () => {
  it(
    `${KILLS} kills: nothing that was acknowledged is lost, API and worker live on, and all mail goes`,
    async () => {
      const pids = [own.processes['api']!.pid, own.processes['worker']!.pid];
      const { acknowledged, back } = await writeThrough(KILLS);
      expect(await missing(acknowledged)).toEqual([]);
      for (const ms of back) expect(ms).toBeLessThan(5000);
      expect([own.processes['api']!.pid, own.processes['worker']!.pid]).toEqual(pids);
      expect(own.processes['api']!.exited).toBeUndefined();
      expect(own.processes['worker']!.exited).toBeUndefined();
      const jobs = await rows<{ id: string }>(
        `SELECT o.id FROM outbox o JOIN invitation i ON o.payload->>'invitationId' = i.id::text WHERE i.email = ANY($1)`,
        [acknowledged],
        own,
      );
      expect(jobs).toHaveLength(acknowledged.length);
      // A job that the crash interrupted comes back at the outbox's next sweep: the clock takes us there, again and
      // again, because a sweep finds nothing to do while the queue still holds the job.
      const jobIds = jobs.map(({ id }) => id);
      let sweeps = 0;
      await until(
        'all mail to go',
        async () => {
          own.setClockOffset(31_000 * ++sweeps);
          return (await jobsOf(jobIds, own)).open === 0;
        },
        { seconds: 60, everyMs: 3000 },
      );
    },
    FULL ? 300_000 : 120_000,
  );

  it('R7 negative control: with commits that do not wait for the disk the same check reports losses', async () => {
    await rows(`ALTER ROLE volmacht SET synchronous_commit = 'off'`, [], own);
    await rows(`ALTER SYSTEM SET wal_writer_delay = '10s'`, [], own);
    await rows('SELECT pg_reload_conf()', [], own);
    await closeDatabase(own);
    // The connections that are open keep the old way; a crash makes new ones.
    await writeThrough(1);
    const { acknowledged } = await writeThrough(1);
    expect((await missing(acknowledged)).length).toBeGreaterThan(0);
  }, 120_000);
});
