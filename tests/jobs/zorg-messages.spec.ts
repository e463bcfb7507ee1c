import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addWorkingDays, daysBetween, today } from '@volmacht/api/core/calendar/index';
import { auditOf } from '../support/builders';
import { closeDatabase, rows } from '../support/database';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';
import {
  becomes,
  behave,
  messageOf,
  newExchanger,
  newMunicipality,
  newProvider,
  provide,
  sampleMessage,
  send,
  statusOf,
  takenFor,
  type Exchanger,
  type Municipality,
} from '../support/zorg-messages';

let own: OwnStack;
let city: Municipality;
let clerk: Exchanger;
const provider = newProvider();
let number = 0;

beforeAll(async () => {
  own = await ownStack({ only: ['knooppunt', 'api', 'worker'], seed: false });
  city = await newMunicipality(own);
  clerk = await newExchanger(city, {}, own);
}, 120_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const start = today(new Date());
/** Last day of a term of working days that begins today. */
const due = (days: number): string => today(addWorkingDays(start, days));
const options = () => ({
  municipality: city.code,
  provider,
  identification: `J${++number}`,
  reference: `VOT-J${number}`,
  dated: start < '2026-11-20' ? start : '2026-11-20',
});

describe('R3 ZO-11 a message is delivered once, whatever breaks', () => {
  it('while the knooppunt is down it waits, and goes when that is up again', async () => {
    await behave(own, { refuse: 'DOWN' });
    const id = await send(clerk.token, sampleMessage('IWMO', '319', 'MINIMAL', options()), 'IWMO', own);
    await until('a first try', async () => {
      const [job] = await rows<{ attempts: number }>(
        `SELECT attempts FROM outbox WHERE job = 'deliver-zorg-message' AND payload ->> 'messageId' = $1`,
        [id],
        own,
      );
      return job && job.attempts > 0;
    });
    expect(await statusOf(id, own)).toBe('CHECKED');
    await behave(own, {});
    await until('delivery', async () => (await statusOf(id, own)) === 'DELIVERED', { seconds: 30 });
  }, 60_000);

  it('a worker that is killed while it judges leaves no message behind and makes no second retour', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 12; count++)
      ids.push(await send(clerk.token, sampleMessage('IWMO', '301', 'FULL', options()), 'IWMO', own));
    const worker = own.processes.worker!;
    worker.kill('SIGKILL');
    await until('the end of the worker', () => worker.exited);
    await worker.start();
    await until(
      'all are answered',
      async () => {
        const [open] = await rows<{ count: number }>(
          `SELECT count(*)::int AS count FROM zorg_message m WHERE m.id = ANY($1) AND NOT EXISTS (
             SELECT 1 FROM zorg_message a WHERE a.answers_id = m.id AND a.status <> 'RECEIVED')`,
          [ids],
          own,
        );
        return open!.count === 0;
      },
      { seconds: 80 },
    );
    const taken = (await takenFor(provider, own)).filter(({ reference }) => ids.includes(reference));
    expect(taken).toHaveLength(ids.length);
    const answers = await rows('SELECT id FROM zorg_message WHERE answers_id = ANY($1)', [ids], own);
    expect(answers).toHaveLength(ids.length);
  }, 120_000);

  it('a refusal of the knooppunt is told in words', async () => {
    await behave(own, { refuse: 'IB010' });
    const id = await send(clerk.token, sampleMessage('IWMO', '319', 'MINIMAL', options()), 'IWMO', own);
    const message = await becomes(clerk.token, id, 'REJECTED', own);
    expect(message.problems).toEqual([
      {
        field: 'Bericht',
        rule: 'IB010',
        message: 'De ontvanger is niet aangesloten. Neem contact op met de aanbieder.',
      },
    ]);
    await behave(own, {});
  });
});

describe('ZO-13 8.3 what the other side refused was not told', () => {
  it.each([
    ['0200', ['TR019']],
    ['0001', []],
  ])('after a retour %s on an assignment, a start of another client on it breaks %p', async (retourCode, rules) => {
    await behave(own, { retourCode });
    const assignment = `50${retourCode}`;
    const id = await send(
      clerk.token,
      sampleMessage('IWMO', '301', 'MINIMAL', { ...options(), assignment }),
      'IWMO',
      own,
    );
    await until('its retour', async () => (await messageOf(clerk.token, id, own))?.retour);
    await behave(own, {});
    const start305 = sampleMessage('IWMO', '305', 'MINIMAL', { ...options(), assignment, bsn: '999990123' });
    const { id: came } = await provide(city, 'WMO305', start305, { on: own });
    expect((await becomes(clerk.token, came!, 'CHECKED', own)).problems.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('ZO-13 OP090 a missing retour is flagged', () => {
  /** Moves to a day, and waits until the worker did the day's own job. */
  async function dayBecomes(day: string): Promise<void> {
    moveClock(own, { days: daysBetween(start, day) });
    await until(
      `the work of ${day}`,
      async () => {
        const key = `schedule:flag-missing-retours:${day}`;
        const [job] = await rows<{ state: string }>('SELECT state FROM outbox WHERE dedupe_key = $1', [key], own);
        return job?.state === 'DELIVERED';
      },
      { seconds: 30 },
    );
  }
  const missing = async (id: string) =>
    (
      await rows<{ missing: boolean }>(
        'SELECT answer_missed_at IS NOT NULL AS missing FROM zorg_message WHERE id = $1',
        [id],
        own,
      )
    )[0]!.missing;
  const dayAfter = (day: string) => {
    const next = new Date(`${day}T12:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  };

  it('after 3 working days of an assignment, after 10 of a declaration, once each; an answer takes the flag away', async () => {
    await behave(own, { retourCode: null });
    const lonely = await send(clerk.token, sampleMessage('IWMO', '301', 'MINIMAL', options()), 'IWMO', own);
    const delivered = await becomes(clerk.token, lonely, 'DELIVERED', own);
    expect(delivered.retourDueOn).toBe(due(3));
    const bill = options();
    const { id: declaration } = await provide(city, 'WMO323', sampleMessage('IWMO', '323', 'FULL', bill), { on: own });
    expect((await becomes(clerk.token, declaration!, 'CHECKED', own)).retourDueOn).toBe(due(10));
    // An answered one is never flagged.
    await behave(own, {});
    const happy = await send(
      clerk.token,
      sampleMessage('IWMO', '301', 'MINIMAL', { ...options(), assignment: '77' }),
      'IWMO',
      own,
    );
    await until('its retour', async () => (await messageOf(clerk.token, happy, own))?.retour);

    await dayBecomes(due(3));
    expect(await missing(lonely)).toBe(false);
    await dayBecomes(dayAfter(due(3)));
    expect([await missing(lonely), await missing(declaration!), await missing(happy)]).toEqual([true, false, false]);
    await dayBecomes(dayAfter(due(10)));
    expect([await missing(lonely), await missing(declaration!)]).toEqual([true, true]);
    const told = (await auditOf(city.id, new Date(0), own)).filter(({ action }) => action === 'zorg-message.miss');
    expect(told.map(({ subject_ids }) => subject_ids[0])).toEqual([lonely, declaration]);

    // Back to today. The session of before was ended by the days that passed.
    const answer = sampleMessage('IWMO', '325', 'MINIMAL', options()).replace('>D0001<', `>${bill.identification}<`);
    moveClock(own, {});
    const colleague = await newExchanger(city, {}, own);
    const id = await send(colleague.token, answer, 'IWMO', own);
    await until('the answer', async () => (await statusOf(id, own)) === 'DELIVERED');
    expect(await missing(declaration!)).toBe(false);
  }, 120_000);
});
