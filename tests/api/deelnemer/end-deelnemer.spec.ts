import { beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, today } from '@volmacht/api/core/calendar/index';
import { api, expectError } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import {
  addDeelnemer,
  DEELNEMER,
  inDays,
  newcomer,
  newContract,
  newOfficial,
  person,
  type AskedDeelnemer,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { row, rows } from '../../support/database';

let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  contract = await newContract();
  official = await newOfficial(contract);
});

async function end(who: Official, input: object): Promise<AskedDeelnemer> {
  const answer = await api(who.token).request<{ endDeelnemer: AskedDeelnemer }>(
    `mutation ($input: EndDeelnemerInput!) { endDeelnemer(input: $input) { ${DEELNEMER} } }`,
    { input },
  );
  return answer.endDeelnemer;
}
/** A household of client, partner and child that began 60 days ago. */
const household = (over: object = {}) =>
  addDeelnemer(
    official,
    newcomer(contract, {
      startDate: inDays(-60),
      family: [
        { role: 'PARTNER', person: person() },
        { role: 'KIND', person: person({ birthDate: '2014-04-04' }) },
      ],
      ...over,
    }),
  );
const dutch = (date: string) => date.split('-').reverse().join('-');
const endsOf = async (ids: string[]) =>
  (
    await rows<{ end_date: string | null; end_reason: string | null }>(
      'SELECT end_date, end_reason FROM deelnemer WHERE id = ANY($1) ORDER BY array_position($1, id)',
      [ids],
    )
  ).map(({ end_date, end_reason }) => [end_date, end_reason]);

describe('CO-04 a stay is ended through a day', () => {
  it('with a reason, a confirmation and a line in the trail; the family stays', async () => {
    const since = new Date();
    const [client, partner, child] = await household();
    const ended = await end(official, { deelnemerId: client!.id, endDate: inDays(30), reason: 'EINDE_COLLECTIVITEIT' });
    expect(ended).toMatchObject({ id: client!.id, endDate: inDays(30), endReason: 'EINDE_COLLECTIVITEIT' });
    expect(await endsOf([partner!.id, child!.id])).toEqual([
      [null, null],
      [null, null],
    ]);
    const { text, category } = await row('SELECT text, category FROM bericht WHERE source LIKE $1', [
      `deelnemer:end:${client!.id}:%`,
    ]);
    expect(category).toBe('BEVESTIGING');
    expect(text).toBe(
      `Afmelding de heer D. Groot voor contract ${contract.number} ontvangen: deelname t/m ${dutch(inDays(30))}`,
    );
    const told = await auditOf(contract.organisation.id, since);
    expect(told.filter(({ action }) => action === 'deelnemer.end')).toMatchObject([
      { subject_ids: [client!.id], reason: 'EINDE_COLLECTIVITEIT', actor_id: official.user.id },
    ]);
  });

  it('of the whole household when asked; only who died, died', async () => {
    const [client, partner, child] = await household();
    await end(official, { deelnemerId: client!.id, endDate: inDays(-3), reason: 'OVERLEDEN', wholeHousehold: true });
    expect(await endsOf([client!.id, partner!.id, child!.id])).toEqual([
      [inDays(-3), 'OVERLEDEN'],
      [inDays(-3), 'EINDE_COLLECTIVITEIT'],
      [inDays(-3), 'EINDE_COLLECTIVITEIT'],
    ]);
    expect(
      await rows(`SELECT 1 FROM bericht WHERE source LIKE ANY($1)`, [
        [client!, partner!, child!].map(({ id }) => `deelnemer:end:${id}:%`),
      ]),
    ).toHaveLength(3);
  });

  it('and the day may be changed until it has passed', async () => {
    const [client] = await household();
    for (const day of [10, 40, 0, 5])
      expect(
        (await end(official, { deelnemerId: client!.id, endDate: inDays(day), reason: 'EINDE_COLLECTIVITEIT' }))
          .endDate,
      ).toBe(inDays(day));
    await end(official, { deelnemerId: client!.id, endDate: inDays(-1), reason: 'OVERLEDEN' });
    await expectError(
      end(official, { deelnemerId: client!.id, endDate: inDays(5), reason: 'EINDE_COLLECTIVITEIT' }),
      'CONFLICT',
      'DEELNEMER_ALREADY_ENDED',
    );
  });

  it('on the first day at the earliest, and at most 3 months back', async () => {
    const [client] = await household({ family: [] });
    const back = addMonths(today(new Date()), -3);
    await rows('UPDATE deelnemer SET start_date = $2 WHERE id = $1', [client!.id, '2020-02-29']);
    const ask = (endDate: string) => end(official, { deelnemerId: client!.id, endDate, reason: 'OVERLEDEN' });
    await expectError(ask('2020-02-28'), 'BAD_USER_INPUT', 'END_BEFORE_FIRST_DAY');
    await expectError(ask('2021-02-29'), 'BAD_USER_INPUT', 'DATE_INVALID');
    const error = await expectError(ask(addMonths(back, -1)), 'BAD_USER_INPUT', 'END_TOO_LONG_AGO');
    expect(error.extensions?.problems?.[0]?.field).toBe('input.endDate');
    expect((await ask(back)).endDate).toBe(back);
  });

  it('not after the contract’s own end', async () => {
    const short = await newContract(contract.organisation, { endDate: inDays(10) });
    const who = await newOfficial(short);
    const [client] = await addDeelnemer(who, newcomer(short));
    const ask = (days: number) =>
      end(who, { deelnemerId: client!.id, endDate: inDays(days), reason: 'EINDE_COLLECTIVITEIT' });
    await expectError(ask(11), 'BAD_USER_INPUT', 'END_OUTSIDE_CONTRACT');
    expect((await ask(10)).endDate).toBe(inDays(10));
  });

  it('not over a later stay of the same person', async () => {
    const client = person();
    const [stay] = await addDeelnemer(official, newcomer(contract, { client, startDate: inDays(-20) }));
    await end(official, { deelnemerId: stay!.id, endDate: inDays(5), reason: 'EINDE_COLLECTIVITEIT' });
    await addDeelnemer(official, newcomer(contract, { client, startDate: inDays(8) }));
    await expectError(
      end(official, { deelnemerId: stay!.id, endDate: inDays(8), reason: 'EINDE_COLLECTIVITEIT' }),
      'CONFLICT',
      'DEELNEMER_ALREADY_IN',
    );
    expect((await end(official, { deelnemerId: stay!.id, endDate: inDays(7), reason: 'OVERLEDEN' })).endDate).toBe(
      inDays(7),
    );
  });

  it('of two who end a household from two of its members, both are answered', async () => {
    const made = await household();
    const answers = await Promise.allSettled(
      [...made, ...made].map(({ id }) =>
        end(official, { deelnemerId: id, endDate: inDays(9), reason: 'EINDE_COLLECTIVITEIT', wholeHousehold: true }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'fulfilled'));
    expect(new Set((await endsOf(made.map(({ id }) => id))).map(([day]) => day))).toEqual(new Set([inDays(9)]));
  });

  it('not for the whole household when somebody of it is still to begin', async () => {
    const [client] = await household({ startDate: inDays(-5) });
    await rows(
      'UPDATE deelnemer SET start_date = $2 WHERE household_id = (SELECT household_id FROM deelnemer WHERE id = $1) AND id <> $1',
      [client!.id, inDays(20)],
    );
    const input = { deelnemerId: client!.id, endDate: inDays(1), reason: 'EINDE_COLLECTIVITEIT', wholeHousehold: true };
    await expectError(end(official, input), 'BAD_USER_INPUT', 'END_BEFORE_FIRST_DAY');
    expect(await endsOf([client!.id])).toEqual([[null, null]]);
  });
});

describe('CO-01 a stay is ended by who is administratief on the contract', () => {
  it('one of another contract reads as one that is not there; other roles are refused', async () => {
    const [client] = await household();
    const input = { deelnemerId: client!.id, endDate: inDays(1), reason: 'OVERLEDEN' };
    await expectError(end(await newOfficial(await newContract()), input), 'NOT_FOUND');
    await expectError(end(await newOfficial(await newContract(contract.organisation)), input), 'NOT_FOUND');
    await expectError(end(official, { ...input, deelnemerId: "'; --" }), 'NOT_FOUND');
    await expectError(end(await newOfficial(contract, ['FINANCIEEL', 'ACCOUNTBEHEER']), input), 'FORBIDDEN');
    await expectError(end({ ...official, token: '' }, input), 'UNAUTHENTICATED');
    await expectError(end(official, { ...input, reason: 'VERHUISD' }), 'BAD_USER_INPUT', 'VALUE_INVALID');
    expect(await endsOf([client!.id])).toEqual([[null, null]]);
  });
});
