import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { row } from '../../support/database';
import { moment, waitForLink } from '../../support/mailbox';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { until } from '../../support/until';
import { askCode, newAccount, PASSWORD, visitor } from './login-journey';

const ORGANISATIE = { kind: 'ZORGINSTELLING', roles: ['AANVRAGER'] };
let on: OwnStack;

beforeAll(async () => {
  on = await ownStack({ only: ['mailbox', 'api', 'worker'], seed: false });
});
afterAll(async () => on?.stop());

/** Moves time for one test only. */
async function ahead<Result>(by: Parameters<typeof moveClock>[1], work: () => Promise<Result>): Promise<Result> {
  moveClock(on, by);
  try {
    return await work();
  } finally {
    moveClock(on, {});
  }
}
const by = () => visitor(on);

describe('A11 a lock grows from one minute to fifteen, and ends', () => {
  test('after a minute the right password opens again; another wrong one locks for longer', async () => {
    const user = await newAccount({}, on);
    const owner = by();
    for (let n = 0; n < 5; n++) await expectError(owner.password(user.login, `Fout-${n}!`), 'UNAUTHENTICATED');
    await expectError(owner.password(user.login), 'UNAUTHENTICATED');
    // The second lock is of two minutes.
    await ahead({ seconds: 61 }, () => expectError(owner.password(user.login, 'Fout!'), 'UNAUTHENTICATED'));
    await ahead({ seconds: 61 + 115 }, () => expectError(owner.password(user.login), 'UNAUTHENTICATED'));
    await ahead({ seconds: 61 + 125 }, () => expect(owner.password(user.login)).resolves.toHaveProperty('id'));
  });

  test('no lock is longer than a quarter of an hour', async () => {
    const user = await newAccount({}, on);
    const owner = by();
    for (let n = 0; n < 5; n++) await expectError(owner.password(user.login, `Fout-${n}!`), 'UNAUTHENTICATED');
    // 1 + 2 + 4 + 8 + 15 + 15 minutes; each wrong one right after a lock begins the next.
    let minutes = 0;
    for (const lock of [1, 2, 4, 8, 15]) {
      minutes += lock;
      await ahead({ minutes, seconds: 5 }, () => expectError(owner.password(user.login, 'Fout!'), 'UNAUTHENTICATED'));
    }
    await ahead({ minutes: minutes + 15, seconds: 10 }, () =>
      expect(owner.password(user.login)).resolves.toHaveProperty('id'),
    );
  });
});

describe('A10 a code is good for ten minutes', () => {
  test('just before the end it opens, just after it does not', async () => {
    const early = await newAccount({}, on);
    const late = await newAccount({}, on);
    const first = await askCode(early, { by: by(), on });
    const second = await askCode(late, { by: by(), on });
    await ahead({ minutes: 9, seconds: 30 }, () =>
      expect(by().code(first.challenge.id, first.code)).resolves.toHaveProperty('token'),
    );
    await ahead({ minutes: 10, seconds: 1 }, () =>
      expectError(by().code(second.challenge.id, second.code), 'EXPIRED', 'CODE_EXPIRED'),
    );
  });
});

describe('A16 ZO-05 a session without activity', () => {
  test('lives at 19 minutes and 50 seconds, is dead after 20 minutes, and watching the time does not extend it', async () => {
    const user = await newAccount({}, on);
    const { challenge, code } = await askCode(user, { by: by(), on });
    const { token } = await by().code(challenge.id, code);
    const me = (headers = {}) => api({ token, on, headers }).request<{ me: object | null }>('{ me { portals } }');
    await ahead({ minutes: 19, seconds: 50 }, async () => {
      expect((await me({ 'x-volmacht-passive': '1' })).me).not.toBeNull();
    });
    await ahead({ minutes: 20, seconds: 10 }, async () => expect((await me()).me).toBeNull());
  });
});

describe('PO-04 a password of organisatiebeheer lives three months', () => {
  const WARNING = '{ me { passwordWarning passwordExpiresAt } }';

  test('from two weeks before its end there is a warning', async () => {
    const warned = async (setAt: string) => {
      const user = await newAccount({ ...ORGANISATIE, setAt }, on);
      const { challenge, code } = await askCode(user, { portal: 'ORGANISATIEBEHEER', by: by(), on });
      const { token } = await by().code(challenge.id, code);
      const { me } = await api({ token, on }).request<{
        me: { passwordWarning: boolean; passwordExpiresAt: string };
      }>(WARNING);
      expect(Number.isNaN(Date.parse(me.passwordExpiresAt))).toBe(false);
      return me.passwordWarning;
    };
    expect(await warned(`now() - interval '76 days'`)).toBe(false);
    expect(await warned(`now() - interval '78 days'`)).toBe(true);
  });

  test('an expired one is told to who knows it, with a link by mail, once', async () => {
    const user = await newAccount({ ...ORGANISATIE, setAt: `now() - interval '92 days'`, lastLoginAt: 'now()' }, on);
    const since = moment();
    await expectError(by().password(user.login, 'Anders-2026!', 'ORGANISATIEBEHEER'), 'UNAUTHENTICATED', 'LOGIN_WRONG');
    for (let n = 0; n < 2; n++)
      await expectError(by().password(user.login, PASSWORD, 'ORGANISATIEBEHEER'), 'EXPIRED', 'PASSWORD_EXPIRED');
    const { token } = await waitForLink(user.email, { since, on });
    await api({ on }).request(
      `mutation ($token: String!) { setPassword(token: $token, password: "Lente-2026!", passwordRepeat: "Lente-2026!") }`,
      { token },
    );
    await expect(by().password(user.login, 'Lente-2026!', 'ORGANISATIEBEHEER')).resolves.toHaveProperty('id');
  });
});

describe('PO-05 an account that nobody logs in with for six months is over for good', () => {
  const status = async (id: string) =>
    (await row<{ status: string }>('SELECT status FROM app_user WHERE id = $1', [id], on)).status;

  test('at the log-in itself', async () => {
    const user = await newAccount({ ...ORGANISATIE, lastLoginAt: `now() - interval '190 days'` }, on);
    await expectError(by().password(user.login, 'Anders-2026!', 'ORGANISATIEBEHEER'), 'UNAUTHENTICATED', 'LOGIN_WRONG');
    expect(await status(user.id)).toBe('ACTIVE');
    await expectError(by().password(user.login, PASSWORD, 'ORGANISATIEBEHEER'), 'EXPIRED', 'ACCOUNT_EXPIRED');
    expect(await status(user.id)).toBe('EXPIRED');
    await expectError(by().password(user.login, PASSWORD, 'ORGANISATIEBEHEER'), 'EXPIRED', 'ACCOUNT_EXPIRED');
  });

  test('by itself at night; who logged in since, and an ondersteuner, stay', async () => {
    const old = `now() - interval '170 days'`;
    const idle = await newAccount({ ...ORGANISATIE, lastLoginAt: old }, on);
    const busy = await newAccount({ ...ORGANISATIE, lastLoginAt: 'now()' }, on);
    const ondersteuner = await newAccount({ lastLoginAt: old }, on);
    await ahead({ days: 16 }, () =>
      until('the idle account is over', async () => (await status(idle.id)) === 'EXPIRED'),
    );
    expect(await status(busy.id)).toBe('ACTIVE');
    expect(await status(ondersteuner.id)).toBe('ACTIVE');
  });
});
