import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { findIdentity } from '@volmacht/infra/identities';
import { api, expectError } from '../support/api-client';
import { madeExport } from '../support/batches';
import { closeDatabase, row, rows } from '../support/database';
import { asPersona, loginWithBroker } from '../support/login';
import { waitForMessage } from '../support/mailbox';
import { ownStack, type OwnStack } from '../support/stack';
import { tracesOf } from '../support/traces';
import { sampleMessage, send } from '../support/zorg-messages';

const USER = `id fullName initials firstName infix lastName email mobileNumber loginName`;
const COMPLETE = `mutation ($email: EmailAddress!, $mobile: PhoneNumber!) { completePersonalDetails(initials: "Q.V.",
  firstName: "Zevenster", infix: "ter", lastName: "Vlindermanzoek", email: $email, mobileNumber: $mobile) { ${USER} } }`;
const VERIFY = `mutation ($code: String!) { verifyNewcomer(code: $code) { user { ${USER} } } }`;
const ROLES = `mutation ($id: ID!) { setUserRoles(userId: $id, roles: [{ code: GEBRUIKER, product: IWMO },
  { code: GEBRUIKER, product: WLZ_REGISTERTOETS }]) { ${USER} } }`;
const UPDATE = `mutation ($id: ID!) { updateUser(input: { id: $id, newsletter: true, contactPerson: true }) { ${USER} } }`;
const ACTIVE = `mutation ($id: ID!, $active: Boolean!) { setUserActive(id: $id, active: $active) { ${USER} status } }`;
const REMOVE = 'mutation ($id: ID!) { removeUser(id: $id) }';
const WLZ = `mutation { checkWlzRegister(bsn: "999999011", birthDate: "1941-03-14", on: "2026-06-01",
  purpose: "Aanvraag hulp", caseNumber: "Z-1") { id } }`;
const ASK = `mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { id applicantName email } }`;

const email = 'q.vlindermanzoek@leiden.example';
const laterEmail = 'nieuw.vlinderadres@leiden.example';
const identity = findIdentity('nieuw-leiden')!;
let own: OwnStack;
let boss: string;
let id: string;
let clerk: string;
const rolesKey = randomUUID();
/** What nobody may find afterwards: name, addresses, numbers, and the person's identity at the broker. */
let words: string[];

/** Mobile numbers that nobody of the demo has. */
async function freeNumbers(count: number): Promise<string[]> {
  const found = await rows<{ number: string }>(
    `SELECT '+3160000' || n AS number FROM generate_series(4000, 9999) n WHERE '+3160000' || n NOT IN (
       SELECT phone FROM insured WHERE phone IS NOT NULL UNION SELECT mobile_number FROM app_user WHERE mobile_number IS NOT NULL)
     ORDER BY n LIMIT $1`,
    [count],
    own,
  );
  return found.map(({ number }) => number);
}

/** As the screens ask: every mutation carries a key, and its answer is kept for a day. */
const keyed = (token: string | null, key: string = randomUUID()) =>
  api({ token, on: own, headers: { 'idempotency-key': key } });
const comesIn = async () => (await loginWithBroker('nieuw-leiden', 'ZORG', { on: own })).token!;
const whoIs = async (token: string) =>
  (
    await api({ token, on: own }).request<{ me: { user: { id: string }; pendingVerification: boolean } }>(
      '{ me { pendingVerification user { id } } }',
    )
  ).me;

beforeAll(async () => {
  own = await ownStack();
  boss = await asPersona('gb-leiden', own);
  const [mobile, laterMobile] = (await freeNumbers(2)) as [string, string];
  words = ['Zevenster', 'Vlindermanzoek', 'vlindermanzoek', 'vlinderadres', identity.subject];
  words.push(...[mobile, laterMobile].map((number) => number.slice(3)));
  const newcomer = await comesIn();
  ({
    user: { id },
  } = await whoIs(newcomer));
  await keyed(newcomer).request(COMPLETE, { email, mobile });
  await keyed(boss, rolesKey).request(ROLES, { id });
  const { user } = await api({ token: boss, on: own }).request<{ user: { verificationCode: string } }>(
    'query ($id: ID!) { user(id: $id) { verificationCode } }',
    { id },
  );
  await keyed(newcomer).request(VERIFY, { code: user.verificationCode });
  clerk = await comesIn();
  await keyed(boss).request(UPDATE, { id });
  // Everything that leaves something behind: new address and number under way, a message, a question, lists with names.
  await keyed(clerk).request('mutation ($email: EmailAddress!) { requestEmailChange(email: $email) }', {
    email: laterEmail,
  });
  await waitForMessage(laterEmail, { on: own });
  await keyed(clerk).request('mutation ($to: PhoneNumber!) { requestMobileNumberChange(mobileNumber: $to) { id } }', {
    to: laterMobile,
  });
  await keyed(clerk).request(WLZ);
  await send(
    clerk,
    sampleMessage('IWMO', '301', 'MINIMAL', {
      municipality: '0546',
      provider: '79999999',
      identification: 'Q1',
      dated: '2026-11-20',
    }),
    'IWMO',
    own,
  );
  await keyed(null).request(ASK, {
    input: {
      portal: 'COLLECTIEF',
      organisationName: 'Gemeente Leiden',
      kvkNumber: '90200011',
      firstName: 'Zevenster',
      lastName: 'Vlindermanzoek',
      email,
      mobileNumber: mobile,
    },
  });
  await waitForMessage(email, { on: own, match: /aanvraag/i });
  await rows(
    `UPDATE access_request SET status = 'DECLINED', decided_at = now(), decline_reason = 'Dubbel' WHERE email = $1`,
    [email],
    own,
  );
  expect((await madeExport({ token: boss }, { kind: 'AUDIT' }, own)).status).toBe('DONE');
}, 240_000);

afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

describe('ZO-09 deleting a user', () => {
  it('negative control: before it the search finds the person everywhere', async () => {
    const traces = await tracesOf(words, own);
    for (const place of [
      'app_user.full_name',
      'app_user.email',
      'app_user.mobile_number',
      'app_user.broker_subject',
      'one_time_link.new_email',
      'challenge.destination_sealed (sealed)',
      'idempotency.answer (sealed)',
      'access_request.email',
      'a stored file',
    ])
      expect([place, traces]).toEqual([place, expect.arrayContaining([place])]);
    expect(traces.filter((place) => /audit|outbox|Redis|log$/.test(place))).toEqual([]);
  }, 60_000);

  it('is refused while the account is in use', async () => {
    await expectError(keyed(boss).request(REMOVE, { id }), 'CONFLICT', 'USER_STILL_ACTIVE');
  });

  it('leaves nothing of the person in database, files, queues and logs', async () => {
    await keyed(boss).request(ACTIVE, { id, active: false });
    expect(await keyed(boss).request(REMOVE, { id })).toEqual({ removeUser: true });
    expect(await tracesOf(words, own)).toEqual([]);
    expect(await api({ token: clerk, on: own }).request('{ me { user { id } } }')).toEqual({ me: null });
  }, 60_000);

  it('leaves the trail whole, with a pseudonym in it', async () => {
    const told = await rows<{ action: string }>(
      'SELECT action FROM audit_event WHERE actor_id = $1 AND actor = $1::text ORDER BY seq',
      [id],
      own,
    );
    expect(told.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['newcomer.make', 'newcomer.verify', 'session.start']),
    );
    const { leiden } = await row<{ leiden: string }>(
      'SELECT organisation_id AS leiden FROM app_user WHERE id = $1',
      [id],
      own,
    );
    expect(await row('SELECT audit_first_broken($1) AS broken', [leiden], own)).toEqual({ broken: null });
    const { auditEvents } = await api({ token: boss, on: own }).request<{
      auditEvents: { nodes: { actor: string }[] };
    }>('{ auditEvents(first: 50) { nodes { actor } } }');
    expect(auditEvents.nodes.map(({ actor }) => actor)).toContain(`Verwijderde gebruiker ${id.slice(-8)}`);
  });

  it('a request that is repeated afterwards does nothing twice, and tells nothing of the person', async () => {
    const before = await rows('SELECT 1 FROM user_role WHERE user_id = $1', [id], own);
    const again = await keyed(boss, rolesKey)
      .request(ROLES, { id })
      .catch((error: unknown) => error);
    expect(JSON.stringify(again)).not.toMatch(/vlinder|Zevenster/i);
    expect(await rows('SELECT 1 FROM user_role WHERE user_id = $1', [id], own)).toEqual(before);
  });

  it('who comes back begins anew', async () => {
    const { user, pendingVerification } = await whoIs(await comesIn());
    expect(user.id).not.toBe(id);
    expect(pendingVerification).toBe(true);
  });
});
