import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api } from '../../support/api-client';
import {
  addDeelnemer,
  inDays,
  newcomer,
  newContract,
  newOfficial,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { closeDatabase, row, rows } from '../../support/database';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { until } from '../../support/until';

let own: OwnStack;
let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  own = await ownStack({ only: ['api', 'worker'], seed: false });
  contract = await newContract(undefined, {}, own);
  official = await newOfficial(contract, ['ADMINISTRATIEF'], own);
}, 120_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const texts = async () =>
  (
    await rows<{ text: string }>(
      `SELECT text FROM bericht WHERE contract_id = $1 AND category = 'WIJZIGING' ORDER BY id`,
      [contract.id],
      own,
    )
  ).map(({ text }) => text);
const dutch = (date: string) => date.split('-').reverse().join('-');

/** Lets the worker plan the day's own job after the clock was moved, and waits until it ran. */
async function dayPasses(days: number): Promise<void> {
  moveClock(own, { days });
  await until('the calendar of the new day', async () => {
    const key = `schedule:deelnemer-calendar:${inDays(days)}`;
    const [job] = await rows<{ state: string }>('SELECT state FROM outbox WHERE dedupe_key = $1', [key], own);
    return job?.state === 'DELIVERED';
  });
}

describe('CO-04 CO-06 CO-11 planned starts and ends take effect on their day', () => {
  it('each is told once, on its own day; a last day is still a day of taking part', async () => {
    const [stay] = await addDeelnemer(official, newcomer(contract, { startDate: inDays(1) }), own);
    await api({ token: official.token, on: own }).request(
      'mutation ($input: EndDeelnemerInput!) { endDeelnemer(input: $input) { id } }',
      { input: { deelnemerId: stay!.id, endDate: inDays(2), reason: 'EINDE_COLLECTIVITEIT' } },
    );
    const began = `Deelname van de heer D. Groot aan contract ${contract.number} is ingegaan op ${dutch(inDays(1))}`;
    const ended = `Deelname van de heer D. Groot aan contract ${contract.number} is geëindigd: laatste dag ${dutch(inDays(2))}`;
    expect(await texts()).toEqual([]);
    await dayPasses(1);
    expect(await texts()).toEqual([began]);
    await dayPasses(2);
    expect(await texts()).toEqual([began]);
    await dayPasses(3);
    expect(await texts()).toEqual([began, ended]);
    await dayPasses(4);
    expect(await texts()).toEqual([began, ended]);
    const told = await rows<{ action: string; subject_ids: string[] }>(
      `SELECT action, subject_ids FROM audit_event WHERE organisation_id = $1 AND actor = 'systeem' ORDER BY seq`,
      [contract.organisation.id],
      own,
    );
    expect(told).toEqual([
      { action: 'deelnemer.begin', subject_ids: [stay!.id] },
      { action: 'deelnemer.ended', subject_ids: [stay!.id] },
    ]);
  }, 60_000);

  it('days that were missed are made up for, and a run more changes nothing', async () => {
    const { id } = await row(
      `INSERT INTO deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail, relatienummer,
         initials, last_name, full_name, search_name, birth_date, gender, street, house_number, postcode, city, start_date, created_at)
       VALUES (gen_random_uuid(), $1, gen_random_uuid(), 'CLIENT', '\\x00', '\\x77', '0000', '1', 'V.', 'Laat', 'V. Laat', 'laat,v,',
         '1960-01-01', 'V', 'Kade', '1', '9999XX', 'Dorp', $2, now()) RETURNING id`,
      [contract.id, inDays(-40)],
      own,
    );
    await dayPasses(5);
    expect((await texts()).at(-1)).toContain('mevrouw V. Laat');
    const before = await texts();
    const again = await row(
      `INSERT INTO outbox (id, job, payload, created_at, due_at)
       VALUES (gen_random_uuid(), 'deelnemer-calendar', jsonb_build_object('day', $1::text), now(), now()) RETURNING id`,
      [inDays(5)],
      own,
    );
    await until('the second run', async () => {
      const { state } = await row('SELECT state FROM outbox WHERE id = $1', [again['id']], own);
      return state === 'DELIVERED';
    });
    expect(await texts()).toEqual(before);
    expect((await row('SELECT start_told FROM deelnemer WHERE id = $1', [id], own))['start_told']).toBe(true);
  }, 60_000);
});
