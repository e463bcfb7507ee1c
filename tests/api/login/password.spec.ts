import { describe, expect, test } from '@jest/globals';
import { api, expectError, post } from '../../support/api-client';
import { auditOf, newUser, queuedJobs, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { messagesTo, moment, waitForLink, waitForMessage } from '../../support/mailbox';
import { until } from '../../support/until';
import { newAccount, PASSWORD, visitor } from './login-journey';

const ASK = `mutation ($portal: Portal!, $loginName: String!) { requestPasswordLink(portal: $portal, loginName: $loginName) }`;
const SET = `mutation ($token: String!, $password: String!, $repeat: String!) {
  setPassword(token: $token, password: $password, passwordRepeat: $repeat) }`;
const CHANGE = `mutation ($current: String!, $password: String!, $repeat: String!) {
  changePassword(current: $current, password: $password, passwordRepeat: $repeat) }`;
const ORGANISATIE = { kind: 'ZORGINSTELLING', roles: ['AANVRAGER'] };

async function askLink(user: { login: string; email: string }, portal = 'ONDERSTEUNER') {
  const since = moment();
  await api().request(ASK, { portal, loginName: user.login });
  return waitForLink(user.email, { since });
}
const set = (token: string, password: string, repeat = password) => api().request(SET, { token, password, repeat });
const problemsOf = (error: Awaited<ReturnType<typeof expectError>>) =>
  error.extensions!.problems!.map(({ field, rule }) => [field, rule]);

describe('PO-02 a link to choose a password', () => {
  test('the answer is the same whatever name is typed; only who may gets a mail', async () => {
    const user = await newAccount();
    const outsiders = [
      await newAccount({ status: 'DEACTIVATED' }),
      await newAccount({ kind: 'ZORGINSTELLING', roles: ['AANVRAGER'] }),
      await newUser(user.organisationId, { roles: [] }),
    ];
    const since = moment();
    const names = ['niemand@kantoor.example', user.login, ...outsiders.map((outsider) => outsider.login)];
    const answers = await Promise.all(names.map((loginName) => post(ASK, { portal: 'ONDERSTEUNER', loginName })));
    for (const answer of answers) expect(answer.text).toBe(answers[0]!.text);
    const { url, mail } = await waitForLink(user.email, { since });
    expect(mail.text).toContain(`Uw gebruikersnaam is ${user.login}.`);
    expect(new URL(url).pathname).toBe('/account/wachtwoord/');
    for (const outsider of outsiders) {
      await until('the job of an outsider is done', async () => {
        const done = await row<{ done: boolean }>(
          `SELECT bool_and(state = 'DELIVERED') AS done FROM outbox WHERE job = 'send-password-link' AND payload->>'userId' = $1`,
          [outsider.id],
        );
        return done.done;
      });
      expect(await messagesTo(outsider.email, { since })).toEqual([]);
    }
  });

  test('with the link a password is chosen: the old one and all sessions are over', async () => {
    const user = await newAccount();
    const session = await sessionOf(user);
    const started = new Date();
    const { token } = await askLink(user);
    expect(await set(token, 'Nieuw-2026!')).toEqual({ setPassword: true });
    expect(await api(session).request('{ me { permissions } }')).toEqual({ me: null });
    await expectError(visitor().password(user.login, PASSWORD), 'UNAUTHENTICATED');
    await expect(visitor().password(user.login, 'Nieuw-2026!')).resolves.toHaveProperty('id');
    expect((await auditOf(user.organisationId, started)).map((event) => event.action)).toContain('password.set');
    await waitForMessage(user.email, { match: /Uw wachtwoord is gewijzigd/ });
  });

  test('PO-09 who was invited and comes in by choosing a password has accepted: the invitation says so', async () => {
    const user = await newAccount(ORGANISATIE);
    const { token } = await askLink(user, 'ORGANISATIEBEHEER');
    await rows(`UPDATE app_user SET status = 'INVITED' WHERE id = $1`, [user.id]);
    const invite = (status: string) =>
      rows(
        `INSERT INTO invitation (id, user_id, organisation_id, email, status, created_at, send_count)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, now(), 1)`,
        [user.id, user.organisationId, user.email, status],
      );
    for (const status of ['SENT', 'REVOKED']) await invite(status);
    await expectError(set(token, 'kort'), 'BAD_USER_INPUT');
    const statuses = async () =>
      (
        await rows<{ status: string }>('SELECT status FROM invitation WHERE user_id = $1 ORDER BY status', [user.id])
      ).map(({ status }) => status);
    expect(await statuses()).toEqual(['REVOKED', 'SENT']);
    await set(token, 'Nieuw-2026!');
    expect(await statuses()).toEqual(['ACCEPTED', 'REVOKED']);
    expect(await row('SELECT status FROM app_user WHERE id = $1', [user.id])).toEqual({ status: 'ACTIVE' });
  });

  test('every broken rule is named at its field, and the link stays good', async () => {
    const user = await newAccount();
    const { token } = await askLink(user);
    const error = await expectError(set(token, 'ab', 'ac'), 'BAD_USER_INPUT');
    expect(problemsOf(error)).toEqual([
      ['password', 'PASSWORD_TOO_SHORT'],
      ['password', 'PASSWORD_NEEDS_UPPERCASE'],
      ['password', 'PASSWORD_NEEDS_DIGIT'],
      ['password', 'PASSWORD_NEEDS_SPECIAL'],
      ['passwordRepeat', 'PASSWORDS_DIFFER'],
    ]);
    expect(await set(token, 'Nieuw-2026!')).toEqual({ setPassword: true });
  });

  test('organisatiebeheer refuses the own name and the last twelve passwords', async () => {
    const user = await newAccount(ORGANISATIE);
    await rows(`UPDATE app_user SET first_name = 'Margriet' WHERE id = $1`, [user.id]);
    const { token } = await askLink(user, 'ORGANISATIEBEHEER');
    expect(problemsOf(await expectError(set(token, 'xxMARGRIET9'), 'BAD_USER_INPUT'))).toEqual([
      ['password', 'PASSWORD_CONTAINS_NAME'],
    ]);
    const error = await expectError(set(token, PASSWORD), 'BAD_USER_INPUT', 'PASSWORD_USED_BEFORE');
    expect(error.extensions!.problems![0]!.message).toBe(
      'Kies een wachtwoord dat niet een van uw laatste 12 wachtwoorden is.',
    );
  });

  test('A12 of many uses at once one succeeds; after it the link says that it was used', async () => {
    const user = await newAccount();
    const { token } = await askLink(user);
    const variables = (n: number) => ({ token, password: `Nieuw-${n}!x`, repeat: `Nieuw-${n}!x` });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => post(SET, variables(n))));
    expect(answers.filter((answer) => answer.body.data?.['setPassword'] === true)).toHaveLength(1);
    await expectError(set(token, 'Nieuw-2026!'), 'EXPIRED', 'PASSWORD_LINK_USED');
  });

  test('a newer link replaces the older one; an expired one says so; an invented one is unknown', async () => {
    const user = await newAccount();
    const first = await askLink(user);
    const second = await askLink(user);
    expect(second.token).not.toBe(first.token);
    await expectError(set(first.token, 'Nieuw-2026!'), 'EXPIRED', 'PASSWORD_LINK_REPLACED');
    await rows(`UPDATE one_time_link SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [user.id]);
    await expectError(set(second.token, 'Nieuw-2026!'), 'EXPIRED', 'PASSWORD_LINK_EXPIRED');
    await expectError(set('verzonnen', 'Nieuw-2026!'), 'NOT_FOUND', 'PASSWORD_LINK_UNKNOWN');
  });

  test('is good for eight hours', async () => {
    const user = await newAccount();
    await askLink(user);
    const { hours } = await row<{ hours: number }>(
      'SELECT (extract(epoch FROM expires_at - created_at) / 3600)::int AS hours FROM one_time_link WHERE user_id = $1',
      [user.id],
    );
    expect(hours).toBe(8);
  });

  test('MZ-04 who linked eHerkenning gets a mail that says to use it, without a link to choose a password', async () => {
    const user = await newAccount();
    await rows(`UPDATE app_user SET broker_issuer = 'x', broker_subject = $2 WHERE id = $1`, [user.id, user.id]);
    await api().request(ASK, { portal: 'ONDERSTEUNER', loginName: user.login });
    const mail = await waitForMessage(user.email, { channel: 'EMAIL' });
    expect(mail.subject).toBe('U logt in met eHerkenning');
    expect(mail.text).not.toContain('#token=');
  });

  test('A11 one name causes five mails in an hour, and the sixth asker sees no difference', async () => {
    const user = await newAccount();
    for (let n = 0; n < 7; n++)
      expect(await api().request(ASK, { portal: 'ONDERSTEUNER', loginName: user.login })).toEqual({
        requestPasswordLink: true,
      });
    expect(await queuedJobs('send-password-link', { userId: user.id })).toBe(5);
  });

  test('A13 neither token nor link is in the database or the queue', async () => {
    const user = await newAccount();
    const { token } = await askLink(user);
    const { text } = await row<{ text: string }>(
      `SELECT (SELECT string_agg(l::text, ' ') FROM one_time_link l WHERE user_id = $1)
         || (SELECT string_agg(o::text, ' ') FROM outbox o WHERE payload->>'userId' = $1::text) AS text`,
      [user.id],
    );
    expect(text).not.toContain(token);
    expect(text).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    expect(text).not.toContain(user.email);
  });
});

describe('MZ-05 changing the own password', () => {
  test('is for who is signed in', async () => {
    const variables = { current: PASSWORD, password: 'Nieuw-2026!', repeat: 'Nieuw-2026!' };
    await expectError(api().request(CHANGE, variables), 'UNAUTHENTICATED');
  });

  test('ends the other sessions and keeps this one', async () => {
    const user = await newAccount();
    const [mine, other] = [await sessionOf(user), await sessionOf(user)];
    const variables = { current: PASSWORD, password: 'Nieuw-2026!', repeat: 'Nieuw-2026!' };
    expect(await api(mine).request(CHANGE, variables)).toEqual({ changePassword: true });
    expect(await api(mine).request('{ me { pendingVerification } }')).toEqual({ me: { pendingVerification: false } });
    expect(await api(other).request('{ me { pendingVerification } }')).toEqual({ me: null });
    await expect(visitor().password(user.login, 'Nieuw-2026!')).resolves.toHaveProperty('id');
    await waitForMessage(user.email, { match: /Uw wachtwoord is gewijzigd/ });
  });

  test('asks for the present one, and after five wrong ones believes it no more for a while', async () => {
    const user = await newAccount();
    const client = api(await sessionOf(user));
    const variables = { password: 'Nieuw-2026!', repeat: 'Nieuw-2026!' };
    for (let n = 0; n < 5; n++) {
      const error = await expectError(client.request(CHANGE, { ...variables, current: `Fout-${n}` }), 'BAD_USER_INPUT');
      expect(problemsOf(error)).toEqual([['current', 'PASSWORD_WRONG']]);
    }
    await expectError(client.request(CHANGE, { ...variables, current: PASSWORD }), 'BAD_USER_INPUT', 'PASSWORD_WRONG');
  });

  test('names every broken rule', async () => {
    const client = api(await sessionOf(await newAccount()));
    const error = await expectError(
      client.request(CHANGE, { current: PASSWORD, password: 'abc', repeat: 'abd' }),
      'BAD_USER_INPUT',
    );
    expect(problemsOf(error)).toContainEqual(['password', 'PASSWORD_NEEDS_DIGIT']);
    expect(problemsOf(error)).toContainEqual(['passwordRepeat', 'PASSWORDS_DIFFER']);
  });

  test('who has no password is told so', async () => {
    const user = await newUser((await newAccount()).organisationId);
    const variables = { current: 'x', password: 'Nieuw-2026!', repeat: 'Nieuw-2026!' };
    await expectError(api(await sessionOf(user)).request(CHANGE, variables), 'CONFLICT', 'NO_PASSWORD');
  });

  test('R12 sent three times at once with one key, it changes once and answers the same', async () => {
    const user = await newAccount();
    const token = await sessionOf(user);
    const caller = { token, headers: { 'idempotency-key': crypto.randomUUID() } };
    const variables = { current: PASSWORD, password: 'Nieuw-2026!', repeat: 'Nieuw-2026!' };
    const answers = await Promise.all([1, 2, 3].map(() => post(CHANGE, variables, caller)));
    for (const answer of answers) expect(answer.body).toEqual({ data: { changePassword: true } });
    expect(await queuedJobs('send-password-changed', { userId: user.id })).toBe(1);
  });
});
