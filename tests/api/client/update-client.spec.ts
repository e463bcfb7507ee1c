import { beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { api, expectError } from '../../support/api-client';
import {
  auditOf,
  newBewind,
  newInsured,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeInsured,
  type MadeUser,
} from '../../support/builders';
import { row, rows } from '../../support/database';

const UPDATE = `mutation ($input: UpdateClientInput!) { updateClient(input: $input) {
  id version email phone correspondenceChannel address { street houseNumber postcode city country }
  debtor { premiumIban claimsIban paymentMethod } gber { active instalments since stoppedOn stopReason } } }`;

let user: MadeUser;
let token: string;
let client: MadeInsured;

const update = async (input: object, headers: Record<string, string> = {}) =>
  (
    await api({ token, headers }).request<{ updateClient: Record<string, unknown> }>(UPDATE, {
      input: { clientId: client.id, ...input },
    })
  ).updateClient;

beforeEach(async () => {
  user = await newUser((await newOrganisation()).id);
  token = await sessionOf(user);
  client = await newInsured({ gber: true });
  await newBewind(user, client);
});

describe('MZ-17 the quick menu changes data on the client’s behalf', () => {
  test('address, contact, account numbers and payment; the trail names the parts, not the values', async () => {
    const since = new Date();
    const changed = await update({
      address: { street: 'Kerkweg', houseNumber: '2', postcode: '1234 ab', city: 'Leiden' },
      email: 'Nieuw@Post.example',
      phone: '06 00001234',
      claimsIban: 'BE68 5390 0754 7034',
      paymentMethod: 'INVOICE',
    });
    expect(changed).toMatchObject({
      email: 'nieuw@post.example',
      phone: '+31600001234',
      address: { street: 'Kerkweg', houseNumber: '2', postcode: '1234AB', city: 'Leiden', country: 'NL' },
      debtor: { premiumIban: 'NL91ABNA0417164300', claimsIban: 'BE68539007547034', paymentMethod: 'INVOICE' },
      gber: { active: true },
    });
    expect(await auditOf(user.organisationId, since)).toEqual([
      {
        action: 'client.update',
        actor_id: user.id,
        subject_ids: [client.id],
        reason: 'address email phone claimsIban paymentMethod',
      },
    ]);
  });

  test('post stops the GBER and says why in the session’s language', async () => {
    const stopped = await update({ correspondenceChannel: 'POST' }, { 'accept-language': 'en' });
    expect(stopped).toMatchObject({
      correspondenceChannel: 'POST',
      gber: { active: false, stoppedOn: expect.any(String), stopReason: 'Correspondence is sent by post.' },
    });
    await expectError(update({ gberInstalments: 5 }), 'BAD_USER_INPUT', 'GBER_NEEDS_DIGITAL');
    expect(await update({ gberInstalments: 5, correspondenceChannel: 'DIGITAL' })).toMatchObject({
      gber: { active: true, instalments: 5, stoppedOn: null, stopReason: null },
    });
  });

  test('what is wrong is told at its field, and nothing is changed', async () => {
    const before = await row('SELECT insured::text AS whole FROM insured WHERE id = $1', [client.id]);
    await expectError(
      update({ email: 'x@post.example', premiumIban: null }),
      'BAD_USER_INPUT',
      'DIRECT_DEBIT_NEEDS_IBAN',
    );
    await expectError(update({ premiumIban: 'NL91ABNA0417164301' }), 'BAD_USER_INPUT', 'IBAN_INVALID');
    await expectError(update({ gberInstalments: 11 }), 'BAD_USER_INPUT', 'GBER_INSTALMENTS');
    expect(await row('SELECT insured::text AS whole FROM insured WHERE id = $1', [client.id])).toEqual(before);
  });

  test('of two who change what they saw, one wins and the other is told', async () => {
    const [{ version }] = (await rows<{ version: number }>('SELECT version FROM insured WHERE id = $1', [
      client.id,
    ])) as [{ version: number }];
    const outcomes = await Promise.allSettled(
      ['+31600000001', '+31600000002', '+31600000003'].map((phone) => update({ version, phone })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expectError(update({ version, phone: '+31600000009' }), 'CONFLICT');
    expect((await row<{ version: number }>('SELECT version FROM insured WHERE id = $1', [client.id])).version).toBe(
      version + 1,
    );
  });

  test('what is the same is no change: no new version, no line in the trail', async () => {
    const since = new Date();
    const first = await update({});
    expect(await update({ correspondenceChannel: 'DIGITAL', gberInstalments: 10 })).toEqual(first);
    expect(await auditOf(user.organisationId, since)).toEqual([]);
  });

  test('the same request sent again is done once', async () => {
    const since = new Date();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await update({ phone: '+31600000001' }, headers);
    expect(await update({ phone: '+31600000001' }, headers)).toEqual(first);
    expect(await auditOf(user.organisationId, since)).toHaveLength(1);
  });

  test('XX-01 only own clients, as long as the bewind runs, by an ondersteuner', async () => {
    const foreign = await newInsured();
    await expectError(update({ clientId: foreign.id, phone: '+31600000001' }), 'NOT_FOUND');
    await expectError(update({ clientId: 'x', phone: '+31600000001' }), 'NOT_FOUND');
    await rows(`UPDATE bewind SET status = 'ENDED' WHERE insured_id = $1`, [client.id]);
    await expectError(update({ phone: '+31600000001' }), 'NOT_FOUND');
    await expectError(api().request(UPDATE, { input: { clientId: client.id } }), 'UNAUTHENTICATED');
    token = await sessionOf(await newUser(user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] }));
    await expectError(update({ phone: '+31600000001' }), 'FORBIDDEN');
  });
});
