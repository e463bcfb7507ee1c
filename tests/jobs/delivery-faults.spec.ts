import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, rows } from '../support/database';
import { arrivals, jobsOf, queueInvitations } from '../support/invitations';
import { accepted, setFaults } from '../support/mailbox';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';

const FULL = process.env['FULL'] === '1';
const COUNT = FULL ? 1000 : 120;

let own: OwnStack;
beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'worker'], seed: false });
}, 60_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

/** Lets hours pass in quarters, until every job is closed one way or the other. */
async function untilClosed(jobIds: string[]): Promise<void> {
  let quarters = 0;
  await until(
    'all jobs to be closed',
    async () => {
      moveClock(own, { minutes: 15 * ++quarters });
      return (await jobsOf(jobIds, own)).open === 0;
    },
    { seconds: 90, everyMs: 400 },
  );
}

describe('R11 a mail server that stumbles: every mail arrives once, or stands on the list of dead letters with the reason', () => {
  it('a fifth fails for now, for good, or is taken without saying so', async () => {
    await setFaults(own, {
      smtp: { tempFailRate: 0.1, permFailRate: 0.05, dropAfterAcceptRate: 0.05, ...(FULL ? { hangRate: 0.02 } : {}) },
    });
    const jobIds = (await queueInvitations(COUNT, own)).map(({ jobId }) => jobId);
    await untilClosed(jobIds);
    await setFaults(own, {});
    const { delivered, dead } = await jobsOf(jobIds, own);
    expect(delivered + dead.length).toBe(COUNT);
    const { lost } = await arrivals(jobIds, own);
    // What did not arrive is on the list, and nothing is on the list that says it may still come.
    expect(lost.filter((id) => !dead.some((job) => job.id === id))).toEqual([]);
    for (const job of dead) {
      expect(job.last_error).toMatch(/mail not taken: .*5\d\d/);
      expect(job.last_error).not.toContain('@');
    }
    // Each job is one Message-ID, so a mail that came twice is seen to be one mail.
    const { byMessageId } = await accepted(own);
    expect(Object.keys(byMessageId)).toHaveLength(COUNT - lost.length);
  }, 150_000);

  it('what is refused for good is not tried again, and an alert tells of it', async () => {
    await setFaults(own, { smtp: { permFailRate: 1 } });
    const jobIds = (await queueInvitations(10, own)).map(({ jobId }) => jobId);
    await untilClosed(jobIds);
    await setFaults(own, {});
    const { dead } = await jobsOf(jobIds, own);
    expect(dead).toHaveLength(10);
    for (const { attempts } of dead) expect(attempts).toBeLessThanOrEqual(1);
    const log = readFileSync(join(own.dir, 'worker.log'), 'utf8');
    const alerts = log.split('\n').filter((line) => line.includes('"alert":true'));
    for (const id of jobIds) expect(alerts.some((line) => line.includes(id))).toBe(true);
    expect(log).not.toContain('@kantoor.example');
  }, 120_000);

  it('what fails for now is tried again, each time after a longer pause', async () => {
    await setFaults(own, { smtp: { tempFailRate: 1 } });
    const [job] = await queueInvitations(1, own);
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt++) {
      const found = await until(
        `try ${attempt}`,
        async () =>
          (
            await rows<{ pause: number }>(
              `SELECT extract(epoch FROM due_at - now())::float - $3 AS pause FROM outbox WHERE id = $1 AND attempts = $2`,
              [job!.jobId, attempt, clock],
              own,
            )
          )[0],
        { everyMs: 20 },
      );
      pauses.push(found.pause);
      clock += Math.ceil(found.pause) + 1;
      moveClock(own, { seconds: clock });
    }
    for (let n = 1; n < pauses.length; n++) expect(pauses[n]!).toBeGreaterThan(pauses[n - 1]! * 1.5);
    await setFaults(own, {});
    await untilClosed([job!.jobId]);
    expect((await jobsOf([job!.jobId], own)).delivered).toBe(1);
  }, 60_000);
});

describe('R19 a job that takes its process along each time', () => {
  it('is set aside with an alert after five crashes, and the jobs around it go through', async () => {
    await own.processes['worker']!.stop();
    const jobIds = (await queueInvitations(20, own)).map(({ jobId }) => jobId);
    const [poison, ...good] = jobIds;
    // What five crashes leave behind: started, and never come to an end.
    await rows('UPDATE outbox SET starts = 5 WHERE id = $1', [poison], own);
    await own.processes['worker']!.start();
    await untilClosed(jobIds);
    const { delivered, dead } = await jobsOf(jobIds, own);
    expect(delivered).toBe(good.length);
    expect(dead).toEqual([{ id: poison, last_error: 'its process crashed every time', attempts: 0 }]);
  }, 60_000);
});

/** Seconds that the stack's clock is ahead. The suites before have left it hours ahead; every use starts from there. */
let clock = 24 * 3600;
