// `npm run seed -- --deelnemers 1000000`: many municipalities and deelnemers beside the demo, into the database of
// `npm start` (running or not), or the one that DATABASE_URL names.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBaseServices } from './lib/base-services.mjs';
import { buildStale } from './lib/build.mjs';
import { stopCommands } from './lib/command.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { LaunchError, printFailure } from './lib/launch-error.mjs';
import { tryLock } from './lib/lock.mjs';
import { root, statePath } from './lib/paths.mjs';
import { requireNode, step } from './lib/progress.mjs';
import { keptSecrets } from './lib/secrets.mjs';
import { runProgram } from './lib/service.mjs';
import { readPorts } from './lib/settings.mjs';
import { onShutdown } from './lib/shutdown.mjs';
import { planStack } from './lib/stack-plan.mjs';

let lock;
let services = [];

async function stop() {
  stopCommands();
  await Promise.all(services.map((service) => service.stop()));
  lock?.release?.();
}

/** The databases: those of a product that runs already, or started for as long as this takes. */
async function databases(secrets) {
  lock = tryLock(statePath('start.lock'), { url: 'npm run seed' });
  if (lock.release || process.env.DATABASE_URL) {
    const base = await startBaseServices({ secrets });
    services = base.services;
    return base;
  }
  const portOf = (name) => readFileSync(statePath(name, 'port'), 'utf8').trim();
  return {
    databaseUrl: `postgres://volmacht:${secrets.postgresPassword}@127.0.0.1:${portOf('pg')}/volmacht`,
    redisUrl: `redis://:${secrets.redisPassword}@127.0.0.1:${portOf('redis')}`,
  };
}

function fill(env, count) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [join(root, 'seeds/dist/bulk.js'), count], { env, stdio: 'inherit' });
    program.on('error', reject);
    program.on('close', (code) => (code === 0 ? resolve() : reject(new LaunchError('The seed stopped.'))));
  });
}

async function main() {
  const { values } = parseArgs({ options: { deelnemers: { type: 'string', default: '1000000' } } });
  await step('Node', () => requireNode());
  await step('Packages', ensureInstalled);
  await step('Build', () => buildStale(undefined, ['seeds']));
  const secrets = keptSecrets(statePath('secrets.json'));
  const plan = await step('PostgreSQL', async () => {
    const base = await databases(secrets);
    return planStack({ ports: readPorts(), ...base, secrets, dir: statePath('.') });
  });
  const prepare = (entry, what) => runProgram(entry, { env: plan.env, log: statePath('logs', 'prepare.log'), what });
  await step('Keys', () => prepare(plan.preparations.keyring, 'Making the keys').then(() => {}));
  await step('Database schema', () => prepare(plan.preparations.migrate, 'The migration').then(() => {}));
  // First the demo: it only fills an empty database.
  await step('Demo data', () => prepare(plan.preparations.seed, 'The seed').then(() => {}));
  await fill(plan.env, values.deelnemers);
  await stop();
}

onShutdown(stop, { exitCode: 130 });
main().catch(async (error) => {
  printFailure(error);
  await stop();
  process.exit(1);
});
