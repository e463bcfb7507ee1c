import { beforeAll, describe, expect, it } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import {
  addDeelnemer,
  DEELNEMER,
  inDays,
  newcomer,
  newContract,
  newOfficial,
  person,
  TEST_INSURANCE,
  type AskedDeelnemer,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { rows } from '../../support/database';

let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  contract = await newContract();
  official = await newOfficial(contract);
});

async function addFamily(who: Official, input: object): Promise<AskedDeelnemer[]> {
  const answer = await api(who.token).request<{ addFamily: AskedDeelnemer[] }>(
    `mutation ($input: AddFamilyInput!) { addFamily(input: $input) { ${DEELNEMER} } }`,
    { input },
  );
  return answer.addFamily;
}
const client = async (over: Record<string, unknown> = {}) =>
  (await addDeelnemer(official, newcomer(contract, over)))[0]!;
const partner = () => ({ role: 'PARTNER', person: person({ initials: 'P.' }) });
const child = (over: object = {}) => ({
  role: 'KIND',
  person: person({ initials: 'K.', birthDate: '2019-09-09', ...over }),
});

describe('CO-07 family joins a client who takes part', () => {
  it('in the same contract and household, with the same insurance, each confirmed', async () => {
    const since = new Date();
    const one = await client({ insuranceCode: TEST_INSURANCE, paymentMethod: 'INVOICE' });
    const joined = await addFamily(official, {
      deelnemerId: one.id,
      family: [child(), partner()],
      startDate: inDays(14),
    });
    expect(joined.map(({ householdRole, startDate }) => [householdRole, startDate])).toEqual([
      ['PARTNER', inDays(14)],
      ['KIND', inDays(14)],
    ]);
    expect(joined[0]!.insurance?.code).toBe(TEST_INSURANCE);
    expect(joined[0]!.paymentMethod).toBe('INVOICE');
    expect(joined[0]!.household.map(({ id }) => id)).toEqual([one.id, joined[0]!.id, joined[1]!.id]);
    const texts = await rows<{ text: string }>('SELECT text FROM bericht WHERE source LIKE $1', [`%${joined[1]!.id}`]);
    expect(texts[0]!.text).toContain(`Aanmelding de heer K. Groot voor contract ${contract.number} ontvangen`);
    const told = await auditOf(contract.organisation.id, since);
    expect(told.find(({ action }) => action === 'deelnemer.add-family')!.subject_ids.sort()).toEqual(
      [one.id, ...joined.map(({ id }) => id)].sort(),
    );
  });

  it('any member of the household leads to it', async () => {
    const one = await client();
    const [first] = await addFamily(official, { deelnemerId: one.id, family: [child()], startDate: inDays(0) });
    const [second] = await addFamily(official, { deelnemerId: first!.id, family: [child()], startDate: inDays(0) });
    expect(second!.household).toHaveLength(3);
  });

  it('one partner at a time: a second one after the first has left', async () => {
    const one = await client({ startDate: inDays(-50) });
    const [first] = await addFamily(official, { deelnemerId: one.id, family: [partner()], startDate: inDays(-50) });
    const input = { deelnemerId: one.id, family: [partner()], startDate: inDays(-9) };
    const error = await expectError(addFamily(official, input), 'BAD_USER_INPUT', 'PARTNER_ONE_AT_A_TIME');
    expect(error.extensions?.problems?.[0]?.field).toBe('input.family.0.role');
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'OVERLEDEN' WHERE id = $1`, [first!.id, inDays(-10)]);
    expect(await addFamily(official, input)).toHaveLength(1);
  });

  it('of two partners who come at the same moment one is taken in', async () => {
    const one = await client();
    const answers = await Promise.allSettled(
      [partner(), partner(), partner()].map((family) =>
        addFamily(official, { deelnemerId: one.id, family: [family], startDate: inDays(0) }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('not without a client who takes part on that day', async () => {
    const one = await client({ startDate: inDays(20) });
    const input = { deelnemerId: one.id, family: [child()], startDate: inDays(19) };
    await expectError(addFamily(official, input), 'CONFLICT', 'HOUSEHOLD_WITHOUT_CLIENT');
    expect(await addFamily(official, { ...input, startDate: inDays(20) })).toHaveLength(1);
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'OVERLEDEN' WHERE id = $1`, [one.id, inDays(20)]);
    await expectError(
      addFamily(official, { ...input, family: [child()], startDate: inDays(21) }),
      'CONFLICT',
      'HOUSEHOLD_WITHOUT_CLIENT',
    );
  });

  it('what is wrong is named at its place, and nobody joins', async () => {
    const one = await client();
    const twice = child();
    const wrong: [object, string, string][] = [
      [{ family: [] }, 'input.family', 'VALUE_REQUIRED'],
      [{ startDate: inDays(-93) }, 'input.startDate', 'START_TOO_LONG_AGO'],
      [{ family: [child(), { role: 'CLIENT', person: person() }] }, 'input.family.1.role', 'FAMILY_ROLE_INVALID'],
      [{ family: [child({ birthDate: '1950-01-01' })] }, 'input.family.0.person.birthDate', 'CHILD_OLDER_THAN_CLIENT'],
      [{ family: [twice, twice] }, 'input.family.1.person.bsn', 'BSN_TWICE'],
      [{ family: [child(), child({ initials: '<K>' })] }, 'input.family.1.person.initials', 'NAME_INVALID'],
    ];
    for (const [over, field, rule] of wrong) {
      const asked = addFamily(official, { deelnemerId: one.id, family: [child()], startDate: inDays(0), ...over });
      const error = await expectError(asked, 'BAD_USER_INPUT');
      expect(error.extensions?.problems?.map((problem) => [problem.field, problem.rule])).toContainEqual([field, rule]);
    }
    expect(
      await rows('SELECT 1 FROM deelnemer d JOIN deelnemer o USING (household_id) WHERE o.id = $1', [one.id]),
    ).toHaveLength(1);
  });

  it('who takes part already is named', async () => {
    const one = await client();
    const other = person();
    await addDeelnemer(official, newcomer(contract, { client: other }));
    const input = { deelnemerId: one.id, family: [child(), { role: 'PARTNER', person: other }], startDate: inDays(0) };
    const error = await expectError(addFamily(official, input), 'CONFLICT', 'DEELNEMER_ALREADY_IN');
    expect(error.extensions?.problems?.map(({ field }) => field)).toEqual(['input.family.1.person.bsn']);
  });

  it('a household of another contract reads as one that is not there', async () => {
    const one = await client();
    const stranger = await newOfficial(await newContract());
    const financial = await newOfficial(contract, ['FINANCIEEL']);
    const input = { deelnemerId: one.id, family: [child()], startDate: inDays(0) };
    await expectError(addFamily(stranger, input), 'NOT_FOUND');
    await expectError(addFamily(official, { ...input, deelnemerId: 'x' }), 'NOT_FOUND');
    await expectError(addFamily(financial, input), 'FORBIDDEN');
    await expectError(addFamily({ ...financial, token: '' }, input), 'UNAUTHENTICATED');
  });
});
