// `npm run bench`: the main reads beside a bare Node + pg handler, in one interleaved run; server on one core, load and
// PostgreSQL on the other. Prints ratios: figures of one machine mean little, ratios of one run mean a lot.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../launcher/lib/ports.mjs';
import { root } from '../launcher/lib/paths.mjs';
import { startPostgres } from '../launcher/lib/postgres.mjs';
import { startRedis } from '../launcher/lib/redis.mjs';
import { startStack } from '../launcher/stack.mjs';
import { explain } from './lib/explain.mjs';
import { fill, OFFICE, OFFICE_CLIENTS } from './lib/data.mjs';
import { markdownTable } from './lib/markdown-table.mjs';
import { LOOKUP, PAGE } from './lib/questions.mjs';
import { pin, race } from './lib/race.mjs';
import { mintToken } from './lib/session.mjs';

const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    explain: { type: 'boolean', default: false },
  },
});
const require = createRequire(import.meta.url);
const { nthTestBsn } = require(join(root, 'api/dist/core/numbers/index.js'));
const { readKeyring } = require(join(root, 'api/dist/config/keyring.js'));

const load = {
  rounds: Number(options.rounds),
  seconds: Number(options.seconds),
  connections: Number(options.connections),
};
const dir = mkdtempSync(join(tmpdir(), 'volmacht-bench-'));
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
// Before anybody connects: every connection's process inherits it.
pin(postgres.process.pid, 1);
let stack;
let bare;
try {
  stack = await startStack({
    databaseAdminUrl: postgres.url,
    redisUrl: redis.url,
    dir: join(dir, 'stack'),
    seed: false,
    only: ['api'],
    env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', LOAD_TEST: 'true' },
  });
  const keyring = readKeyring(stack.env.KEYRING_FILE);
  const bsns = Array.from({ length: OFFICE_CLIENTS }, (_, n) => nthTestBsn(n));
  process.stdout.write(`filling ${options.people} people …\n`);
  await fill(stack.databaseUrl, {
    people: Number(options.people),
    bsns,
    indexOf: (bsn) => keyring.blindIndex('bsn', bsn),
  });
  const token = await mintToken(stack, OFFICE);

  if (options.explain) await explain(stack.databaseUrl, OFFICE.organisationId);

  const barePort = await freePort();
  bare = spawn(process.execPath, [join(root, 'infra/bench/lib/bare-server.mjs')], {
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      BARE_PORT: String(barePort),
      BENCH_ORGANISATION: OFFICE.organisationId,
      BENCH_INDEXES: JSON.stringify(
        Object.fromEntries(bsns.map((bsn) => [bsn, keyring.blindIndex('bsn', bsn).toString('hex')])),
      ),
    },
    stdio: 'inherit',
  });
  await pause(1000);
  const json = { 'content-type': 'application/json' };
  const targets = [
    {
      name: 'volmacht',
      url: `${stack.urls.api}/graphql`,
      pid: stack.processes.api.pid,
      headers: { ...json, authorization: `Bearer ${token}` },
    },
    { name: 'bare', url: `http://127.0.0.1:${barePort}/`, pid: bare.pid, headers: json },
  ];
  for (const target of targets) pin(target.pid, 0);
  const questions = [
    {
      name: 'look-up',
      goal: 0.5,
      bodies: bsns.slice(0, 100).map((bsn) => JSON.stringify({ query: LOOKUP, variables: { bsn } })),
    },
    { name: 'page of 50', goal: 0.9, bodies: [JSON.stringify({ query: PAGE, variables: { first: 50 } })] },
  ];
  await compareAnswers(targets, questions);
  const table = [
    [
      'question',
      'of bare',
      'goal',
      'ours',
      'bare',
      'our p99',
      'bare p99',
      'our CPU per request',
      'bare CPU per request',
    ],
  ];
  for (const question of questions) {
    const { medians, ratio: ratioOf } = await race(targets, () => question.bodies, load);
    for (const [name, { perSecond, p99, cpu }] of Object.entries(medians))
      process.stdout.write(
        `${question.name.padEnd(12)} ${name.padEnd(9)} ${perSecond.toFixed(0).padStart(6)} req/s  p99 ${String(p99).padStart(4)} ms  cpu ${cpu.toFixed(0).padStart(5)} µs\n`,
      );
    const ratio = ratioOf('volmacht', 'bare');
    process.stdout.write(`${question.name.padEnd(12)} ratio     ${ratio.toFixed(2)} of bare (goal ${question.goal})\n`);
    if (ratio < question.goal) process.exitCode = 1;
    const both = [medians.volmacht, medians.bare];
    table.push([
      question.name,
      ratio.toFixed(2),
      `≥ ${question.goal}${ratio < question.goal ? ' (missed)' : ''}`,
      ...both.map(({ perSecond }) => `${perSecond.toFixed(0)}/s`),
      ...both.map(({ p99 }) => `${p99} ms`),
      ...both.map(({ cpu }) => `${cpu.toFixed(0)} µs`),
    ]);
  }
  process.stdout.write(`\n${markdownTable(table)}\n`);
} finally {
  bare?.kill();
  await stack?.stop();
  await Promise.all([postgres.stop(), redis.stop()]);
  rmSync(dir, { recursive: true, force: true });
}

/** A race between different answers says nothing. */
async function compareAnswers(targets, questions) {
  for (const question of questions) {
    const answers = await Promise.all(
      targets.map(async ({ url, headers }) =>
        (await fetch(url, { method: 'POST', headers, body: question.bodies[0] })).json(),
      ),
    );
    const [ours, theirs] = answers.map((answer) => JSON.stringify(sorted(answer.data)));
    if (ours !== theirs)
      throw new Error(`${question.name}: the answers differ.\n${ours?.slice(0, 2000)}\n${theirs?.slice(0, 2000)}`);
  }
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
