import { describe, expect, test } from '@jest/globals';
import { readKeyring } from '@volmacht/api/config/keyring';
import { counterKey } from '@volmacht/api/core/security/index';
import { expectError, post } from '../../support/api-client';
import { row } from '../../support/database';
import { stack } from '../../support/stack';
import { askCode, newAccount, visitor, wrongCode } from './login-journey';

const CODE = 'mutation ($id: ID!, $code: String!) { verifyLoginCode(challengeId: $id, code: $code) { token } }';

describe('A9 A10 guessing a code', () => {
  test('five wrong ones end the code; the right one is too late, and a new code opens', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    for (let n = 1; n < 5; n++)
      await expectError(visitor().code(challenge.id, wrongCode(code, n)), 'BAD_USER_INPUT', 'CODE_WRONG');
    await expectError(visitor().code(challenge.id, wrongCode(code, 5)), 'BAD_USER_INPUT', 'CODE_TRIES_USED');
    await expectError(visitor().code(challenge.id, code), 'BAD_USER_INPUT', 'CODE_TRIES_USED');
    const next = await askCode(user);
    await expect(visitor().code(next.challenge.id, next.code)).resolves.toHaveProperty('token');
  });

  test('three hundred guesses at once, from everywhere and fifteen in a document, are five', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    const documents = Array.from({ length: 20 }, (_, document) => {
      const fields = Array.from(
        { length: 15 },
        (_, n) =>
          `g${n}: verifyLoginCode(challengeId: $id, code: "${wrongCode(code, 1 + document * 15 + n)}") { token }`,
      );
      return post(`mutation ($id: ID!) { ${fields.join('\n')} }`, { id: challenge.id });
    });
    await Promise.all([...documents, post(CODE, { id: challenge.id, code: wrongCode(code, 999) })]);
    const keyring = readKeyring(stack().env['KEYRING_FILE']!);
    const key = counterKey({ keyring } as Parameters<typeof counterKey>[0], 'code-tries', user.id);
    const { judged } = await row<{ judged: number }>('SELECT count AS judged FROM security_counter WHERE key = $1', [
      key,
    ]);
    expect(judged).toBe(5);
    await expectError(visitor().code(challenge.id, code), 'BAD_USER_INPUT', 'CODE_TRIES_USED');
  });

  test('ten wrong ones in a day end all codes of an account, whatever its next code is', async () => {
    const user = await newAccount();
    for (let round = 0; round < 2; round++) {
      const { challenge, code } = await askCode(user);
      for (let n = 1; n <= 5; n++)
        await expectError(visitor().code(challenge.id, wrongCode(code, n)), 'BAD_USER_INPUT');
    }
    const { challenge, code } = await askCode(user);
    await expectError(visitor().code(challenge.id, code), 'BAD_USER_INPUT', 'CODE_TRIES_USED');
  });

  test('right codes do not count towards the ten', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    await expectError(visitor().code(challenge.id, wrongCode(code)), 'BAD_USER_INPUT', 'CODE_WRONG');
    await visitor().code(challenge.id, code);
    for (let n = 0; n < 3; n++) {
      const next = await askCode(user);
      await expect(visitor().code(next.challenge.id, next.code)).resolves.toHaveProperty('token');
    }
  });
});

describe('A10 a code opens one thing, once', () => {
  test('of many right ones at once exactly one begins a session', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(CODE, { id: challenge.id, code })));
    expect(answers.filter((answer) => answer.body.data?.['verifyLoginCode'])).toHaveLength(1);
    const { count } = await row<{ count: number }>('SELECT count(*)::int AS count FROM session WHERE user_id = $1', [
      user.id,
    ]);
    expect(count).toBe(1);
    await expectError(visitor().code(challenge.id, code), 'EXPIRED', 'CODE_EXPIRED');
  });

  test('a new code ends the one before it', async () => {
    const user = await newAccount();
    const first = await askCode(user);
    const second = await askCode(user);
    await expectError(visitor().code(first.challenge.id, first.code), 'EXPIRED', 'CODE_EXPIRED');
    await expect(visitor().code(second.challenge.id, second.code)).resolves.toHaveProperty('token');
  });

  test('a code of one account opens no other', async () => {
    const mine = await askCode(await newAccount());
    const yours = await askCode(await newAccount());
    if (mine.code !== yours.code)
      await expectError(visitor().code(yours.challenge.id, mine.code), 'BAD_USER_INPUT', 'CODE_WRONG');
    await expectError(visitor().code(crypto.randomUUID(), mine.code), 'EXPIRED', 'CODE_EXPIRED');
    await expectError(visitor().code('no id at all', mine.code), 'EXPIRED', 'CODE_EXPIRED');
  });

  test('neither code nor number is readable in the database', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    const stored = await row<{ text: string }>('SELECT c::text AS text FROM challenge c WHERE id = $1', [challenge.id]);
    expect(stored.text).not.toContain(code);
    expect(stored.text).not.toContain(user.mobileNumber.slice(3));
    const jobs = await row<{ text: string }>(
      `SELECT string_agg(o::text, ' ') AS text FROM outbox o WHERE payload->>'challengeId' = $1`,
      [challenge.id],
    );
    expect(jobs.text).not.toContain(code);
    expect(jobs.text).not.toContain(user.mobileNumber);
  });
});
