// `npm start`: the whole product on a machine with nothing but Node and npm. See CONTRIBUTING for its settings.
import { rmSync } from 'node:fs';
import { forgetData, startBaseServices } from './lib/base-services.mjs';
import { buildStale } from './lib/build.mjs';
import { stopCommands } from './lib/command.mjs';
import { describeAccounts } from './lib/demo-accounts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { LaunchError, printFailure } from './lib/launch-error.mjs';
import { tryLock } from './lib/lock.mjs';
import { noticeOf } from './lib/log-notice.mjs';
import { statePath } from './lib/paths.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { requireNode, step, table } from './lib/progress.mjs';
import { keptSecrets } from './lib/secrets.mjs';
import { createService, runProgram } from './lib/service.mjs';
import { portSettings, readPorts } from './lib/settings.mjs';
import { onShutdown } from './lib/shutdown.mjs';
import { addressesOf, planStack } from './lib/stack-plan.mjs';
import { supervise } from './lib/supervisor.mjs';

const graceMs = 4500;
let base;
let bases;
let apps;
let services = [];
let lock;
let isStopping = false;

async function stopAll(reason) {
  isStopping = true;
  const hasStarted = base !== undefined;
  if (hasStarted) console.log(`\nStopping${reason ? ` (${reason})` : ''} …`);
  await (apps ? apps.stop(graceMs) : Promise.all(services.map((service) => service.stop(graceMs))));
  await (bases ? bases.stop() : Promise.all((base?.services ?? []).map((service) => service.stop())));
  lock?.release();
  if (hasStarted) console.log('Everything is stopped.');
}

function takeLock(ports) {
  lock = tryLock(statePath('start.lock'), { url: addressesOf(ports).shell });
  if (!lock.release) {
    const { pid, url } = lock.held;
    lock = undefined;
    throw new LaunchError(`Volmacht is already running (process ${pid}): ${url}. Stop that one first with Ctrl-C.`);
  }
}

async function startApps(plan) {
  services = plan.processes.map((definition) =>
    createService(definition, {
      env: plan.env,
      log: statePath('logs', `${definition.name}.log`),
      onLine: (line) => {
        const notice = noticeOf(line);
        if (notice && !isStopping) console.log(`[${definition.name}] ${notice}`);
      },
    }),
  );
  await Promise.all(services.map((service) => service.start()));
}

function printReady(plan, accounts) {
  const { shell, api, worker, broker, mailbox, register, knooppunt } = plan.urls;
  console.log(`\nVolmacht is ready: ${shell}\n`);
  const addresses = [
    [shell, 'the portals: /ondersteuner, /organisatiebeheer, /zorg, /collectief, /backoffice, /account'],
    [`${api}/graphql`, 'the API, with its playground'],
    [`${api}/health/ready`, 'health; /metrics beside it'],
    [`${worker}/health/ready`, 'health of the worker'],
    [broker, 'the eHerkenning broker of the demo'],
    [mailbox, 'every e-mail and SMS that was sent'],
    [register, 'the Wlz register of the demo'],
    [knooppunt, 'the knooppunt of the demo, for iWmo and iJw messages'],
  ];
  console.log(`${table(addresses)}\n\n${accounts}\n\nLogs are in ${statePath('logs')}. Ctrl-C stops everything.`);
}

async function main() {
  const began = Date.now();
  const fresh = process.argv.includes('--fresh');
  await step('Node', () => requireNode());
  const ports = readPorts();
  takeLock(ports);
  onShutdown(stopAll);
  await requireFreePorts(portSettings.map(({ key, variable, who }) => ({ port: ports[key], variable, who })));
  if (fresh) await step('Empty data', () => forgetData());
  await step('Packages', ensureInstalled);

  const secrets = keptSecrets(statePath('secrets.json'));
  const building = step('Build', buildStale);
  building.catch(() => {});
  base = await step('PostgreSQL and Redis', () => startBaseServices({ secrets }));
  bases = supervise(base.services, { say: console.log });
  await building;

  const plan = planStack({ ports, ...base, secrets, dir: statePath('.') });
  const prepare = (entry, what) => runProgram(entry, { env: plan.env, log: statePath('logs', 'prepare.log'), what });
  rmSync(statePath('logs', 'prepare.log'), { force: true });
  await step('Keys', () => prepare(plan.preparations.keyring, 'Making the keys').then(() => {}));
  await step('Database schema', () => prepare(plan.preparations.migrate, 'The migration').then(() => {}));
  await step('Demo data', () => prepare(plan.preparations.seed, 'The seed').then(() => {}));
  await step('Processes', () => startApps(plan));
  apps = supervise(services, { say: console.log });
  printReady(plan, describeAccounts());
  console.log(`Started in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

main().catch(async (error) => {
  if (isStopping) return;
  printFailure(error);
  stopCommands();
  if (lock) await stopAll();
  process.exit(1);
});
