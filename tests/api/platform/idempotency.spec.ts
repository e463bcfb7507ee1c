import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readKeyring } from '@volmacht/api/config/keyring';
import { counterKey } from '@volmacht/api/core/security/index';
import { hashPassword } from '@volmacht/api/modules/password/index';
import { freshAddress, post, type RawAnswer } from '../../support/api-client';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf, type MadeUser } from '../../support/builders';
import { row, rows } from '../../support/database';
import { startLossyDoor, type LossyDoor } from '../../support/lost-replies';
import { stack } from '../../support/stack';

let door: LossyDoor;
let manager: MadeUser;
let token: string;
beforeAll(async () => {
  door = await startLossyDoor(stack().urls.api);
  const organisation = await newOrganisation();
  manager = await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] });
  token = await sessionOf(manager);
});
afterAll(() => door.stop());

const digits = () => String(Math.floor(1000 + Math.random() * 9000));

/** One kind of mutation: how it is asked, and how often it took effect. */
interface Kind {
  name: string;
  signedIn: boolean;
  query: string;
  variables(): Record<string, unknown>;
  effects(variables: Record<string, unknown>): Promise<number>;
}

const count = async (sql: string, values: unknown[]) =>
  (await row<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`, values)).count;

const KINDS: Kind[] = [
  {
    name: 'a stranger asks for access (a row and a throttle)',
    signedIn: false,
    query: 'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { id status } }',
    variables: () => ({
      input: {
        portal: 'ONDERSTEUNER',
        organisationName: 'Kantoor Herhaling',
        kvkNumber: '90100088',
        firstName: 'Her',
        lastName: 'Haling',
        email: `${randomUUID()}@herhaling.example`,
        mobileNumber: `+3160000${digits()}`,
      },
    }),
    effects: (variables) => count('access_request WHERE email = $1', [(variables['input'] as { email: string }).email]),
  },
  {
    name: 'a manager adds a colleague (rows, a job and a mail)',
    signedIn: true,
    query: 'mutation ($input: AddUserInput!) { addUser(input: $input) { id status } }',
    variables: () => ({
      input: {
        email: `${randomUUID()}@herhaling.example`,
        firstName: 'Her',
        lastName: 'Haling',
        mobileNumber: `+3160000${digits()}`,
      },
    }),
    effects: async (variables) => {
      const { email } = variables['input'] as { email: string };
      const users = await count('app_user WHERE email = $1', [email]);
      const jobs = await count(
        `outbox o JOIN invitation i ON o.payload->>'invitationId' = i.id::text WHERE i.email = $1 AND o.job = 'send-invitation'`,
        [email],
      );
      expect(jobs).toBe(users);
      return users;
    },
  },
  {
    name: 'an office changes its own data (an update and an audit event)',
    signedIn: true,
    query: 'mutation ($phone: PhoneNumber!) { updateOrganisation(input: { phone: $phone }) { id phone } }',
    variables: () => ({ phone: `+3160000${digits()}` }),
    effects: async () =>
      count(
        `audit_event WHERE organisation_id = $1 AND action = 'organisation.update'
           AND at > now() - interval '1 minute' AND request_id IS NOT NULL`,
        [manager.organisationId],
      ),
  },
];

function send(
  kind: Kind,
  variables: Record<string, unknown>,
  key: string,
  through = stack().urls.api,
): Promise<RawAnswer> {
  return post(kind.query, variables, {
    token: kind.signedIn ? token : null,
    headers: { 'idempotency-key': key },
    on: { ...stack(), urls: { ...stack().urls, api: through } },
  });
}

describe('R12 a mutation with an Idempotency-Key is done once', () => {
  it.each(KINDS.map((kind) => [kind.name, kind] as const))(
    '%s: five at once give one effect and one answer',
    async (_, kind) => {
      const variables = kind.variables();
      const before = await kind.effects(variables);
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 5 }, () => send(kind, variables, key)));
      for (const answer of answers) expect(answer.body.errors).toBeUndefined();
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect((await kind.effects(variables)) - before).toBe(1);
    },
  );

  it.each(KINDS.map((kind) => [kind.name, kind] as const))('%s: again after the answer was lost', async (_, kind) => {
    const variables = kind.variables();
    const before = await kind.effects(variables);
    const key = randomUUID();
    door.lose(2);
    await expect(send(kind, variables, key, door.url)).rejects.toThrow();
    await expect(send(kind, variables, key, door.url)).rejects.toThrow();
    const third = await send(kind, variables, key, door.url);
    expect(third.body.errors).toBeUndefined();
    expect((await send(kind, variables, key)).text).toBe(third.text);
    expect((await kind.effects(variables)) - before).toBe(1);
  });

  it.each(KINDS.map((kind) => [kind.name, kind] as const))(
    '%s: the same key with another body is refused',
    async (_, kind) => {
      const key = randomUUID();
      const variables = kind.variables();
      const before = await kind.effects(variables);
      await send(kind, variables, key);
      const other = kind.variables();
      const answer = await send(kind, other, key);
      expect(answer.body.data ?? null).toBeNull();
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', rule: 'IDEMPOTENCY_KEY_REUSED' });
      expect((await kind.effects(variables)) - before).toBe(1);
    },
  );

  it('two people may use the same key', async () => {
    const kind = KINDS[1]!;
    const organisation = await newOrganisation();
    const other = await sessionOf(await newUser(organisation.id, { roles: ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'] }));
    const key = randomUUID();
    const [mine, theirs] = [kind.variables(), kind.variables()];
    expect((await send(kind, mine, key)).body.errors).toBeUndefined();
    const answer = await post(kind.query, theirs, { token: other, headers: { 'idempotency-key': key } });
    expect(answer.body.errors).toBeUndefined();
    expect(await kind.effects(theirs)).toBe(1);
  });

  it('what is kept is sealed: neither the answer nor the input can be read in the database', async () => {
    const insured = await newInsured();
    await newBewind(manager, insured);
    const key = randomUUID();
    const answer = await post(
      'mutation ($input: UpdateClientInput!) { updateClient(input: $input) { fullName maskedBsn } }',
      { input: { clientId: insured.id, phone: `+3160000${digits()}` } },
      { token, headers: { 'idempotency-key': key } },
    );
    expect(answer.body.data).toMatchObject({ updateClient: { fullName: insured.fullName } });
    const kept = await rows<{ text: string }>(
      `SELECT i::text || coalesce(encode(i.answer, 'escape'), '') AS text FROM idempotency i WHERE key = $1
       UNION ALL SELECT s::text FROM idempotency_step s WHERE key = $1`,
      [key],
    );
    expect(kept.length).toBeGreaterThanOrEqual(2);
    for (const { text } of kept) expect(text).not.toContain(insured.lastName);
  });
});

describe('R12 a refusal under an Idempotency-Key', () => {
  const add = KINDS[1]!;

  it('is the answer of that key, word for word, also once its reason is gone; a new key is judged afresh', async () => {
    const variables = add.variables();
    const { email } = variables['input'] as { email: string };
    const holder = await newUser((await newOrganisation()).id);
    await rows('UPDATE app_user SET email = $2, login_name = $2 WHERE id = $1', [holder.id, email]);
    const key = randomUUID();
    const first = await send(add, variables, key);
    expect(first.body.errors?.[0]?.extensions?.problems?.[0]?.rule).toBe('EMAIL_IN_USE');
    await rows('UPDATE app_user SET email = $2, login_name = $2 WHERE id = $1', [holder.id, `weg-${email}`]);
    expect((await send(add, variables, key)).text).toBe(first.text);
    expect(await add.effects(variables)).toBe(0);
    const afresh = await send(add, variables, randomUUID());
    expect(afresh.body.errors).toBeUndefined();
    expect(await add.effects(variables)).toBe(1);
  });

  it('is mended under a new key; the mended input under the old key is a CONFLICT and does nothing', async () => {
    const good = add.variables();
    const input = good['input'] as Record<string, string>;
    const key = randomUUID();
    const refused = await send(add, { input: { ...input, mobileNumber: '+31201234567' } }, key);
    expect(refused.body.errors?.[0]?.extensions?.problems?.[0]?.rule).toBe('MOBILE_NUMBER_INVALID');
    const sameKey = await send(add, good, key);
    expect(sameKey.body.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', rule: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await add.effects(good)).toBe(0);
    const mended = await send(add, good, randomUUID());
    expect(mended.body.errors).toBeUndefined();
    expect(await add.effects(good)).toBe(1);
  });

  it('that only time mends is not kept: once the limit lets go, the same key succeeds, once', async () => {
    const ask = KINDS[0]!;
    const variables = ask.variables();
    const { email } = variables['input'] as { email: string };
    for (let time = 0; time < 5; time++) await send(ask, variables, randomUUID());
    expect(await ask.effects(variables)).toBe(5);
    const key = randomUUID();
    expect((await send(ask, variables, key)).body.errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
    const keyring = readKeyring(stack().env['KEYRING_FILE']!);
    const counter = counterKey({ keyring } as Parameters<typeof counterKey>[0], 'access-request-email', email);
    expect(await rows('DELETE FROM security_counter WHERE key = $1 RETURNING 1', [counter])).toHaveLength(1);
    for (let time = 0; time < 2; time++) expect((await send(ask, variables, key)).body.errors).toBeUndefined();
    expect(await ask.effects(variables)).toBe(6);
  });

  it('of a lock is not kept either: the right password under the same key gets its code after the lock', async () => {
    const { id } = await newOrganisation();
    const user = await newUser(id);
    const hash = await hashPassword('Herfst-2026!');
    await rows('UPDATE app_user SET password_hash = $2 WHERE id = $1', [user.id, hash]);
    const address = freshAddress();
    const logIn = (password: string, key: string) =>
      post(
        `mutation ($name: String!, $password: String!) {
          loginWithPassword(portal: ONDERSTEUNER, loginName: $name, password: $password) { maskedDestination }
        }`,
        { name: user.login, password },
        { address, headers: { 'idempotency-key': key } },
      );
    for (let time = 0; time < 5; time++) await logIn('Niet-dit-2026!', randomUUID());
    const key = randomUUID();
    expect((await logIn('Herfst-2026!', key)).body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const keyring = readKeyring(stack().env['KEYRING_FILE']!);
    const on = { keyring } as Parameters<typeof counterKey>[0];
    const ended = await rows(
      `UPDATE security_counter SET locked_until = now() - interval '1 second' WHERE key = $1 AND locked_until > now()
       RETURNING 1`,
      [counterKey(on, 'login-name-network', user.login, address)],
    );
    expect(ended).toHaveLength(1);
    expect((await logIn('Herfst-2026!', key)).body.errors).toBeUndefined();
  });
});
