import { beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, today } from '@volmacht/api/core/calendar/index';
import { api } from '../../support/api-client';
import { newBewind, newInsured, newUser } from '../../support/builders';
import { row, rows } from '../../support/database';
import { messagesTo, waitForMessage } from '../../support/mailbox';
import { until } from '../../support/until';
import { newOffice, type SignedIn } from '../decree-review/journey';

const day = () => today(new Date());
const inDays = (days: number) => addDays(day(), days);

let office: SignedIn;

beforeEach(async () => {
  office = await newOffice();
});

/** Lets the worker run a daily job, once more if need be, and waits until it has. */
async function runDaily(job: string, on = day()): Promise<void> {
  const { id } = await row<{ id: string }>(
    `INSERT INTO outbox (id, job, payload, created_at, due_at)
     VALUES (gen_random_uuid(), $1, jsonb_build_object('day', $2::text), now(), now()) RETURNING id`,
    [job, on],
  );
  await until(`${job} of ${on}`, async () => {
    const { state } = await row('SELECT state FROM outbox WHERE id = $1', [id]);
    if (state === 'DEAD') throw new Error(`${job} was set aside.`);
    return state === 'DELIVERED';
  });
}

const make = async (options: object) => newBewind(office.user, await newInsured(), options);
const statusOf = async (id: string) => (await row('SELECT status FROM bewind WHERE id = $1', [id]))['status'];

describe('MZ-21 a bewind begins and ends by itself on its day', () => {
  test('accepted ones begin, running ones end; each is told in the trail, the office has one mail', async () => {
    const begins = await make({ status: 'ACCEPTED' });
    const waits = await make({ status: 'ACCEPTED' });
    await rows('UPDATE bewind SET start_date = $2 WHERE id = $1', [waits, inDays(1)]);
    const ends = await make({ status: 'ENDING', endDate: day() });
    const missed = await make({ endDate: inDays(-3) });
    const stays = await make({ status: 'ENDING', endDate: inDays(1) });
    await runDaily('bewind-calendar');
    expect(await Promise.all([begins, waits, ends, missed, stays].map(statusOf))).toEqual([
      'ACTIVE',
      'ACCEPTED',
      'ENDED',
      'ENDED',
      'ENDING',
    ]);
    const told = await rows<{ action: string; id: string }>(
      `SELECT action, subject_ids[1] AS id FROM audit_event WHERE organisation_id = $1 AND actor = 'systeem' ORDER BY seq`,
      [office.user.organisationId],
    );
    expect(told.map(({ action, id }) => `${action} ${id}`).sort()).toEqual(
      [`bewind.begin ${begins}`, `bewind.ended ${ends}`, `bewind.ended ${missed}`].sort(),
    );
    const { text } = await waitForMessage(office.user.email, { channel: 'EMAIL', match: /veranderd in uw cliënten/ });
    expect(text).toContain('ondersteuning is begonnen: 1.');
    expect(text).toContain('ondersteuning is geëindigd: 2.');

    await runDaily('bewind-calendar');
    expect(
      await rows('SELECT 1 FROM outbox WHERE job = $1 AND payload @> jsonb_build_object($2::text, $3::text)', [
        'mail-bewind-calendar',
        'organisationId',
        office.user.organisationId,
      ]),
    ).toHaveLength(1);
  });
});

describe('MZ-21 reminders 90, 30 and 7 days before the end', () => {
  test('each once, to every ondersteuner, with counts and no name', async () => {
    const colleague = await newUser(office.user.organisationId);
    const manager = await newUser(office.user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] });
    const person = await newInsured();
    const near = await newBewind(office.user, person, { endDate: inDays(7) });
    await make({ endDate: inDays(30) });
    await make({ endDate: inDays(91) });
    await runDaily('bewind-reminders');
    for (const { email } of [office.user, colleague]) {
      const mail = await waitForMessage(email, { channel: 'EMAIL', match: /Binnenkort eindigt/ });
      expect(mail.text).toContain('Van 2 cliënten');
      expect(mail.text).toContain('Binnen 7 dagen: 1.');
      expect(mail.text).toContain('Binnen 30 dagen: 1.');
      expect(mail.text).toContain('/ondersteuner/aflopend');
      expect(`${mail.subject} ${mail.text}`).not.toContain(person.lastName);
    }
    expect(await messagesTo(manager.email)).toEqual([]);
    const noted = async () =>
      (
        await rows<{ days: number }>('SELECT days_before AS days FROM bewind_reminder WHERE bewind_id = $1', [near])
      ).map(({ days }) => days);
    expect((await noted()).sort((a, b) => a - b)).toEqual([7, 30, 90]);

    const mailJobs = async () =>
      (
        await rows(`SELECT 1 FROM outbox WHERE job = 'mail-bewind-reminders' AND payload->>'organisationId' = $1`, [
          office.user.organisationId,
        ])
      ).length;
    expect(await mailJobs()).toBe(2);
    // The next day nothing new is near; the day after that the third comes within 90 days.
    await runDaily('bewind-reminders');
    expect(await mailJobs()).toBe(2);
    await runDaily('bewind-reminders', inDays(1));
    expect(await mailJobs()).toBe(4);
  });

  test('what has ended, or never ends, is nobody’s reminder', async () => {
    await make({});
    await make({ endDate: day() });
    await make({ endDate: inDays(7), status: 'ENDED' });
    await runDaily('bewind-reminders');
    expect(
      await rows('SELECT 1 FROM bewind_reminder r JOIN bewind b ON b.id = r.bewind_id WHERE b.organisation_id = $1', [
        office.user.organisationId,
      ]),
    ).toEqual([]);
    const { clients } = await api(office.token).request<{ clients: { totalCount: number } }>(
      '{ clients(filter: {}) { totalCount } }',
    );
    expect(clients.totalCount).toBe(1);
  });
});
