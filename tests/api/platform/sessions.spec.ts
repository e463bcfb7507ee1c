import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, post } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf, type MadeUser } from '../../support/builders';
import { closeDatabase, row, rows } from '../../support/database';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { until } from '../../support/until';

let own: OwnStack;
beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'broker', 'api'], seed: false });
}, 60_000);
afterAll(async () => {
  await closeDatabase(own);
  await own.stop();
});

async function office(roles = ['ONDERSTEUNER']): Promise<{ user: MadeUser; token: string }> {
  moveClock(own, {});
  const organisation = await newOrganisation('ONDERSTEUNER', own);
  const user = await newUser(organisation.id, { roles }, own);
  return { user, token: await sessionOf(user, {}, own) };
}

/** Whether the session still opens anything; asks as a page that only watches the time unless told otherwise. */
async function lives(token: string, { passive = false } = {}): Promise<boolean> {
  const answer = await post(
    '{ organisation { id } }',
    {},
    {
      token,
      on: own,
      headers: passive ? { 'x-volmacht-passive': '1' } : {},
    },
  );
  expect(answer.status).toBe(200);
  if (answer.body.data?.['organisation']) return true;
  expect(answer.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  return false;
}

/** Waits until the server has noted the activity of this moment; it does so beside the answer, not before it. */
async function noted(user: MadeUser, minutes: number): Promise<void> {
  await until('the activity to be noted', async () => {
    const { ahead } = await row<{ ahead: number }>(
      'SELECT extract(epoch FROM last_seen_at - created_at)::float AS ahead FROM session WHERE user_id = $1',
      [user.id],
      own,
    );
    return ahead >= minutes * 60;
  });
}

describe('A16 ZO-05 a session ends after twenty minutes without activity, on the server', () => {
  it('lives at 19:59 and starts to count anew from there', async () => {
    const { user, token } = await office();
    moveClock(own, { minutes: 19, seconds: 59 });
    expect(await lives(token)).toBe(true);
    await noted(user, 19);
    moveClock(own, { minutes: 39, seconds: 50 });
    expect(await lives(token)).toBe(true);
  });

  it('is dead at 20:01, and stays so when the clock stands right again', async () => {
    const { token } = await office();
    moveClock(own, { minutes: 20, seconds: 1 });
    expect(await lives(token)).toBe(false);
  });

  it('a page that polls in the background does not keep it alive', async () => {
    const { token } = await office();
    for (const minutes of [5, 10, 15, 19]) {
      moveClock(own, { minutes });
      expect(await lives(token, { passive: true })).toBe(true);
    }
    moveClock(own, { minutes: 20, seconds: 1 });
    expect(await lives(token, { passive: true })).toBe(false);
    expect(await lives(token)).toBe(false);
  });

  it('lasts eight hours at most, however active the user is', async () => {
    const { user, token } = await office();
    for (let minutes = 15; minutes < 8 * 60; minutes += 15) {
      moveClock(own, { minutes });
      expect(await lives(token)).toBe(true);
      await noted(user, minutes);
    }
    moveClock(own, { hours: 8, seconds: 1 });
    expect(await lives(token)).toBe(false);
  });
});

describe('A16 changed rights bite on the next request', () => {
  it('a user who is switched off, removed or expired is out at once', async () => {
    for (const status of ['DEACTIVATED', 'REMOVED', 'EXPIRED']) {
      const { user, token } = await office();
      expect(await lives(token)).toBe(true);
      await rows('UPDATE app_user SET status = $2 WHERE id = $1', [user.id, status], own);
      expect(await lives(token)).toBe(false);
    }
  });

  it('an organisation that is switched off takes its users along', async () => {
    const { user, token } = await office();
    await rows('UPDATE organisation SET active = false WHERE id = $1', [user.organisationId], own);
    expect(await lives(token)).toBe(false);
  });

  it('a role that is taken away no longer opens what it opened', async () => {
    const { user, token } = await office(['ONDERSTEUNER']);
    const change = 'mutation { updateOrganisation(input: { phone: "0600001234" }) { phone } }';
    await api({ token, on: own }).request(change);
    await rows('UPDATE user_role SET active = false WHERE user_id = $1', [user.id], own);
    const after = await post(change, {}, { token, on: own });
    expect(after.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('A16 a session token is worth nothing by itself', () => {
  it('only a hash of its secret is kept', async () => {
    const { user, token } = await office();
    const secret = (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sec: string }).sec;
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const { text } = await row<{ text: string }>(
      'SELECT s::text AS text FROM session s WHERE user_id = $1',
      [user.id],
      own,
    );
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('a changed, unsigned or foreign token opens nothing', async () => {
    const { token } = await office();
    const [head, body, signature] = token.split('.') as [string, string, string];
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    for (const bad of [
      `${head}.${body}.${flipped}`,
      `${unsigned}.${body}.`,
      `${head}.${body}`,
      'x',
      `${token}x`,
      'a'.repeat(5000),
    ])
      expect(await lives(bad)).toBe(false);
    expect(await lives(token)).toBe(true);
  });
});
