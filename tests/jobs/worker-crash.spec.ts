import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeDatabase, rows } from '../support/database';
import { arrivals, jobsOf, queueInvitations } from '../support/invitations';
import { accepted } from '../support/mailbox';
import { startSlowDoor, type SlowDoor } from '../support/slow-door';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';

/** The sizes of the reliability table take minutes; by default a smaller run asks the same. */
const FULL = process.env['FULL'] === '1';
const SIZE = FULL ? { invitations: 5000, kills: 50 } : { invitations: 240, kills: 6 };
const SLOW = FULL ? { invitations: 600, kills: 30 } : { invitations: 80, kills: 4 };
const CONCURRENCY = 10;

let own: OwnStack;
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

/** Starts the worker, lets it come on until `enough` mails more arrived, and kills it where it stands. */
async function crashAfter(enough: number, jobIds: string[]): Promise<void> {
  const worker = own.processes['worker']!;
  const before = (await accepted(own)).total;
  void worker.start().catch(() => undefined);
  await until(
    'the worker to come on',
    async () => (await accepted(own)).total >= before + enough || (await jobsOf(jobIds, own)).open === 0,
    { seconds: 60, everyMs: 5 },
  );
  worker.kill('SIGKILL');
  await worker.exit;
}

async function drained(jobIds: string[], seconds: number): Promise<void> {
  await until('all jobs to be closed', async () => (await jobsOf(jobIds, own)).open === 0, { seconds, everyMs: 100 });
}

describe('R1 XX-06 a worker that is killed again and again loses no invitation', () => {
  beforeAll(async () => {
    own = await ownStack({ only: ['mailbox', 'worker'], seed: false });
    await own.processes['worker']!.stop();
  }, 60_000);

  it(
    `${SIZE.invitations} invitations, ${SIZE.kills} kills`,
    async () => {
      const jobIds = (await queueInvitations(SIZE.invitations, own)).map(({ jobId }) => jobId);
      for (let kill = 0; kill < SIZE.kills; kill++)
        await crashAfter(Math.floor((SIZE.invitations * 0.9) / SIZE.kills), jobIds);
      await own.processes['worker']!.start();
      await drained(jobIds, 60);
      const { lost, duplicates } = await arrivals(jobIds, own);
      expect(lost).toEqual([]);
      // A mail can be doubled only when the kill fell between its delivery and the note of it.
      expect(duplicates).toBeLessThanOrEqual(FULL ? SIZE.invitations * 0.02 : SIZE.kills * CONCURRENCY);
      expect((await jobsOf(jobIds, own)).dead).toEqual([]);
      const sent = await rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM invitation WHERE status = 'SENT' AND send_count = 1 AND expires_at > now() + interval '13 days'`,
        [],
        own,
      );
      expect(sent[0]!.n).toBe(SIZE.invitations);
    },
    FULL ? 600_000 : 120_000,
  );

  it('negative control: the check does see a mail that never went', async () => {
    const [first] = await queueInvitations(1, own);
    await drained([first!.jobId], 30);
    expect((await arrivals([first!.jobId, '00000000-0000-7000-8000-000000000000'], own)).lost).toHaveLength(1);
  });
});

describe('R2 the same with slow jobs: none is given up because its worker crashed', () => {
  let door: SlowDoor;
  beforeAll(async () => {
    const { ports } = own;
    // Seven exchanges of SMTP make about 400 ms.
    door = await startSlowDoor(ports['mailboxSmtp']!, 30);
    own.env['SMTP_URL'] = `smtp://127.0.0.1:${door.port}`;
    await own.processes['worker']!.stop();
  });
  afterAll(() => door?.stop());

  it(
    `${SLOW.invitations} invitations, ${SLOW.kills} kills`,
    async () => {
      const jobIds = (await queueInvitations(SLOW.invitations, own)).map(({ jobId }) => jobId);
      for (let kill = 0; kill < SLOW.kills; kill++)
        await crashAfter(Math.floor((SLOW.invitations * 0.6) / SLOW.kills), jobIds);
      await own.processes['worker']!.start();
      // What stalled too often for the queue comes back out of the outbox at its next sweep, half a minute later: the clock
      // takes us there, again and again, because a sweep finds nothing to do while the queue still holds the job.
      let minutes = 0;
      await until(
        'all jobs to be closed',
        async () => {
          moveClock(own, { seconds: 61 * ++minutes });
          return (await jobsOf(jobIds, own)).open === 0;
        },
        { seconds: 60, everyMs: 3000 },
      );
      expect(minutes).toBeLessThan(10);
      const { lost, duplicates } = await arrivals(jobIds, own);
      expect(lost).toEqual([]);
      expect(duplicates).toBeLessThanOrEqual(SLOW.kills * CONCURRENCY);
      expect((await jobsOf(jobIds, own)).dead).toEqual([]);
    },
    FULL ? 600_000 : 120_000,
  );
});
