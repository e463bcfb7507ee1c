import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readKeyring } from '@volmacht/api/config/keyring';
import { api, expectError } from '../../support/api-client';
import { auditOf, newOrganisation, newUser, sessionOf } from '../../support/builders';
import {
  addDeelnemer,
  inDays,
  newcomer,
  newContract,
  newOfficial,
  person,
  TEST_INSURANCE,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { row, rows } from '../../support/database';
import { stack } from '../../support/stack';

let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  contract = await newContract();
  official = await newOfficial(contract);
});

const countIn = async () =>
  Number((await row('SELECT count(*) FROM deelnemer WHERE contract_id = $1', [contract.id]))['count']);
const textsOf = async (id: string) =>
  (
    await rows<{ text: string; category: string }>('SELECT text, category FROM bericht WHERE source LIKE $1', [
      `%${id}%`,
    ])
  ).map(({ category, text }) => `${category} ${text}`);

/** Expects that nobody came in, and the problem at its place. */
async function refused(input: object, field: string, rule: string, code = 'BAD_USER_INPUT') {
  const before = await countIn();
  const error = await expectError(addDeelnemer(official, input), code, rule);
  expect(error.extensions?.problems?.map((problem) => [problem.field, problem.rule])).toContainEqual([field, rule]);
  expect(error.extensions?.problems?.every(({ message }) => message.length > 10)).toBe(true);
  expect(await countIn()).toBe(before);
}

describe('CO-06 a new client comes in', () => {
  it('alone and insured elsewhere: with a number, a confirmation and a line in the trail', async () => {
    const since = new Date();
    const input = newcomer(contract, { client: person({ initials: 'AJ', infix: 'van der', lastName: 'Berg' }) });
    const [made, ...others] = await addDeelnemer(official, input);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      fullName: 'A.J. van der Berg',
      maskedBsn: `•••••${input.client.bsn.slice(-4)}`,
      householdRole: 'CLIENT',
      startDate: inDays(0),
      endDate: null,
      insurance: null,
      paymentMethod: null,
      contract: { number: contract.number },
    });
    expect(made!.relatienummer).toMatch(/^\d{9,}$/);
    expect(made!.household.map(({ id }) => id)).toEqual([made!.id]);
    expect(await textsOf(made!.id)).toEqual([
      `BEVESTIGING Aanmelding de heer A.J. van der Berg voor contract ${contract.number} ontvangen`,
    ]);
    const told = await auditOf(contract.organisation.id, since);
    expect(told.filter(({ action }) => action === 'deelnemer.add')).toMatchObject([
      { actor_id: official.user.id, subject_ids: [made!.id] },
    ]);
  });

  it('with partner and children, with an insurance: one household, policy sheet and card announced', async () => {
    const family = [
      { role: 'KIND', person: person({ initials: 'B.', birthDate: '2024-02-29', gender: 'V' }) },
      { role: 'PARTNER', person: person({ initials: 'C.', birthDate: '1982-01-31', gender: 'X' }) },
      { role: 'KIND', person: person({ initials: 'E.', birthDate: '2010-12-31' }) },
    ];
    const made = await addDeelnemer(
      official,
      newcomer(contract, {
        family,
        insuranceCode: TEST_INSURANCE,
        paymentMethod: 'DIRECT_DEBIT',
        premiumIban: 'NL91 ABNA 0417 1643 00',
      }),
    );
    expect(made.map(({ householdRole, fullName }) => [householdRole, fullName])).toEqual([
      ['CLIENT', 'D. Groot'],
      ['PARTNER', 'C. Groot'],
      ['KIND', 'E. Groot'],
      ['KIND', 'B. Groot'],
    ]);
    for (const one of made) {
      expect(one.household.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
      expect(one.insurance).toEqual({ code: TEST_INSURANCE, monthlyPremium: '138.50' });
      expect(one.paymentMethod).toBe('DIRECT_DEBIT');
    }
    expect(await textsOf(made[1]!.id)).toEqual([
      `BEVESTIGING Aanmelding C. Groot voor contract ${contract.number} ontvangen. Het polisblad en de verzekeringspas komen per post.`,
    ]);
    expect(await textsOf(made[3]!.id)).toEqual([expect.stringContaining('Aanmelding mevrouw B. Groot')]);
  });

  it('the BSN is stored sealed, and somebody who was known keeps the number', async () => {
    const elsewhere = await newContract();
    const client = person();
    const [made] = await addDeelnemer(official, newcomer(contract, { client }));
    const [again] = await addDeelnemer(await newOfficial(elsewhere), newcomer(elsewhere, { client }));
    expect(again!.relatienummer).toBe(made!.relatienummer);
    const stored = await row('SELECT * FROM deelnemer WHERE id = $1', [made!.id]);
    const keyring = readKeyring(stack().env['KEYRING_FILE']!);
    expect(stored['bsn_index']).toEqual(keyring.blindIndex('bsn', client.bsn));
    expect(JSON.stringify(stored)).not.toContain(client.bsn);
  });

  it('the same request sent twice takes in one person (R12)', async () => {
    const input = newcomer(contract);
    const key = `add-${randomUUID()}`;
    const send = () =>
      api({ token: official.token, headers: { 'idempotency-key': key } }).request<{
        addDeelnemer: { id: string }[];
      }>('mutation ($input: AddDeelnemerInput!) { addDeelnemer(input: $input) { id } }', { input });
    expect(await send()).toEqual(await send());
  });
});

describe('CO-06 what is wrong is named at its place, and nobody comes in', () => {
  const wrong: [string, (given: ReturnType<typeof newcomer>) => object, string, string][] = [
    ['a start more than 3 months back', () => ({ startDate: inDays(-93) }), 'input.startDate', 'START_TOO_LONG_AGO'],
    ['a start more than a year ahead', () => ({ startDate: inDays(367) }), 'input.startDate', 'START_TOO_FAR_AHEAD'],
    [
      'a birth in the future',
      () => ({ client: person({ birthDate: inDays(1) }) }),
      'input.client.birthDate',
      'BIRTH_DATE_INVALID',
    ],
    [
      'a birth too long ago',
      () => ({ client: person({ birthDate: '1880-01-01' }) }),
      'input.client.birthDate',
      'BIRTH_DATE_INVALID',
    ],
    [
      'a last name that is none',
      () => ({ client: person({ lastName: ' ' }) }),
      'input.client.lastName',
      'VALUE_REQUIRED',
    ],
    [
      'markup for a name',
      () => ({ client: person({ lastName: '<b>Groot</b>' }) }),
      'input.client.lastName',
      'NAME_INVALID',
    ],
    ['no initials', () => ({ client: person({ initials: '' }) }), 'input.client.initials', 'VALUE_REQUIRED'],
    [
      'a house without a number',
      ({ address }) => ({ address: { ...address, houseNumber: 'x' } }),
      'input.address.houseNumber',
      'HOUSE_NUMBER_INVALID',
    ],
    [
      'a postcode that is none',
      ({ address }) => ({ address: { ...address, postcode: '0000AA' } }),
      'input.address.postcode',
      'POSTCODE_INVALID',
    ],
    [
      'an unknown insurance',
      () => ({ insuranceCode: 'NONE', paymentMethod: 'INVOICE' }),
      'input.insuranceCode',
      'INSURANCE_UNKNOWN',
    ],
    [
      'an insurance without a way to pay',
      () => ({ insuranceCode: TEST_INSURANCE }),
      'input.paymentMethod',
      'VALUE_REQUIRED',
    ],
    [
      'direct debit without account',
      () => ({ insuranceCode: TEST_INSURANCE, paymentMethod: 'DIRECT_DEBIT' }),
      'input.premiumIban',
      'PREMIUM_IBAN_REQUIRED',
    ],
    [
      'a way to pay without insurance',
      () => ({ paymentMethod: 'INVOICE' }),
      'input.paymentMethod',
      'PAYMENT_WITHOUT_INSURANCE',
    ],
    [
      'a second client',
      () => ({ family: [{ role: 'CLIENT', person: person() }] }),
      'input.family.0.role',
      'FAMILY_ROLE_INVALID',
    ],
    [
      'a second partner',
      () => ({
        family: [
          { role: 'PARTNER', person: person() },
          { role: 'PARTNER', person: person() },
        ],
      }),
      'input.family.1.role',
      'PARTNER_ONE_AT_A_TIME',
    ],
    [
      'a child older than the client',
      () => ({ family: [{ role: 'KIND', person: person({ birthDate: '1979-01-01' }) }] }),
      'input.family.0.person.birthDate',
      'CHILD_OLDER_THAN_CLIENT',
    ],
    [
      'a child that is still to be born',
      () => ({ family: [{ role: 'KIND', person: person({ birthDate: inDays(9) }) }] }),
      'input.family.0.person.birthDate',
      'BIRTH_DATE_INVALID',
    ],
    [
      'a child who was in before it was born',
      () => ({ startDate: inDays(-30), family: [{ role: 'KIND', person: person({ birthDate: inDays(-2) }) }] }),
      'input.family.0.person.birthDate',
      'START_BEFORE_BIRTH',
    ],
    [
      'somebody twice',
      ({ client }) => ({ family: [{ role: 'PARTNER', person: { ...person(), bsn: client.bsn } }] }),
      'input.family.0.person.bsn',
      'BSN_TWICE',
    ],
    [
      'too many at once',
      () => ({
        family: Array.from({ length: 21 }, () => ({ role: 'KIND', person: person({ birthDate: '2015-01-01' }) })),
      }),
      'input.family',
      'FAMILY_TOO_LARGE',
    ],
    [
      'a BSN that fails the 11-test',
      () => ({ client: person({ bsn: '999900007' }) }),
      'input.client.bsn',
      'BSN_INVALID',
    ],
    [
      'a child’s BSN that is too short',
      () => ({ family: [{ role: 'KIND', person: person({ bsn: '12345' }) }] }),
      'input.family.0.person.bsn',
      'BSN_INVALID',
    ],
    ['29 February of a common year', () => ({ startDate: '2026-02-29' }), 'input.startDate', 'DATE_INVALID'],
    ['31 April', () => ({ client: person({ birthDate: '1980-04-31' }) }), 'input.client.birthDate', 'DATE_INVALID'],
    [
      'an account that is none',
      () => ({ insuranceCode: TEST_INSURANCE, paymentMethod: 'DIRECT_DEBIT', premiumIban: 'NL00ABNA0417164300' }),
      'input.premiumIban',
      'IBAN_INVALID',
    ],
  ];
  it.each(wrong)('%s', async (_, over, field, rule) => {
    const input = newcomer(contract);
    await refused({ ...input, ...over(input) }, field, rule);
  });

  it('all that is wrong is told at once', async () => {
    const input = newcomer(contract, {
      client: person({ lastName: '', birthDate: inDays(1) }),
      startDate: inDays(999),
    });
    const error = await expectError(addDeelnemer(official, input), 'BAD_USER_INPUT');
    expect(error.extensions?.problems?.map(({ field }) => field).sort()).toEqual([
      'input.client.birthDate',
      'input.client.lastName',
      'input.startDate',
    ]);
  });

  it('a start outside the contract', async () => {
    const over = await newContract(contract.organisation, { endDate: inDays(-10) });
    const both = await newOfficial(over);
    await expectError(addDeelnemer(both, newcomer(over)), 'BAD_USER_INPUT', 'START_OUTSIDE_CONTRACT');
    const [made] = await addDeelnemer(both, newcomer(over, { startDate: inDays(-10) }));
    expect(made!.startDate).toBe(inDays(-10));
  });

  it('one who is in already, whoever of the family it is; after the end they may come back', async () => {
    const client = person();
    const [made] = await addDeelnemer(official, newcomer(contract, { client, startDate: inDays(-40) }));
    await refused(newcomer(contract, { client }), 'input.client.bsn', 'DEELNEMER_ALREADY_IN', 'CONFLICT');
    await refused(
      newcomer(contract, { family: [{ role: 'PARTNER', person: { ...person(), bsn: client.bsn } }] }),
      'input.family.0.person.bsn',
      'DEELNEMER_ALREADY_IN',
      'CONFLICT',
    );
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'EINDE_COLLECTIVITEIT' WHERE id = $1`, [
      made!.id,
      inDays(5),
    ]);
    await refused(
      newcomer(contract, { client, startDate: inDays(5) }),
      'input.client.bsn',
      'DEELNEMER_ALREADY_IN',
      'CONFLICT',
    );
    const [back] = await addDeelnemer(official, newcomer(contract, { client, startDate: inDays(6) }));
    expect(back!.id).not.toBe(made!.id);
    expect(back!.relatienummer).toBe(made!.relatienummer);
  });

  it('of many who send the same person at the same moment, one takes them in', async () => {
    const input = newcomer(contract);
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => addDeelnemer(official, input)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected')
        await expectError(Promise.reject(answer.reason as Error), 'CONFLICT', 'DEELNEMER_ALREADY_IN');
  });
});

describe('CO-06 people who are sent at the same moment in another order', () => {
  it('come in once, and nobody waits for ever', async () => {
    const [one, other] = [person(), person()];
    const family = (of: object) => [{ role: 'PARTNER', person: of }];
    const answers = await Promise.allSettled([
      addDeelnemer(official, newcomer(contract, { client: one, family: family(other) })),
      addDeelnemer(official, newcomer(contract, { client: other, family: family(one) })),
      addDeelnemer(official, newcomer(contract, { client: one, family: family(other) })),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') {
        const error = await expectError(Promise.reject(answer.reason as Error), 'CONFLICT', 'DEELNEMER_ALREADY_IN');
        expect(error.extensions?.problems).toHaveLength(2);
      }
  });
});

describe('CO-01 a contract is managed by who is administratief on it', () => {
  it('another contract and an unknown one read alike', async () => {
    const second = await newContract(contract.organisation);
    const foreign = await newContract();
    for (const id of [second.id, foreign.id, '01999999-9999-7999-8999-999999999999', 'x'])
      await expectError(addDeelnemer(official, newcomer({ id })), 'NOT_FOUND');
  });

  it('other roles, other portals and strangers are refused', async () => {
    for (const role of ['FINANCIEEL', 'ACCOUNTBEHEER'])
      await expectError(addDeelnemer(await newOfficial(contract, [role]), newcomer(contract)), 'FORBIDDEN');
    const office = await newUser((await newOrganisation()).id);
    await expectError(addDeelnemer({ user: office, token: await sessionOf(office) }, newcomer(contract)), 'FORBIDDEN');
    await expectError(addDeelnemer({ user: office, token: '' }, newcomer(contract)), 'UNAUTHENTICATED');
  });
});
