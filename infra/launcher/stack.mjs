// Starts the whole product, or the parts one asks for, beside anything else that runs: for suites, the bench and trials.
import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from './lib/ports.mjs';
import { withConnection } from './lib/postgres.mjs';
import { newSecrets } from './lib/secrets.mjs';
import { createService, runProgram } from './lib/service.mjs';
import { portSettings } from './lib/settings.mjs';
import { planStack } from './lib/stack-plan.mjs';

const templateLock = 7_302_001;
/**
 * A Redis database that no other stack of this Redis uses: BullMQ's queues of two stacks must never mix. Database 0 only
 * counts them, so that stacks with a PostgreSQL of their own count along.
 */
async function ownRedisDatabase(redisUrl, databases) {
  // Loaded here: the launcher itself starts before any package is installed.
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl);
  try {
    const url = new URL(redisUrl);
    url.pathname = `/${1 + ((await redis.incr('volmacht:stacks')) % (databases - 1))}`;
    return url.toString();
  } finally {
    redis.disconnect();
  }
}

/** Prepares a database that has only just been made: keys, schema and, when asked, the demo data. */
async function prepare(plan, { seed, log }) {
  await runProgram(plan.preparations.keyring, { env: plan.env, log, what: 'Making the keys' });
  await runProgram(plan.preparations.migrate, { env: plan.env, log, what: 'The migration' });
  if (seed) await runProgram(plan.preparations.seed, { env: plan.env, log, what: 'The seed' });
}

/**
 * Fills `dir` and makes the database `name` by copying a template that the first caller prepares: migrating and
 * seeding once per run instead of once per suite.
 */
async function copyTemplate(admin, { name, dir, seed, templateDir, planFor, log }) {
  mkdirSync(templateDir, { recursive: true });
  // Its keys are in the folder: another folder, another template.
  const folder = createHash('sha256').update(realpathSync(templateDir)).digest('hex').slice(0, 8);
  const template = `volmacht_template_${seed ? 'demo' : 'empty'}_${folder}`;
  const source = join(templateDir, template);
  await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    if (!existsSync(join(source, 'complete'))) {
      rmSync(source, { recursive: true, force: true });
      mkdirSync(source, { recursive: true });
      await admin.query(`DROP DATABASE IF EXISTS ${template}`);
      await admin.query(`CREATE DATABASE ${template}`);
      await prepare(planFor(template, source), { seed, log });
      writeFileSync(join(source, 'complete'), '');
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
  for (const part of ['keyring.json', 'files']) {
    if (existsSync(join(source, part))) cpSync(join(source, part), join(dir, part), { recursive: true });
  }
  // The demo accounts were linked to the broker of the stack that made the template; here it has another address.
  const own = planFor(name, dir).env;
  await withConnection(own.DATABASE_URL, (client) =>
    client.query('UPDATE app_user SET broker_issuer = $1 WHERE broker_issuer IS NOT NULL', [own.EHERKENNING_ISSUER]),
  );
}

/**
 * Starts a stack of its own: a new database on the server of `databaseAdminUrl`, a Redis database of its own, free
 * ports, everything it writes in `dir`. `only` names the processes to start (all by default), `seed` fills in the demo
 * data, `env` adds settings, `templateDir` (a folder that the suites of one run share) lets stacks copy one prepared
 * database. The clock can be moved: write milliseconds with `setClockOffset`.
 *
 * Resolves when everything asked for is ready: `{ urls, ports, env, dir, databaseUrl, redisUrl, processes, stop }`.
 * `processes.<name>` has start, stop, kill, restart, waitReady, pid and exited; `stop()` ends all of it and drops the
 * database.
 */
export async function startStack({
  databaseAdminUrl,
  redisUrl,
  dir,
  env = {},
  only,
  seed = true,
  templateDir,
  redisDatabases = 1024,
  onLine,
}) {
  mkdirSync(dir, { recursive: true });
  const log = (name) => join(dir, `${name}.log`);
  const name = `volmacht_${randomBytes(6).toString('hex')}`;
  const ports = {};
  for (const { key } of portSettings) ports[key] = await freePort();
  const clockFile = join(dir, 'clock-offset');
  const setClockOffset = (ms) => writeFileSync(clockFile, String(ms));
  setClockOffset(0);
  const secrets = newSecrets();
  const settings = { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'info', TEST_CLOCK_FILE: clockFile, ...env };
  if (settings.NODE_ENV === 'production') delete settings.TEST_CLOCK_FILE;

  const plan = await withConnection(databaseAdminUrl, async (admin) => {
    const ownRedis = await ownRedisDatabase(redisUrl, redisDatabases);
    const planFor = (database, folder) => {
      const url = new URL(databaseAdminUrl);
      url.pathname = `/${database}`;
      return planStack({ ports, databaseUrl: url.toString(), redisUrl: ownRedis, secrets, dir: folder, env: settings });
    };
    const own = planFor(name, dir);
    if (templateDir) {
      await copyTemplate(admin, { name, dir, seed, templateDir, planFor, log: log('prepare') });
    } else {
      await admin.query(`CREATE DATABASE ${name}`);
      await prepare(own, { seed, log: log('prepare') });
    }
    return own;
  });

  const wanted = plan.processes.filter((definition) => !only || only.includes(definition.name));
  const services = wanted.map((definition) =>
    createService(definition, {
      env: plan.env,
      log: log(definition.name),
      onLine: onLine && ((line) => onLine(definition.name, line)),
    }),
  );
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    await withConnection(databaseAdminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  try {
    await Promise.all(services.map((service) => service.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    urls: plan.urls,
    ports,
    env: plan.env,
    dir,
    databaseUrl: plan.env.DATABASE_URL,
    redisUrl: plan.env.REDIS_URL,
    setClockOffset,
    processes: Object.fromEntries(services.map((service) => [service.name, service])),
    stop,
  };
}
