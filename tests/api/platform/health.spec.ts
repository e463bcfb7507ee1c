import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { freePort } from '@volmacht/infra/launcher/lib/ports.mjs';
import { startRedis } from '@volmacht/infra/launcher/lib/redis.mjs';
import { api } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../../support/builders';
import { ownStack, suiteDir, type OwnStack } from '../../support/stack';
import { startStatementProxy, type StatementProxy } from '../../support/statement-proxy';
import { until } from '../../support/until';

const dir = suiteDir('health');
const redisOptions = { dir: join(dir, 'redis'), password: 'suite', log: join(dir, 'redis.log'), durable: false };
let door: StatementProxy;
let redis: Awaited<ReturnType<typeof startRedis>>;
let port: number;
let own: OwnStack;

beforeAll(async () => {
  door = await startStatementProxy(process.env['TEST_DATABASE_ADMIN_URL']!);
  port = await freePort();
  redis = await startRedis({ ...redisOptions, port, databases: 1024 });
  own = await ownStack({ only: ['api'], seed: false, databaseAdminUrl: door.url, redisUrl: redis.url });
}, 60_000);
afterAll(async () => {
  door.heal();
  await own.stop();
  await redis.stop();
  await door.stop();
});

async function health(path = '/health/ready'): Promise<{ status: number; body: object }> {
  const answer = await fetch(own.urls.api + path);
  return { status: answer.status, body: (await answer.json()) as object };
}
const becomes = (status: number) =>
  until(`health ${status}`, async () => {
    const found = await health();
    return found.status === status && found;
  });

describe('R4 R6 readiness tells what is missing, and the process lives on', () => {
  it('without PostgreSQL it is not ready, still live, and says UNAVAILABLE instead of breaking', async () => {
    const organisation = await newOrganisation('ONDERSTEUNER', own);
    const token = await sessionOf(await newUser(organisation.id, {}, own), {}, own);
    const { pid } = own.processes['api']!;
    door.cut();
    expect((await becomes(503)).body).toMatchObject({ status: 'unavailable', database: false, redis: true });
    expect((await health('/health/live')).status).toBe(200);
    const answer = await fetch(`${own.urls.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ organisation { id } }' }),
    });
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain('UNAVAILABLE');
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|SELECT|\bat .+:\d+/);
    door.heal();
    await becomes(200);
    expect(await api({ token, on: own }).request('{ organisation { id } }')).toEqual({
      organisation: { id: organisation.id },
    });
    expect(own.processes['api']!.pid).toBe(pid);
    expect(own.processes['api']!.exited).toBeUndefined();
  });

  it('without Redis it is not ready, but still answers and takes changes: the outbox keeps the work (R9)', async () => {
    const organisation = await newOrganisation('ONDERSTEUNER', own);
    const token = await sessionOf(await newUser(organisation.id, {}, own), {}, own);
    redis.process.kill('SIGKILL');
    await redis.process.exit;
    expect((await becomes(503)).body).toMatchObject({ database: true, redis: false });
    const change = 'mutation { updateOrganisation(input: { phone: "0600001111" }) { phone } }';
    expect(await api({ token, on: own }).request(change)).toEqual({ updateOrganisation: { phone: '+31600001111' } });
    redis = await startRedis({ ...redisOptions, port, databases: 1024 });
    await becomes(200);
    expect(own.processes['api']!.exited).toBeUndefined();
  });
});
