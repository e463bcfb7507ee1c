import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@volmacht/api/core/crypto/ids';
import { api, expectError } from '../../support/api-client';
import { newUser, sessionOf } from '../../support/builders';
import {
  giveContractRoles,
  newContract,
  newOfficial,
  TEST_INSURANCE,
  type MadeContract,
} from '../../support/collectief';
import { rows } from '../../support/database';

let first: MadeContract;
let second: MadeContract;
beforeAll(async () => {
  first = await newContract();
  second = await newContract(first.organisation);
  await rows(
    `INSERT INTO contract_contact (id, contract_id, position, name, function, email, phone) VALUES
     ($1, $3, 2, 'Rob Elzinga', 'Relatiemanager', 'rob@verzekeraar.example', '+31530000107'), ($2, $3, 1, 'Team Zakelijk', NULL, NULL, NULL)`,
    [newId(new Date()), newId(new Date()), first.id],
  );
});

const CONTRACT =
  'id number name startDate endDate contacts { name function email phone } currentDeelnemers unreadBerichten';
interface Asked {
  id: string;
  number: string;
  contacts: { name: string }[];
}
const contracts = async (token: string) =>
  (await api(token).request<{ contracts: Asked[] }>(`{ contracts { ${CONTRACT} } }`)).contracts;
const contract = async (token: string, id: string) =>
  (
    await api(token).request<{ contract: Asked | null }>(`query ($id: ID!) { contract(id: $id) { ${CONTRACT} } }`, {
      id,
    })
  ).contract;

describe('CO-12 a contract is read with its contacts', () => {
  it.each(['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER'])('by %s on it', async (role) => {
    const { token } = await newOfficial(first, [role]);
    expect(await contract(token, first.id)).toMatchObject({
      number: first.number,
      contacts: [
        { name: 'Team Zakelijk', function: null, email: null, phone: null },
        { name: 'Rob Elzinga', function: 'Relatiemanager', email: 'rob@verzekeraar.example', phone: '+31530000107' },
      ],
      currentDeelnemers: 0,
      unreadBerichten: 0,
    });
    expect(await contracts(token)).toHaveLength(1);
  });

  it('by id or by number, exactly one of the two', async () => {
    const { token } = await newOfficial(first);
    const ask = (args: string) => api(token).request<{ contract: Asked | null }>(`{ contract${args} { id } }`);
    expect(await ask(`(number: "${first.number}")`)).toEqual({ contract: { id: first.id } });
    expect(await ask(`(number: "${second.number}")`)).toEqual({ contract: null });
    await expectError(ask(''), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
    await expectError(ask(`(id: "${first.id}", number: "${first.number}")`), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
  });
});

describe('CO-01 roles hold per contract, and combine', () => {
  it('each role opens its own contract only, whatever somebody has on another', async () => {
    const official = await newOfficial(first);
    expect((await contracts(official.token)).map(({ id }) => id)).toEqual([first.id]);
    for (const id of [second.id, (await newContract()).id, 'x']) expect(await contract(official.token, id)).toBeNull();
    await giveContractRoles(official.user, second, ['FINANCIEEL']);
    expect((await contracts(official.token)).map(({ number }) => number)).toEqual(
      [first.number, second.number].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('a role that was given without a contract holds for all of the organisation, and for no other', async () => {
    const user = await newUser(first.organisation.id, { roles: ['ADMINISTRATIEF'] });
    const token = await sessionOf(user, { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH3' });
    expect((await contracts(token)).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  it('what goes on in a contract is not seen by another way', async () => {
    const { token } = await newOfficial(second);
    const ask = (fields: string) =>
      api(token).request<{ organisation: { contracts: Asked[] } }>(`{ organisation { contracts { ${fields} } } }`);
    expect((await ask('id number name')).organisation.contracts).toHaveLength(2);
    for (const field of ['contacts { name }', 'currentDeelnemers', 'unreadBerichten'])
      await expectError(ask(field), 'NOT_FOUND');
    const office = await newUser(first.organisation.id, { roles: ['GEBRUIKER'] });
    const other = await sessionOf(office, { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' });
    await expectError(contracts(other), 'FORBIDDEN');
    await expectError(contracts(''), 'UNAUTHENTICATED');
  });

  it('a log-in below EH2+ opens nothing', async () => {
    const { user } = await newOfficial(first);
    const low = await sessionOf(user, { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH2' });
    await expectError(contracts(low), 'FORBIDDEN');
    const enough = await sessionOf(user, { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH2_PLUS' });
    expect(await contracts(enough)).toHaveLength(1);
  });
});

describe('CO-06 the insurances to choose from', () => {
  it('are those that are offered, with the premium of today', async () => {
    const { token } = await newOfficial(first);
    await rows(
      `INSERT INTO insurance_product (code, name, position, active) VALUES ('TEST-OLD', 'Vroeger', 901, false) ON CONFLICT DO NOTHING`,
    );
    await rows(
      `INSERT INTO insurance_premium VALUES ($1, '2010-01-01', 99.99), ($1, '2099-01-01', 999.00) ON CONFLICT DO NOTHING`,
      [TEST_INSURANCE],
    );
    const ask = (who: string) =>
      api(who).request<{ insuranceProducts: { code: string; monthlyPremium: string }[] }>(
        '{ insuranceProducts { code name monthlyPremium } }',
      );
    const { insuranceProducts } = await ask(token);
    expect(insuranceProducts.find(({ code }) => code === TEST_INSURANCE)).toEqual({
      code: TEST_INSURANCE,
      name: 'Basis Test',
      monthlyPremium: '138.50',
    });
    expect(insuranceProducts.map(({ code }) => code)).not.toContain('TEST-OLD');
    await expectError(ask(''), 'UNAUTHENTICATED');
  });
});
