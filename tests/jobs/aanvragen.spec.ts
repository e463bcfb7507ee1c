import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { api } from '../support/api-client';
import { auditOf } from '../support/builders';
import { closeDatabase, row, rows } from '../support/database';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';
import { DECIDE, form, KEEP, newDecider, newInstitution, submit } from '../api/aanvraag/aanvraag-forms';

let own: OwnStack;

beforeAll(async () => {
  own = await ownStack({ only: ['register', 'api', 'worker'], seed: false });
  moveClock(own, {});
}, 120_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const registerIs = async (mode: 'NONE' | 'SERVER_ERROR') => {
  const answer = await fetch(`${own.urls.register}/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${own.env['WLZ_REGISTER_TOKEN']}` },
    body: JSON.stringify({ mode }),
  });
  expect(answer.ok).toBe(true);
};

describe('PO-12 R3 the Wlz register is down when an aanvraag is granted', () => {
  test('the decision stands, the job tries again, and the indication is opened once when the register is back', async () => {
    const [{ token: filer, home }, { token: desk }] = [await newInstitution('BASIS', own), await newDecider(own)];
    const since = new Date();
    const { id } = await submit(filer, form(), own);
    await registerIs('SERVER_ERROR');
    const validFrom = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    await api({ token: desk, on: own }).request(DECIDE, { id, granted: true, reason: 'Besluit.', validFrom });
    await until('a first try', async () => {
      const [job] = await rows<{ attempts: number }>(
        `SELECT attempts FROM outbox WHERE job = 'open-wlz-indication' AND payload ->> 'aanvraagId' = $1`,
        [id],
        own,
      );
      return job && job.attempts > 0;
    });
    const stands = () =>
      row<{ status: string; registered: boolean }>(
        'SELECT status, registered_at IS NOT NULL AS registered FROM aanvraag WHERE id = $1',
        [id],
        own,
      );
    expect(await stands()).toEqual({ status: 'GRANTED', registered: false });
    await registerIs('NONE');
    await until('the register has taken it in', async () => (await stands()).registered, { seconds: 40 });
    const told = (await auditOf(home.id, since, own)).filter(({ action }) => action === 'aanvraag.register');
    expect(told.map(({ subject_ids }) => subject_ids)).toEqual([[id]]);
  }, 90_000);
});

describe('PO-12 XX-02 a draft that is left is forgotten', () => {
  test('a month after its last change; a draft of later and what was sent stay, and the trail tells of it', async () => {
    const { token, home } = await newInstitution('BASIS', own);
    const keep = async () =>
      (await api({ token, on: own }).request<{ saveAanvraagDraft: { id: string } }>(KEEP, { input: form() }))
        .saveAanvraagDraft.id;
    const [left, touched, sent] = [await keep(), await keep(), (await submit(token, form(), own)).id];
    await rows(`UPDATE aanvraag SET changed_at = changed_at + interval '10 days' WHERE id = $1`, [touched], own);
    // Noon of a day: the work of that night is due, whatever the hour is now.
    const noon = new Date(Date.now() + 31 * 86_400_000);
    noon.setUTCHours(12, 0, 0, 0);
    moveClock(own, { seconds: (noon.getTime() - Date.now()) / 1000 });
    await until(
      'the draft is gone',
      async () => (await rows('SELECT 1 FROM aanvraag WHERE id = $1', [left], own)).length === 0,
      { seconds: 40 },
    );
    const kept = await rows<{ id: string }>('SELECT id FROM aanvraag WHERE id = ANY($1)', [[left, touched, sent]], own);
    expect(kept.map(({ id }) => id).sort()).toEqual([touched, sent].sort());
    const told = (await auditOf(home.id, new Date(0), own)).filter(({ action }) => action === 'aanvraag.forget');
    expect(told.map(({ subject_ids }) => subject_ids)).toEqual([[left]]);
  }, 90_000);
});
