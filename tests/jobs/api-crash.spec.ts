import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { post } from '../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../support/builders';
import { closeDatabase, rows } from '../support/database';
import { ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';

const FULL = process.env['FULL'] === '1';
const KILLS = FULL ? 50 : 4;
const WRITERS = 16;

let own: OwnStack;
let token: string;
beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'api'], seed: false });
  const organisation = await newOrganisation('ONDERSTEUNER', own);
  token = await sessionOf(
    await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] }, own),
    {},
    own,
  );
}, 60_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const ADD = 'mutation ($input: AddUserInput!) { addUser(input: $input) { id email } }';

/** One wish of a writer: the same key and body at every try. */
interface Wish {
  key: string;
  email: string;
  id?: string;
  tries: number;
}

/** Tries once; true when it was acknowledged. Whatever broke in between, nobody knows whether it was done. */
async function attempt(wish: Wish): Promise<boolean> {
  wish.tries += 1;
  try {
    const answer = await post(
      ADD,
      { input: { email: wish.email, firstName: 'Col', lastName: 'Lega', mobileNumber: '+31600001234' } },
      { token, on: own, headers: { 'idempotency-key': wish.key } },
    );
    const made = answer.body.data?.['addUser'] as { id: string } | null | undefined;
    if (!made) return false;
    wish.id = made.id;
    return true;
  } catch {
    return false;
  }
}

describe('R3 R12 an API that is killed under load: every acknowledged change is there, every unknown one ends as exactly one', () => {
  it(
    `${KILLS} kills under ${WRITERS} writers`,
    async () => {
      const wishes: Wish[] = [];
      let going = true;
      const writers = Array.from({ length: WRITERS }, async () => {
        while (going) {
          const wish: Wish = { key: randomUUID(), email: `${randomUUID()}@api.example`, tries: 0 };
          wishes.push(wish);
          await until('the wish to be acknowledged', () => attempt(wish), { seconds: 60, everyMs: 50 });
        }
      });
      const server = own.processes['api']!;
      for (let kill = 0; kill < KILLS; kill++) {
        const done = () => wishes.filter(({ id }) => id).length;
        const before = done();
        await until('the writers to come on', () => done() >= before + 20, { seconds: 60, everyMs: 2 });
        server.kill('SIGKILL');
        await server.exit;
        await server.start();
      }
      going = false;
      await Promise.all(writers);

      // Some wishes must have been cut off, or this proved nothing.
      expect(wishes.filter(({ tries }) => tries > 1).length).toBeGreaterThan(0);
      const found = await rows<{ email: string; id: string; invitations: number; jobs: number; audited: number }>(
        `SELECT u.email, u.id, (SELECT count(*)::int FROM invitation i WHERE i.user_id = u.id) AS invitations,
           (SELECT count(*)::int FROM outbox o JOIN invitation i ON o.payload->>'invitationId' = i.id::text
             WHERE i.user_id = u.id) AS jobs,
           (SELECT count(*)::int FROM audit_event e WHERE e.action = 'user.add' AND e.subject_ids = ARRAY[u.id]) AS audited
         FROM app_user u WHERE u.email LIKE '%@api.example'`,
        [],
        own,
      );
      const byEmail = new Map(found.map((one) => [one.email, one]));
      const lost = wishes.filter(({ email, id }) => byEmail.get(email)?.id !== id);
      expect(lost).toEqual([]);
      expect(found).toHaveLength(wishes.length);
      expect(
        found.filter(({ invitations, jobs, audited }) => invitations !== 1 || jobs !== 1 || audited !== 1),
      ).toEqual([]);
      const broken = await rows<{ n: number }>(
        'SELECT count(*)::int AS n FROM audit_head WHERE audit_first_broken(organisation_id) IS NOT NULL',
        [],
        own,
      );
      expect(broken[0]!.n).toBe(0);
    },
    FULL ? 600_000 : 150_000,
  );

  it('negative control: a change whose job was never written is seen', async () => {
    const organisation = await newOrganisation('ONDERSTEUNER', own);
    const user = await newUser(organisation.id, { status: 'INVITED' }, own);
    const found = await rows<{ jobs: number }>(
      `SELECT (SELECT count(*)::int FROM outbox o JOIN invitation i ON o.payload->>'invitationId' = i.id::text WHERE i.user_id = u.id) AS jobs
       FROM app_user u WHERE u.id = $1`,
      [user.id],
      own,
    );
    expect(found[0]!.jobs).toBe(0);
  });
});
