// `npm run bench:collectief`: the questions about collective contracts at growing sizes, beside PostGraphile 5 and a bare
// Node + pg handler on the same database, in interleaved rounds; then bulk work beside COPY of the same rows.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../launcher/lib/ports.mjs';
import { root } from '../launcher/lib/paths.mjs';
import { startPostgres } from '../launcher/lib/postgres.mjs';
import { startRedis } from '../launcher/lib/redis.mjs';
import { startStack } from '../launcher/stack.mjs';
import { BULK } from './lib/collectief-bulk.mjs';
import { fillCollectief, TOWN } from './lib/collectief-data.mjs';
import { plainAnswer, questionsFor } from './lib/collectief-questions.mjs';
import { pin, race } from './lib/race.mjs';
import { startPostgraphile } from './lib/postgraphile.mjs';
import { mintToken } from './lib/session.mjs';
import { growthTable } from './lib/growth-table.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
    reads: { type: 'boolean', default: true },
    bulk: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sizes = options.sizes.split(',').map(Number);
const load = {
  rounds: Number(options.rounds),
  seconds: Number(options.seconds),
  connections: Number(options.connections),
};
const require = createRequire(import.meta.url);
const { nthTestBsn } = require(join(root, 'api/dist/core/numbers/index.js'));
const { readKeyring } = require(join(root, 'api/dist/config/keyring.js'));
const { refreshFigures } = require(join(root, 'api/dist/modules/in-uitstroom/refresh-figures.service.js'));

const dir = mkdtempSync(join(tmpdir(), 'volmacht-bench-'));
// PostgreSQL runs as another user when we are root, and writes the rows that COPY reads again.
chmodSync(dir, 0o711);
const service = async (start, name) =>
  start({
    dir: join(dir, name),
    port: await freePort(),
    password: 'bench',
    log: join(dir, `${name}.log`),
    durable: true,
  });
const postgres = await service(startPostgres, 'postgres');
const redis = await service(startRedis, 'redis');
pin(postgres.process.pid, 1);

const say = (text) => process.stdout.write(`${text}\n`);
const measured = [];
try {
  for (const size of sizes) measured.push(await measure(size));
  say(`\n${growthTable(sizes, measured)}`);
  if (measured.at(-1).some(({ value, goal }) => goal && !goal.meets(value))) process.exitCode = 1;
} finally {
  await Promise.all([postgres.stop(), redis.stop()]);
  rmSync(dir, { recursive: true, force: true });
}

/** Everything at one size, on a database of its own. */
async function measure(size) {
  const stack = await startStack({
    databaseAdminUrl: postgres.url,
    redisUrl: redis.url,
    dir: join(dir, `stack-${size}`),
    seed: false,
    only: ['api'],
    env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', LOAD_TEST: 'true' },
  });
  const running = [];
  try {
    const keyring = readKeyring(stack.env.KEYRING_FILE);
    const indexOf = (bsn) => keyring.blindIndex('bsn', bsn);
    const bsns = Array.from({ length: 400 }, (_, n) => nthTestBsn(n));
    const started = Date.now();
    await fillCollectief(stack.databaseUrl, { deelnemers: size, bsns, indexOf });
    say(`\n${size} deelnemers, filled in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    const months = await refreshAll(stack.databaseUrl);
    const results = [];
    if (options.reads) {
      const targets = await servers(stack, bsns, indexOf, running);
      results.push(...(await reads(targets, questionsFor({ contract: TOWN.contractId, bsns, indexOf, ...months }))));
    }
    for (const server of running.splice(0)) server.stop();
    if (options.bulk)
      for (const task of BULK) {
        const found = await task({ stack, dir, size, keyring }).catch((error) => {
          // What breaks at one size says so, and does not take the other figures with it.
          say(`${task.name} broke: ${String(error.message).split('\n').slice(0, 8).join('\n')}`);
          process.exitCode = 1;
          return [];
        });
        for (const { name, value, unit, goal } of found) {
          say(`${name.padEnd(44)} ${value.toFixed(2)} ${unit}${goal ? ` (goal ${goal.text})` : ''}`);
          results.push({ name, value, unit, goal });
        }
      }
    return results;
  } finally {
    for (const server of running) server.stop();
    await stack.stop();
  }
}

/** Makes the figures that usage reads; answers the last twelve months of them. */
async function refreshAll(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT (date_trunc('month', current_date) - interval '1 month')::date::text AS last,
         to_char(date_trunc('month', current_date) - interval '12 months', 'YYYY-MM') AS from,
         to_char(date_trunc('month', current_date) - interval '1 month', 'YYYY-MM') AS to`,
    );
    await client.query('BEGIN');
    await refreshFigures(client, { to: rows[0].last, now: new Date() });
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE contract_month, stroom');
    return { from: rows[0].from, to: rows[0].to };
  } finally {
    await client.end();
  }
}

async function servers(stack, bsns, indexOf, running) {
  const json = { 'content-type': 'application/json' };
  const token = await mintToken(stack, TOWN);
  const barePort = await freePort();
  const bare = spawn(process.execPath, [join(root, 'infra/bench/lib/bare-collectief.mjs')], {
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      BARE_PORT: String(barePort),
      BENCH_CONTRACT: TOWN.contractId,
      BENCH_INDEXES: JSON.stringify(Object.fromEntries(bsns.map((bsn) => [bsn, indexOf(bsn).toString('hex')]))),
    },
    stdio: 'inherit',
  });
  running.push({ stop: () => bare.kill() });
  const postgraphile = await startPostgraphile({ databaseUrl: stack.databaseUrl, port: await freePort() });
  if (postgraphile) running.push(postgraphile);
  else say('PostGraphile is left out: its Node is not published for this machine.');
  await pause(1000);
  const targets = [
    {
      name: 'volmacht',
      url: `${stack.urls.api}/graphql`,
      pid: stack.processes.api.pid,
      headers: { ...json, authorization: `Bearer ${token}` },
    },
    ...(postgraphile ? [{ name: 'postgraphile', url: postgraphile.url, pid: postgraphile.pid, headers: json }] : []),
    { name: 'bare', url: `http://127.0.0.1:${barePort}/`, pid: bare.pid, headers: json },
  ];
  for (const target of targets) pin(target.pid, 0);
  return targets;
}

async function reads(targets, questions) {
  const results = [];
  await sameAnswers(targets, questions);
  for (const { name, goals, bodies } of questions) {
    const { medians, ratio } = await race(targets, (target) => bodies[target.name], load);
    for (const [server, { perSecond, p99, cpu }] of Object.entries(medians))
      say(
        `${name.padEnd(20)} ${server.padEnd(13)} ${perSecond.toFixed(0).padStart(6)} req/s  p99 ${String(p99).padStart(4)} ms  cpu ${cpu.toFixed(0).padStart(6)} µs`,
      );
    for (const { name: other } of targets.slice(1)) {
      const least = goals[other];
      const value = ratio('volmacht', other);
      const goal = least && { text: `≥ ${least}`, meets: (found) => found >= least };
      say(`${name.padEnd(20)} ${value.toFixed(2)} × ${other}${goal ? ` (goal ${goal.text})` : ''}`);
      results.push({ name: `${name}, beside ${other}`, value, unit: '×', goal });
    }
  }
  return results;
}

/** A race between different answers says nothing. */
async function sameAnswers(targets, questions) {
  for (const { name, bodies } of questions) {
    const answers = await Promise.all(
      targets.map(async (target) => {
        const answer = await fetch(target.url, {
          method: 'POST',
          headers: target.headers,
          body: bodies[target.name][0],
        });
        return plainAnswer(await answer.json());
      }),
    );
    const wrong = answers.findIndex((answer) => answer !== answers[0]);
    if (wrong > 0)
      throw new Error(
        `${name}: ${targets[wrong].name} answers otherwise.\n${answers[0].slice(0, 1500)}\n${answers[wrong].slice(0, 1500)}`,
      );
  }
}
