import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Redis from 'ioredis';
import { isTestBsn } from '@volmacht/api/core/numbers/index';
import { INVENTED_COURTS, makeDecree } from '@volmacht/seeds/decrees/index';
import { api, post } from '../../support/api-client';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf, type MadeInsured } from '../../support/builders';
import { rows } from '../../support/database';
import { uploadPdf } from '../../support/files';
import { stack, suiteDir } from '../../support/stack';
import { until } from '../../support/until';

const looksLikeBsn =
  /(?<![0-9A-Za-z])9[\s.-]?9[\s.-]?9[\s.-]?9[\s.-]?\d[\s.-]?\d[\s.-]?\d[\s.-]?\d[\s.-]?\d(?![0-9A-Za-z])/g;

/** BSNs of the test range in a text: plain, spaced, dotted, URL-encoded, and inside base64. */
function bsnsIn(text: string): string[] {
  const plain = (from: string) =>
    [...from.matchAll(looksLikeBsn)]
      .map(([found]) => found.replace(/%20|\D/g, ''))
      .filter((digits) => isTestBsn(digits));
  const unpacked = [...text.matchAll(/[A-Za-z0-9+/_-]{12,400}={0,2}/g)].map(([part]) =>
    Buffer.from(part, 'base64').toString('latin1'),
  );
  return [...plain(text), ...unpacked.flatMap(plain)];
}

let insured: MadeInsured;
let other: MadeInsured;
let redis: Redis;

beforeAll(async () => {
  redis = new Redis(stack().redisUrl);
  const organisation = await newOrganisation();
  const user = await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] });
  const token = await sessionOf(user);
  insured = await newInsured();
  other = await newInsured();
  await newBewind(user, other);
  const client = api(token);
  // Right and wrong, in variables and in the document, by every way a BSN comes in.
  const find = 'query ($bsn: BSN) { clients(filter: { bsn: $bsn }) { nodes { fullName maskedBsn } } }';
  await client.request(find, { bsn: other.bsn });
  await post(`{ clients(filter: { bsn: "${other.bsn}" }) { nodes { maskedBsn } } }`, {}, { token });
  await post(find, { bsn: `${other.bsn}1` }, { token });
  await post(find, { bsn: Number(other.bsn) }, { token });
  await post(`{ clients(filter: { bsn: ${other.bsn} }) { nodes { maskedBsn } } }`, {}, { token });
  await post(`{ client(id: "${other.bsn}") { id } bewind(id: "${other.bsn}") { id } }`, {}, { token });
  await post(
    `mutation { updateClient(input: { clientId: "${other.bsn}", phone: "${other.bsn}" }) { id } }`,
    {},
    { token },
  );
  await post(find, { bsn: other.bsn }, { token: null });
  await post(find, { bsn: other.bsn }, { token, headers: { 'idempotency-key': `k-${Date.now()}` } });
  await fetch(`${stack().urls.api}/nowhere?bsn=${other.bsn}`);
  const revealed = await client.request<{ revealBsn: string }>('mutation ($id: ID!) { revealBsn(clientId: $id) }', {
    id: other.id,
  });
  expect(revealed.revealBsn).toBe(other.bsn);
  const { lookUpInsured: match } = await client.request<{ lookUpInsured: { token: string } | null }>(
    'query ($input: LookUpInsuredInput!) { lookUpInsured(input: $input) { token } }',
    { input: { insurer: 'MENZIS', bsn: insured.bsn, birthDate: insured.birthDate } },
  );
  const decree = await uploadPdf(
    token,
    await makeDecree({
      kind: 'CURATELE',
      purpose: 'START',
      person: { fullName: insured.fullName, birthDate: insured.birthDate, birthPlace: 'Testdorp' },
      court: INVENTED_COURTS[0],
      caseNumber: '9716685 BM VERZ 26-344',
      date: '2026-11-01',
      office: { name: 'Kantoor', city: 'Testdorp', kvkNumber: '90100011' },
    }),
  );
  const { requestBewind } = await client.request<{ requestBewind: { id: string } }>(
    'mutation ($input: RequestBewindInput!) { requestBewind(input: $input) { id } }',
    { input: { matchToken: match!.token, kind: 'CURATELE', decreeFileId: decree.id } },
    { 'idempotency-key': `bewind-${Date.now()}` },
  );
  // The worker reads the decree with the person's data in hand.
  await until(
    'the checks of the decree',
    async () =>
      (await rows(`SELECT 1 FROM decree_review WHERE bewind_id = $1 AND status = 'READY'`, [requestBewind.id]))
        .length === 1,
    { seconds: 40 },
  );
}, 120_000);
afterAll(() => redis.disconnect());

describe('XX-02 A25 A26 a BSN stands nowhere but sealed in its own column', () => {
  const logs = () =>
    readdirSync(stack().dir, { recursive: true })
      .map((name) => join(stack().dir, String(name)))
      .filter((file) => statSync(file).isFile() && !file.endsWith('keyring.json'));

  it('not in any log or other file of the stack', () => {
    const files = logs();
    expect(files.some((file) => file.endsWith('api.log'))).toBe(true);
    expect(files.some((file) => file.endsWith('worker.log'))).toBe(true);
    const found = files.flatMap((file) => bsnsIn(readFileSync(file, 'latin1')).map((bsn) => `${bsn} in ${file}`));
    expect(found).toEqual([]);
  });

  it('not in any key or value of Redis', async () => {
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const kind = await redis.type(key);
      const value =
        kind === 'hash'
          ? JSON.stringify(await redis.hgetall(key))
          : kind === 'list'
            ? JSON.stringify(await redis.lrange(key, 0, -1))
            : kind === 'zset'
              ? JSON.stringify(await redis.zrange(key, 0, -1))
              : kind === 'stream'
                ? JSON.stringify(await redis.xrange(key, '-', '+', 'COUNT', 5000))
                : kind === 'set'
                  ? JSON.stringify(await redis.smembers(key))
                  : String(await redis.get(key));
      if (bsnsIn(`${key} ${value}`).length > 0) found.push(key);
    }
    expect(found).toEqual([]);
  });

  it('not in any column of any table, nor what was typed instead of one', async () => {
    const tables = await rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables)
      for (const { text } of await rows<{ text: string }>(`SELECT t::text AS text FROM "${name}" t`))
        if (
          text.includes(insured.bsn) ||
          text.includes(other.bsn) ||
          bsnsIn(text.replace(/\\+x[0-9a-f]+/g, '')).length > 0
        )
          found.push(name);
    expect([...new Set(found)]).toEqual([]);
  });

  it('not in any mail or text message', async () => {
    const all = await (await fetch(`${stack().urls.mailbox}/messages`)).text();
    expect(bsnsIn(all)).toEqual([]);
  });

  it('not in the metrics', async () => {
    for (const base of [stack().urls.api, stack().urls.worker])
      expect(bsnsIn(await (await fetch(`${base}/metrics`)).text())).toEqual([]);
  });

  it('sealed twice it is two different texts, and only the keyed hash is the same', async () => {
    const again = await newInsured();
    const found = await rows<{ bsn_sealed: Buffer; bsn_index: Buffer }>(
      'SELECT bsn_sealed, bsn_index FROM insured WHERE id = ANY($1)',
      [[insured.id, other.id, again.id]],
    );
    expect(new Set(found.map((row) => row.bsn_sealed.toString('hex'))).size).toBe(3);
    expect(new Set(found.map((row) => row.bsn_index.toString('hex'))).size).toBe(3);
  });

  it('negative control: the search finds one that was planted, in every form', async () => {
    const file = join(suiteDir('canary'), 'planted.log');
    const forms = [
      other.bsn,
      other.bsn.replace(/(\d{3})(\d{3})/, '$1 $2 '),
      other.bsn.replace(/(\d{4})(\d{2})/, '$1.$2.'),
      `bsn%3D${other.bsn}`.replace('%3D', '='),
      Buffer.from(`{"bsn":"${other.bsn}"}`).toString('base64'),
      `{"message":"wrong: \\"${other.bsn}\\""}`,
    ];
    for (const form of forms) {
      writeFileSync(file, `{"msg":"${form}"}\n`);
      expect([form, bsnsIn(readFileSync(file, 'latin1'))]).toEqual([form, expect.arrayContaining([other.bsn])]);
    }
    await redis.set('canary', `x ${other.bsn}`);
    expect(bsnsIn(String(await redis.get('canary')))).toEqual([other.bsn]);
    await redis.del('canary');
  });
});
