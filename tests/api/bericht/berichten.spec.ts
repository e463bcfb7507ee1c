import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@volmacht/api/core/crypto/ids';
import { api, expectError } from '../../support/api-client';
import {
  addDeelnemer,
  inDays,
  newcomer,
  newContract,
  newOfficial,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { rows } from '../../support/database';

interface Bericht {
  id: string;
  date: string;
  category: string;
  text: string;
  readAt: string | null;
}
interface Asked {
  unreadBerichten: number;
  berichten: { totalCount: number; nodes: Bericht[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  contract = await newContract();
  official = await newOfficial(contract);
  const days: [number, string, string][] = [
    [-3, 'FACTUUR', 'Factuur van vorige maand staat klaar'],
    [-1, 'VERWERKING', 'Bestand verwerkt'],
    [-2, 'STORING', 'Gisteren was er een storing'],
  ];
  for (const [day, category, text] of days)
    await rows(`INSERT INTO bericht VALUES ($1, $2, $3, $4, $5, $6, now())`, [
      newId(new Date()),
      contract.id,
      inDays(day),
      category,
      text,
      `test:${contract.id}:${category}`,
    ]);
  await addDeelnemer(official, newcomer(contract));
});

const ask = async (who: Official, args = ''): Promise<Asked> =>
  (
    await api(who.token).request<{ contract: Asked }>(
      `query ($id: ID!) { contract(id: $id) { unreadBerichten berichten${args} {
         totalCount nodes { id date category text readAt } pageInfo { hasNextPage endCursor } } } }`,
      { id: contract.id },
    )
  ).contract;
const read = async (who: Official, ids: string[]) =>
  (
    await api(who.token).request<{ markBerichtenRead: Bericht[] }>(
      'mutation ($ids: [ID!]!) { markBerichtenRead(ids: $ids) { id readAt } }',
      { ids },
    )
  ).markBerichtenRead;

describe('CO-11 messages of a contract', () => {
  it('newest first, with the confirmation of each who came in', async () => {
    const { berichten } = await ask(official);
    expect(berichten.totalCount).toBe(4);
    expect(berichten.nodes.map(({ category }) => category)).toEqual([
      'BEVESTIGING',
      'VERWERKING',
      'STORING',
      'FACTUUR',
    ]);
    expect(berichten.nodes[0]).toMatchObject({
      date: inDays(0),
      text: `Aanmelding de heer D. Groot voor contract ${contract.number} ontvangen`,
    });
  });

  it('of one kind, and page by page', async () => {
    const invoices = await ask(official, '(category: FACTUUR)');
    expect(invoices.berichten.nodes.map(({ category }) => category)).toEqual(['FACTUUR']);
    const one = await ask(official, '(first: 3)');
    const two = await ask(official, `(first: 3, after: "${one.berichten.pageInfo.endCursor}")`);
    expect([...one.berichten.nodes, ...two.berichten.nodes].map(({ category }) => category)).toEqual([
      'BEVESTIGING',
      'VERWERKING',
      'STORING',
      'FACTUUR',
    ]);
  });

  it.each(['FINANCIEEL', 'ACCOUNTBEHEER'])('%s reads them too, and each has read for themselves', async (role) => {
    const colleague = await newOfficial(contract, [role]);
    expect((await ask(colleague)).unreadBerichten).toBe(4);
    const [first, second] = (await ask(colleague)).berichten.nodes;
    const [marked] = await read(colleague, [first!.id]);
    expect(marked!.readAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await read(colleague, [first!.id, second!.id, second!.id])).toHaveLength(2);
    const after = await ask(colleague);
    expect(after.unreadBerichten).toBe(2);
    expect(after.berichten.nodes.map(({ readAt }) => readAt !== null)).toEqual([true, true, false, false]);
    expect(after.berichten.nodes[0]!.readAt).toBe(marked!.readAt);
    expect((await ask(await newOfficial(contract))).unreadBerichten).toBe(4);
  });

  it('those of another contract are not there, not to read and not to mark', async () => {
    const other = await newContract(contract.organisation);
    const stranger = await newOfficial(other);
    const [first] = (await ask(official)).berichten.nodes;
    await expectError(read(stranger, [first!.id]), 'NOT_FOUND');
    await expectError(read(official, [first!.id, '01999999-9999-7999-8999-999999999999']), 'NOT_FOUND');
    await expectError(
      read(
        official,
        Array.from({ length: 101 }, () => 'x'),
      ),
      'BAD_USER_INPUT',
      'PAGE_TOO_LARGE',
    );
    await expectError(read({ ...official, token: '' }, [first!.id]), 'UNAUTHENTICATED');
    const { organisation } = await api(stranger.token).request<{
      organisation: { contracts: { number: string; berichten: { totalCount: number } }[] };
    }>('{ organisation { contracts { number berichten { totalCount } } } }');
    expect(organisation.contracts.find(({ number }) => number === contract.number)!.berichten.totalCount).toBe(0);
  });
});
