// `npm test`: every suite, on throw-away services of its own. Flags go through to Jest:
// `npm test -- --selectProjects api -t MZ-12`.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './lib/build.mjs';
import { stopCommands } from './lib/command.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { printFailure } from './lib/launch-error.mjs';
import { root, statePath } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { removePostgresData, startPostgres } from './lib/postgres.mjs';
import { requireNode, step } from './lib/progress.mjs';
import { startRedis } from './lib/redis.mjs';
import { newSecrets } from './lib/secrets.mjs';
import { onShutdown } from './lib/shutdown.mjs';

const flags = process.argv.slice(2);
const dir = mkdtempSync(join(tmpdir(), 'volmacht-test-'));
// PostgreSQL runs as another user when we are root; it may walk through, its own folder stays closed to others.
chmodSync(dir, 0o711);
const postgresDir = join(dir, 'pg');
const services = [];
let jest;

async function cleanUp() {
  if (jest && jest.exitCode === null && jest.signalCode === null) {
    jest.kill('SIGTERM');
    await new Promise((resolve) => jest.once('close', resolve));
  }
  await Promise.all(services.map((service) => service.stop()));
  removePostgresData(postgresDir);
  rmSync(dir, { recursive: true, force: true });
}

async function startServices() {
  const secrets = newSecrets();
  const started = await Promise.all([
    startPostgres({
      dir: postgresDir,
      port: await freePort(),
      password: secrets.postgresPassword,
      log: join(dir, 'postgres.log'),
      durable: false,
    }),
    startRedis({
      dir: join(dir, 'redis'),
      port: await freePort(),
      password: secrets.redisPassword,
      log: join(dir, 'redis.log'),
      durable: false,
      // Each stack that a suite starts has a database of its own.
      databases: 1024,
    }),
  ]);
  services.push(...started);
  return started;
}

function runJest(env) {
  const results = statePath('test-results.json');
  rmSync(results, { force: true });
  const program = createRequire(import.meta.url).resolve('jest/bin/jest');
  const args = ['--config', join(root, 'tests', 'jest.config.mjs'), '--json', `--outputFile=${results}`, ...flags];
  return new Promise((resolve, reject) => {
    jest = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: 'inherit' });
    jest.on('error', reject);
    jest.on('close', (code) => resolve({ code, results }));
  });
}

async function main() {
  await step('Node', () => requireNode());
  await step('Packages', ensureInstalled);
  const [chromium, [postgres, redis]] = await Promise.all([
    step('Chromium', () => findChromium()),
    step('PostgreSQL and Redis of this run', startServices),
    step('Build', buildStale),
  ]);
  const { code, results } = await runJest({
    ...process.env,
    NODE_ENV: 'test',
    TEST_DATABASE_ADMIN_URL: postgres.adminUrl,
    TEST_REDIS_URL: redis.url,
    TEST_DIR: dir,
    CHROMIUM_PATH: chromium,
  });
  if (!existsSync(results)) {
    // A flag such as --listTests, or a configuration that Jest refused: nothing ran, Jest has said why.
    await cleanUp();
    process.exit(code ?? 1);
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  await cleanUp();
  console.log(`${numPassedTests} passed, ${failed} failed`);
  process.exit(code === 0 && failed === 0 ? 0 : 1);
}

onShutdown(cleanUp, { exitCode: 130 });
main().catch(async (error) => {
  printFailure(error);
  stopCommands();
  await cleanUp();
  process.exit(1);
});
