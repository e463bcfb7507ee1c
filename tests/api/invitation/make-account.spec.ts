import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { api, expectError, post } from '../../support/api-client';
import {
  auditOf,
  newOrganisation,
  newUser,
  queuedJobs,
  sessionOf,
  type MadeOrganisation,
} from '../../support/builders';
import { row, rows } from '../../support/database';
import { messagesTo, moment, waitForCode, waitForLink } from '../../support/mailbox';

const ADD = `mutation ($input: AddUserInput!) { addUser(input: $input) {
  id loginName email fullName status roles { code active } invitation { id status sendCount } } }`;
const OPEN = 'mutation ($token: String!) { openInvitation(token: $token) { id maskedDestination expiresAt } }';
const ACCEPT = `mutation ($token: String!, $code: String!, $password: String!, $repeat: String!, $terms: Boolean!) {
  acceptInvitation(token: $token, code: $code, password: $password, passwordRepeat: $repeat, acceptTerms: $terms) {
    token viewer { user { loginName status } portals permissions } } }`;

const PASSWORD = 'Welkom-2026!';

let office: MadeOrganisation;
let manager: string;

const someone = () => ({
  email: `nieuw${randomInt(1e9)}@kantoor.example`,
  firstName: 'Noor',
  infix: 'van der',
  lastName: 'Berg',
  mobileNumber: `+3160000${randomInt(1000, 9999)}`,
});

type Added = { id: string; loginName: string; status: string; invitation: { id: string; status: string } };

const add = async (input: object, as = manager) => (await api(as).request<{ addUser: Added }>(ADD, { input })).addUser;
const open = async (token: string) =>
  (await api().request<{ openInvitation: { id: string; maskedDestination: string } }>(OPEN, { token })).openInvitation;
const accept = (token: string, code: string, change: object = {}) =>
  api().request<{ acceptInvitation: { token: string; viewer: { user: { loginName: string } } } }>(ACCEPT, {
    token,
    code,
    password: PASSWORD,
    repeat: PASSWORD,
    terms: true,
    ...change,
  });

/** A colleague who was added and clicked the link; with the code of the text message. */
async function invited() {
  const who = someone();
  const since = moment();
  const { id } = await add(who);
  const { token } = await waitForLink(who.email, { since });
  await open(token);
  return { ...who, id, token, code: await waitForCode(who.mobileNumber, { since }) };
}

beforeAll(async () => {
  office = await newOrganisation();
  const user = await newUser(office.id, { roles: ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'] });
  manager = await sessionOf(user);
});

describe('MZ-06 the gebruikersbeheerder adds a colleague', () => {
  test('who has the e-mail address as login name, the usual role and an invitation; it is in the trail', async () => {
    const since = new Date();
    const who = someone();
    const made = await add(who);
    expect(made).toMatchObject({
      loginName: who.email,
      email: who.email,
      fullName: 'Noor van der Berg',
      status: 'INVITED',
      roles: [{ code: 'ONDERSTEUNER', active: true }],
    });
    expect(await queuedJobs('send-invitation', { invitationId: made.invitation.id })).toBe(1);
    const events = await auditOf(office.id, since);
    expect(events).toContainEqual(expect.objectContaining({ action: 'user.add', subject_ids: [made.id] }));
    const { mail } = await waitForLink(who.email);
    expect(mail.text).toContain(office.name);
    expect(mail.text).toContain('14 dagen');
  });

  test('not when signed out, not by a plain ondersteuner, not where users come by the broker', async () => {
    await expectError(api().request(ADD, { input: someone() }), 'UNAUTHENTICATED');
    const plain = await sessionOf(await newUser(office.id));
    await expectError(api(plain).request(ADD, { input: someone() }), 'FORBIDDEN');
    const gemeente = await newUser((await newOrganisation('GEMEENTE')).id, { roles: ['GEBRUIKERSBEHEERDER'] });
    const zorg = await sessionOf(gemeente, { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' });
    await expectError(api(zorg).request(ADD, { input: someone() }), 'CONFLICT', 'USERS_COME_BY_BROKER');
  });

  test('each field that is wrong is named', async () => {
    const error = await expectError(
      api(manager).request(ADD, {
        input: { ...someone(), firstName: ' ', lastName: '<b>', mobileNumber: null, roles: [{ code: 'BEOORDELAAR' }] },
      }),
      'BAD_USER_INPUT',
    );
    expect(error.extensions?.problems?.map(({ field, rule }) => [field, rule])).toEqual([
      ['input.firstName', 'VALUE_REQUIRED'],
      ['input.lastName', 'NAME_INVALID'],
      ['input.mobileNumber', 'VALUE_REQUIRED'],
      ['input.roles.0.code', 'ROLE_NOT_GRANTABLE'],
    ]);
    await expectError(
      api(manager).request(ADD, { input: { ...someone(), mobileNumber: '0201234567' } }),
      'BAD_USER_INPUT',
      'MOBILE_NUMBER_INVALID',
    );
  });

  test('one address is one account, whoever is first of many at the same moment', async () => {
    const who = someone();
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(ADD, { input: who }, { token: manager })));
    expect(answers.filter(({ body }) => body.data?.['addUser']).length).toBe(1);
    for (const { body } of answers.filter((answer) => answer.body.errors))
      expect(body.errors![0]!.extensions?.problems?.[0]).toMatchObject({ field: 'input.email', rule: 'EMAIL_IN_USE' });
  });

  test('PO-08, PO-09: where the policy makes login names, one out of the name; the address personal and of the organisation', async () => {
    const home = await newOrganisation('ZORGINSTELLING');
    await rows(`UPDATE organisation SET email_domains = '{delinde.example}' WHERE id = $1`, [home.id]);
    const boss = await sessionOf(await newUser(home.id, { roles: ['ORGANISATIEBEHEERDER'] }), {
      portal: 'ORGANISATIEBEHEER',
    });
    const last = `Zuid${randomInt(1e9).toString(36)}`;
    const input = { firstName: 'Jan', infix: 'de', lastName: last, initials: 'J.' };
    const base = `jd${last.toLowerCase()}`;
    const since = moment();
    const first = await add({ ...input, email: `jan.${last}@delinde.example` }, boss);
    const second = await add({ ...input, email: `j.${last}@delinde.example` }, boss);
    expect([first.loginName, second.loginName]).toEqual([base, `${base}2`]);
    const { url, mail } = await waitForLink(`jan.${last}@delinde.example`.toLowerCase(), { since });
    expect(url).toContain('/account/wachtwoord/#token=');
    expect(mail.text).toContain(base);
    for (const [email, rule] of [
      [`jan.${last}@elders.example`, 'EMAIL_DOMAIN_NOT_ALLOWED'],
      ['info@delinde.example', 'EMAIL_NOT_PERSONAL'],
      ['zorg.noord@delinde.example', 'EMAIL_NOT_PERSONAL'],
    ] as const)
      await expectError(api(boss).request(ADD, { input: { ...input, email } }), 'BAD_USER_INPUT', rule);
    const missing = await expectError(
      api(boss).request(ADD, { input: { ...input, initials: null, email: `a.${last}@delinde.example` } }),
      'BAD_USER_INPUT',
      'VALUE_REQUIRED',
    );
    expect(missing.extensions?.problems?.[0]?.field).toBe('input.initials');
  });
});

describe('MZ-02 opening the invitation', () => {
  test('sends a code to the number given earlier, a new one at each click; only the last one counts', async () => {
    const one = await invited();
    expect(one.code).toMatch(/^\d{6}$/);
    const since = moment();
    const challenge = await open(one.token);
    expect(challenge.maskedDestination).not.toContain(one.mobileNumber.slice(3, 9));
    const second = await waitForCode(one.mobileNumber, { since });
    if (second !== one.code) await expectError(accept(one.token, one.code), 'BAD_USER_INPUT', 'CODE_WRONG');
    expect((await accept(one.token, second)).acceptInvitation.viewer.user.loginName).toBe(one.email);
  });

  test('an expired link sends a fresh invitation, once, and says so', async () => {
    const who = someone();
    const { id } = await add(who);
    const { token } = await waitForLink(who.email);
    await rows(`UPDATE one_time_link SET expires_at = now() - interval '1 minute' WHERE user_id = $1`, [id]);
    await rows(`UPDATE invitation SET expires_at = now() - interval '1 minute', status = 'SENT' WHERE user_id = $1`, [
      id,
    ]);
    const since = moment();
    const clicks = await Promise.all(Array.from({ length: 5 }, () => post(OPEN, { token })));
    for (const { body } of clicks)
      expect(['INVITATION_SENT_AGAIN', 'INVITATION_NOT_VALID']).toContain(body.errors?.[0]?.extensions?.rule);
    expect(clicks.some(({ body }) => body.errors?.[0]?.extensions?.code === 'EXPIRED')).toBe(true);
    const fresh = await waitForLink(who.email, { since });
    expect(fresh.token).not.toBe(token);
    await expectError(open(token), 'NOT_FOUND', 'INVITATION_NOT_VALID');
    expect((await open(fresh.token)).id).toBeTruthy();
    expect((await messagesTo(who.email, { channel: 'EMAIL' })).length).toBe(2);
  });

  test('used, revoked and unknown links get one answer', async () => {
    const used = await invited();
    await accept(used.token, used.code);
    const revoked = await invited();
    await rows('UPDATE one_time_link SET revoked_at = now() WHERE user_id = $1', [revoked.id]);
    const answers = await Promise.all(
      [used.token, revoked.token, 'A'.repeat(43), 'x'].map((token) => post(OPEN, { token })),
    );
    const seen = answers.map(({ body }) => {
      const [error] = body.errors!;
      return [error!.message, error!.extensions?.code, error!.extensions?.rule];
    });
    expect(new Set(seen.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(seen[0]!.slice(1)).toEqual(['NOT_FOUND', 'INVITATION_NOT_VALID']);
  });

  test('A13: the token is nowhere at rest', async () => {
    const one = await invited();
    const all = await rows('SELECT l::text AS link FROM one_time_link l WHERE user_id = $1', [one.id]);
    const jobs = await rows('SELECT payload::text FROM outbox');
    expect(JSON.stringify([all, jobs])).not.toContain(one.token);
  });
});

describe('MZ-03 making the account', () => {
  test('what can be mended is named first and costs no try', async () => {
    const one = await invited();
    for (let attempt = 0; attempt < 6; attempt++) {
      const error = await expectError(
        accept(one.token, '000000', { password: 'kort', repeat: 'ander', terms: false }),
        'BAD_USER_INPUT',
      );
      expect(error.extensions?.problems?.map(({ rule }) => rule)).toEqual([
        'PASSWORD_TOO_SHORT',
        'PASSWORD_NEEDS_UPPERCASE',
        'PASSWORD_NEEDS_DIGIT',
        'PASSWORD_NEEDS_SPECIAL',
        'PASSWORDS_DIFFER',
        'TERMS_REQUIRED',
      ]);
    }
    const { acceptInvitation } = await accept(one.token, one.code);
    expect(acceptInvitation.viewer).toMatchObject({
      user: { loginName: one.email, status: 'ACTIVE' },
      portals: ['ONDERSTEUNER'],
      permissions: expect.arrayContaining(['client:read']),
    });
    const { me } = await api(acceptInvitation.token).request<{ me: object }>('{ me { user { id } } }');
    expect(me).toEqual({ user: { id: one.id } });
    const kept = await row('SELECT status, terms_accepted_at IS NOT NULL AS terms FROM app_user WHERE id = $1', [
      one.id,
    ]);
    expect(kept).toEqual({ status: 'ACTIVE', terms: true });
    expect(await row('SELECT status FROM invitation WHERE user_id = $1', [one.id])).toEqual({ status: 'ACCEPTED' });
  });

  test('five wrong codes and the code is dead, also for the right one', async () => {
    const one = await invited();
    const wrong = one.code === '123456' ? '654321' : '123456';
    for (let attempt = 0; attempt < 5; attempt++) await expectError(accept(one.token, wrong), 'BAD_USER_INPUT');
    await expectError(accept(one.token, one.code), 'BAD_USER_INPUT', 'CODE_TRIES_USED');
    expect(await row('SELECT status FROM app_user WHERE id = $1', [one.id])).toEqual({ status: 'INVITED' });
  });

  test('A12: of 100 accepts at the same moment one makes the account', async () => {
    const one = await invited();
    const variables = { token: one.token, code: one.code, password: PASSWORD, repeat: PASSWORD, terms: true };
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(ACCEPT, variables)));
    expect(answers.filter(({ body }) => body.data?.['acceptInvitation']).length).toBe(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await row('SELECT count(*)::int FROM session WHERE user_id = $1', [one.id])).toEqual({ count: 1 });
  });

  test('R12: the same key again gets the same session, also in parallel', async () => {
    const one = await invited();
    const variables = { token: one.token, code: one.code, password: PASSWORD, repeat: PASSWORD, terms: true };
    const caller = { headers: { 'idempotency-key': `accept-${one.id}` } };
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(ACCEPT, variables, caller)));
    answers.push(await post(ACCEPT, variables, caller));
    const tokens = answers.map(({ body }) => (body.data?.['acceptInvitation'] as { token: string } | null)?.token);
    expect(tokens[0]).toBeTruthy();
    expect(new Set(tokens).size).toBe(1);
  });
});

describe('MZ-06 sending an invitation again', () => {
  const RESEND = 'mutation ($id: ID!) { resendInvitation(userId: $id) { id status sendCount } }';

  test('makes a new link and kills the old one at once; sendCount counts', async () => {
    const who = someone();
    const { id } = await add(who);
    const old = await waitForLink(who.email);
    await rows(`UPDATE invitation SET status = 'SENT' WHERE user_id = $1`, [id]);
    const since = moment();
    await api(manager).request(RESEND, { id });
    await expectError(open(old.token), 'NOT_FOUND', 'INVITATION_NOT_VALID');
    const fresh = await waitForLink(who.email, { since });
    expect((await open(fresh.token)).id).toBeTruthy();
    const { user } = await api(manager).request<{ user: { invitation: object } }>(
      'query ($id: ID!) { user(id: $id) { invitation { sendCount invitedBy { fullName } } } }',
      { id },
    );
    expect(user.invitation).toMatchObject({ invitedBy: { fullName: expect.stringContaining('Test') } });
  });

  test("not of another office's colleague, not of somebody with an account, not without the role", async () => {
    const one = await invited();
    const other = await newUser((await newOrganisation()).id, { roles: ['GEBRUIKERSBEHEERDER'] });
    await expectError(api(await sessionOf(other)).request(RESEND, { id: one.id }), 'NOT_FOUND');
    await expectError(api().request(RESEND, { id: one.id }), 'UNAUTHENTICATED');
    await expectError(api(await sessionOf(await newUser(office.id))).request(RESEND, { id: one.id }), 'FORBIDDEN');
    await expectError(api(manager).request(RESEND, { id: 'geen-id' }), 'NOT_FOUND');
    await accept(one.token, one.code);
    await expectError(api(manager).request(RESEND, { id: one.id }), 'CONFLICT', 'INVITATION_NOT_OPEN');
  });
});
