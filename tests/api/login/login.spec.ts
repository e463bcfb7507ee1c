import { describe, expect, test } from '@jest/globals';
import { api, expectError, post } from '../../support/api-client';
import { auditOf, newUser } from '../../support/builders';
import { row, rows } from '../../support/database';
import { askCode, newAccount, PASSWORD, visitor } from './login-journey';

const ME = '{ me { user { loginName } organisation { id } portals permissions idleExpiresAt pendingVerification } }';

describe('MZ-04 PO-03 logging in with a password and a code', () => {
  test('the right password and code begin a session, and the cookie goes with it', async () => {
    const user = await newAccount();
    const started = new Date();
    const { challenge, code } = await askCode(user);
    expect(challenge.maskedDestination).toBe(`•• •• •• •• ${user.mobileNumber.slice(-2)}`);
    const answer = await post(
      `mutation ($id: ID!, $code: String!) { verifyLoginCode(challengeId: $id, code: $code) {
         token viewer { user { loginName } organisation { id } portals pendingVerification } } }`,
      { id: challenge.id, code },
    );
    const session = answer.body.data!['verifyLoginCode'] as { token: string; viewer: object };
    expect(session.viewer).toEqual({
      user: { loginName: user.login },
      organisation: { id: user.organisationId },
      portals: ['ONDERSTEUNER'],
      pendingVerification: false,
    });
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toBe(`__Host-volmacht=${session.token}; Path=/; HttpOnly; Secure; SameSite=Lax`);
    const { me } = await api(session.token).request<{ me: { permissions: string[] } }>(ME);
    expect(me.permissions).toContain('client:read');
    const events = await auditOf(user.organisationId, started);
    expect(events.map((event) => event.action)).toEqual(['login.code-sent', 'session.start']);
    expect(events.every((event) => event.actor_id === user.id)).toBe(true);
  });

  test('the name may be typed in capitals and with a space after it', async () => {
    const user = await newAccount();
    await expect(visitor().password(` ${user.login.toUpperCase()} `)).resolves.toHaveProperty('id');
  });

  test('whoever linked eHerkenning is told to use it, but only with the right password', async () => {
    const user = await newAccount();
    await rows(`UPDATE app_user SET broker_issuer = 'x', broker_subject = $2 WHERE id = $1`, [user.id, user.id]);
    await expectError(visitor().password(user.login), 'CONFLICT', 'USE_EHERKENNING');
    await expectError(visitor().password(user.login, 'Anders-2026!'), 'UNAUTHENTICATED', 'LOGIN_WRONG');
  });

  test('a portal without passwords says so, whatever name is typed', async () => {
    await expectError(visitor().password('niemand', 'x', 'ZORG'), 'CONFLICT', 'USE_EHERKENNING');
  });

  test('without a mobile number there is no code, and it says who can help', async () => {
    const user = await newAccount();
    await rows('UPDATE app_user SET mobile_number = NULL WHERE id = $1', [user.id]);
    await expectError(visitor().password(user.login), 'CONFLICT', 'MOBILE_NUMBER_MISSING');
  });

  test('an account that lost its access between password and code gets no session', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    await rows(`UPDATE app_user SET status = 'DEACTIVATED' WHERE id = $1`, [user.id]);
    await expectError(visitor().code(challenge.id, code), 'UNAUTHENTICATED', 'LOGIN_WRONG');
  });
});

describe('A14 who is not let in learns nothing of the reason', () => {
  test('unknown name, wrong password, other portal, switched off, not yet accepted: one answer', async () => {
    const active = await newAccount();
    const cases: [string, string, string][] = [
      ['niemand@kantoor.example', PASSWORD, 'ONDERSTEUNER'],
      [active.login, 'Anders-2026!', 'ONDERSTEUNER'],
      [active.login, PASSWORD, 'BACKOFFICE'],
      [(await newAccount({ status: 'DEACTIVATED' })).login, PASSWORD, 'ONDERSTEUNER'],
      [(await newAccount({ status: 'INVITED' })).login, PASSWORD, 'ONDERSTEUNER'],
      [(await newAccount({ roles: [] })).login, PASSWORD, 'ONDERSTEUNER'],
      [(await newUser(active.organisationId)).login, PASSWORD, 'ONDERSTEUNER'],
    ];
    const answers = await Promise.all(
      cases.map(async ([loginName, password, portal]) => {
        const answer = await post(
          `mutation ($portal: Portal!, $loginName: String!, $password: String!) {
             loginWithPassword(portal: $portal, loginName: $loginName, password: $password) { id } }`,
          { portal, loginName, password },
        );
        return { status: answer.status, text: answer.text.replace(/"requestId":"[^"]+"/, '') };
      }),
    );
    expect(answers[0]!.text).toContain('LOGIN_WRONG');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('a refused attempt stands in the trail of the organisation, without what was typed', async () => {
    const user = await newAccount();
    const started = new Date();
    await expectError(visitor().password(user.login, 'Anders-2026!'), 'UNAUTHENTICATED');
    const [event] = await auditOf(user.organisationId, started);
    expect(event).toMatchObject({ action: 'login.refused', subject_ids: [user.id], reason: 'ONDERSTEUNER' });
  });
});

describe('A11 many wrong passwords lock a name for whoever tried, not for its owner', () => {
  test('after five, the right password is answered as a wrong one; from elsewhere it opens', async () => {
    const user = await newAccount();
    const attacker = visitor();
    for (let n = 0; n < 5; n++) await expectError(attacker.password(user.login, `Fout-${n}!`), 'UNAUTHENTICATED');
    await expectError(attacker.password(user.login), 'UNAUTHENTICATED', 'LOGIN_WRONG');
    await expect(visitor().password(user.login)).resolves.toHaveProperty('id');
  });

  test('of many at once no more than five are judged', async () => {
    const user = await newAccount();
    const attacker = visitor();
    const guesses = [...Array.from({ length: 25 }, (_, n) => `Fout-${n}!`)];
    await Promise.all(guesses.map((guess) => expectError(attacker.password(user.login, guess), 'UNAUTHENTICATED')));
    const { count } = await row<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_event WHERE organisation_id = $1 AND reason = 'ONDERSTEUNER'`,
      [user.organisationId],
    );
    expect(count).toBe(5);
  });

  test('a name that nobody has locks in the same way', async () => {
    const attacker = visitor();
    const name = `${crypto.randomUUID()}@kantoor.example`;
    for (let n = 0; n < 7; n++) await expectError(attacker.password(name), 'UNAUTHENTICATED', 'LOGIN_WRONG');
  });

  test('a right password forgets the wrong ones before it', async () => {
    const user = await newAccount();
    const owner = visitor();
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 4; n++) await expectError(owner.password(user.login, `Fout-${n}!`), 'UNAUTHENTICATED');
      await expect(owner.password(user.login)).resolves.toHaveProperty('id');
    }
  });

  test('one number gets no more than ten messages in a quarter of an hour', async () => {
    const user = await newAccount();
    for (let n = 0; n < 10; n++) await visitor().password(user.login);
    const error = await expectError(visitor().password(user.login), 'RATE_LIMITED');
    expect(error.message).toMatch(/Wacht 1[0-5] minuten/);
  });
});

describe('A16 ending a session', () => {
  test('logging out ends it on the server and clears the cookie', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    const { token } = await visitor().code(challenge.id, code);
    const started = new Date();
    const answer = await post('mutation { logout }', {}, { token });
    expect(answer.body.data).toEqual({ logout: true });
    expect(answer.headers.get('set-cookie')).toContain('__Host-volmacht=; ');
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(await api(token).request(ME)).toEqual({ me: null });
    expect((await auditOf(user.organisationId, started)).map((event) => event.action)).toEqual(['session.end']);
  });

  test('logging out without a session is no fault', async () => {
    expect((await post('mutation { logout }')).body.data).toEqual({ logout: true });
  });
});

describe('R12 a repeated log-in with the same key', () => {
  test('sends one code, and begins one session with one token', async () => {
    const user = await newAccount();
    const by = { headers: { 'idempotency-key': crypto.randomUUID() } };
    const document = `mutation ($loginName: String!, $password: String!) {
      loginWithPassword(portal: ONDERSTEUNER, loginName: $loginName, password: $password) { id } }`;
    const variables = { loginName: user.login, password: PASSWORD };
    const answers = await Promise.all([1, 2, 3].map(() => post(document, variables, by)));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const { count } = await row<{ count: number }>('SELECT count(*)::int AS count FROM challenge WHERE user_id = $1', [
      user.id,
    ]);
    expect(count).toBe(1);
  });

  test('of a code, three times at once, begins one session and answers one token', async () => {
    const user = await newAccount();
    const { challenge, code } = await askCode(user);
    const by = { headers: { 'idempotency-key': crypto.randomUUID() } };
    const document =
      'mutation ($id: ID!, $code: String!) { verifyLoginCode(challengeId: $id, code: $code) { token viewer { portals } } }';
    const answers = await Promise.all([1, 2, 3].map(() => post(document, { id: challenge.id, code }, by)));
    const later = await post(document, { id: challenge.id, code }, by);
    for (const answer of [...answers, later]) {
      expect(answer.text).toBe(answers[0]!.text);
      expect(answer.headers.get('set-cookie')).toBe(answers[0]!.headers.get('set-cookie'));
    }
    expect(answers[0]!.body.data!['verifyLoginCode']).toHaveProperty('token');
    const { count } = await row<{ count: number }>('SELECT count(*)::int AS count FROM session WHERE user_id = $1', [
      user.id,
    ]);
    expect(count).toBe(1);
  });
});
