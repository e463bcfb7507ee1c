import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { post, type RawAnswer } from '../../support/api-client';
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

  it('a refusal of the input is repeated as well, word for word', async () => {
    const query = 'mutation { requestMobileNumberChange(mobileNumber: "+31600") { id } }';
    const key = randomUUID();
    const [first, second] = [
      await post(query, {}, { token, headers: { 'idempotency-key': key } }),
      await post(query, {}, { token, headers: { 'idempotency-key': key } }),
    ];
    expect(first.body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(second.body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
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
