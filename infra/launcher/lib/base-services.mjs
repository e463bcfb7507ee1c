import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { rememberedPort } from './ports.mjs';
import { statePath } from './paths.mjs';
import { removePostgresData, startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

/** A database server in the shape that the supervisor keeps running. */
function restartable(name, begin) {
  let current;
  return {
    name,
    start: async () => (current = await begin()),
    get exit() {
      return current.process.exit;
    },
    stop: async () => {
      await current?.stop();
    },
  };
}

/**
 * PostgreSQL and Redis of `npm start`: our own with data under .volmacht, or the ones that DATABASE_URL and REDIS_URL
 * name. Resolves with `{ databaseUrl, redisUrl, services }`; services holds only what we started.
 */
export async function startBaseServices({ secrets, env = process.env }) {
  const services = [];
  const begin = async (service) => {
    services.push(service);
    return service.start();
  };
  const postgres = async () => {
    if (env.DATABASE_URL) return env.DATABASE_URL;
    const options = {
      dir: statePath('pg', 'data'),
      port: await rememberedPort(statePath('pg', 'port')),
      password: secrets.postgresPassword,
      log: statePath('logs', 'postgres.log'),
    };
    return (await begin(restartable('PostgreSQL', () => startPostgres(options)))).url;
  };
  const redis = async () => {
    if (env.REDIS_URL) return env.REDIS_URL;
    const options = {
      dir: statePath('redis', 'data'),
      port: await rememberedPort(statePath('redis', 'port')),
      password: secrets.redisPassword,
      log: statePath('logs', 'redis.log'),
    };
    return (await begin(restartable('Redis', () => startRedis(options)))).url;
  };
  const started = await Promise.allSettled([postgres(), redis()]);
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all(services.map((service) => service.stop()));
    throw failed.reason;
  }
  return { databaseUrl: started[0].value, redisUrl: started[1].value, services };
}

/** Forgets everything a former start kept. Refuses when the data is in a database or Redis that is not ours. */
export function forgetData(env = process.env) {
  const foreign = ['DATABASE_URL', 'REDIS_URL'].filter((name) => env[name]);
  if (foreign.length > 0) {
    throw new LaunchError(`--fresh only empties data of its own; empty what ${foreign.join(' and ')} names yourself.`);
  }
  removePostgresData(statePath('pg', 'data'));
  for (const name of ['pg', 'redis', 'files', 'broker', 'keyring.json', 'secrets.json']) {
    rmSync(join(statePath('.'), name), { recursive: true, force: true });
  }
}
