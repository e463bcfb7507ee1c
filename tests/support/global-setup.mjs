// One stack for all suites of a project: starting one per file would take longer than the tests themselves.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../infra/launcher/stack.mjs';

/** What the shared stack of a project consists of; browsers need the shell as well. */
const PROCESSES = {
  api: ['mailbox', 'broker', 'register', 'knooppunt', 'api', 'worker'],
  browser: ['mailbox', 'broker', 'register', 'knooppunt', 'api', 'worker', 'shell'],
};

export default async function setup(_globalConfig, projectConfig) {
  const project = projectConfig.displayName?.name ?? String(projectConfig.displayName);
  const { TEST_DATABASE_ADMIN_URL, TEST_REDIS_URL } = process.env;
  if (!TEST_DATABASE_ADMIN_URL || !TEST_REDIS_URL)
    throw new Error('These suites need a PostgreSQL and a Redis: start them with npm test.');
  process.env.TEST_DIR ??= mkdtempSync(join(tmpdir(), 'volmacht-suites-'));
  const dir = join(process.env.TEST_DIR, `stack-${project}`);
  const stack = await startStack({
    databaseAdminUrl: TEST_DATABASE_ADMIN_URL,
    redisUrl: TEST_REDIS_URL,
    dir,
    templateDir: join(process.env.TEST_DIR, 'templates'),
    only: PROCESSES[project],
    // The suites ask more in a minute than any person; what the limit does is tested on a stack of its own.
    env: { LOAD_TEST: 'true' },
  });
  (globalThis.volmachtStacks ??= new Map()).set(project, stack);
  const { urls, ports, env, databaseUrl, redisUrl } = stack;
  writeFileSync(join(dir, 'stack.json'), JSON.stringify({ urls, ports, env, dir, databaseUrl, redisUrl }));
}
