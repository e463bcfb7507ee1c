import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from './lib/postgres.mjs';
import { startStack } from './stack.mjs';

const { TEST_DATABASE_ADMIN_URL: databaseAdminUrl, TEST_REDIS_URL: redisUrl, TEST_DIR } = process.env;
const dir = mkdtempSync(join(TEST_DIR, 'two stacks '));

const start = (name) =>
  startStack({
    databaseAdminUrl,
    redisUrl,
    dir: join(dir, name),
    templateDir: join(dir, 'template'),
    seed: false,
    only: ['mailbox', 'api'],
  });

const isReady = async ({ ports }) => (await fetch(`http://127.0.0.1:${ports.api}/health/ready`)).ok;

const databases = (url) =>
  withConnection(url, async (client) =>
    (await client.query('SELECT datname FROM pg_database')).rows.map(({ datname }) => datname),
  );

describe('a stack of its own for every suite', () => {
  let one;
  let two;

  beforeAll(async () => {
    one = await start('one');
    two = await start('two');
  });
  afterAll(() => Promise.all([one?.stop(), two?.stop()]));

  it('shares neither database, Redis database, ports nor keys with another stack', () => {
    for (const part of ['databaseUrl', 'redisUrl', 'dir']) expect(one[part]).not.toBe(two[part]);
    expect(Object.values(one.ports).some((port) => Object.values(two.ports).includes(port))).toBe(false);
    expect(one.env.SMS_GATEWAY_TOKEN).not.toBe(two.env.SMS_GATEWAY_TOKEN);
  });

  it('can have a process killed and started again', async () => {
    const before = one.processes.api.pid;
    one.processes.api.kill('SIGKILL');
    expect(await one.processes.api.exit).toEqual({ code: null, signal: 'SIGKILL' });
    await one.processes.api.start();
    expect(one.processes.api.pid).not.toBe(before);
    expect(await isReady(one)).toBe(true);
  });

  it('leaves nothing behind when it stops, and the other one running', async () => {
    const name = new URL(two.databaseUrl).pathname.slice(1);
    await two.stop();
    expect(await databases(databaseAdminUrl)).not.toContain(name);
    await expect(isReady(two)).rejects.toThrow();
    expect(await isReady(one)).toBe(true);
  });
});
