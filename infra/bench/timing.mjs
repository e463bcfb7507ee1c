// `node infra/bench/timing.mjs`: does the time of an answer tell which names, numbers and ids exist (A14, A2)? Known and unknown
// ones are asked in pairs, in an order that chance decides, and compared by median and by rank. `--broken` leaves out the
// work that is done for names nobody has: the measurement is worth something only if it notices that.
import { randomInt, randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { root } from '../launcher/lib/paths.mjs';
import { freePort } from '../launcher/lib/ports.mjs';
import { startPostgres } from '../launcher/lib/postgres.mjs';
import { startRedis } from '../launcher/lib/redis.mjs';
import { startStack } from '../launcher/stack.mjs';
import { fill, OFFICE, OFFICE_CLIENTS } from './lib/data.mjs';
import { mintToken } from './lib/session.mjs';
import { tells } from './lib/timing-statistics.mjs';

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    people: { type: 'string', default: '20000' },
    broken: { type: 'boolean', default: false },
  },
});
const require = createRequire(import.meta.url);
const { nthTestBsn } = require(join(root, 'api/dist/core/numbers/index.js'));
const { readKeyring } = require(join(root, 'api/dist/config/keyring.js'));
const { hashPassword } = require(join(root, 'api/dist/modules/password/index.js'));

const NAMES = 200;
const name = (kind, n) => `${kind}${String(n).padStart(4, '0')}@kantoor.example`;
/** Pairs after which the counters of tries are emptied: what is measured is an answer, not a lock. */
const PAIRS_PER_LOCK = 10;

const log = `mutation ($name: String!) { loginWithPassword(portal: ONDERSTEUNER, loginName: $name, password: "Niet-dit-2026!") { id } }`;
const link = `mutation ($name: String!) { requestPasswordLink(portal: ONDERSTEUNER, loginName: $name) }`;
const lookUp = 'query ($input: LookUpInsuredInput!) { lookUpInsured(input: $input) { fullName } }';
const client = 'query ($id: ID!) { client(id: $id) { fullName birthDate } }';
const byNumber = (insuredNumber) => ({ input: { insurer: 'MENZIS', insuredNumber, birthDate: '1901-01-01' } });
const byBsn = (bsn) => ({ input: { insurer: 'MENZIS', bsn, birthDate: '1901-01-01' } });

/** What is asked of the known and of the unknown; both are refused, or not found. */
const questions = (ids) => [
  {
    what: 'log-in, wrong password',
    query: log,
    known: () => ({ name: name('bekend', randomInt(NAMES)) }),
    unknown: () => ({ name: name('nergens', randomInt(NAMES)) }),
  },
  {
    what: 'password link',
    query: link,
    known: () => ({ name: name('bekend', randomInt(NAMES)) }),
    unknown: () => ({ name: name('nergens', randomInt(NAMES)) }),
  },
  {
    what: 'look-up by insured number',
    query: lookUp,
    signedIn: true,
    known: () => byNumber(String(100000001 + randomInt(Number(options.people)))),
    unknown: () => byNumber(String(900000001 + randomInt(Number(options.people)))),
  },
  {
    what: 'look-up by BSN',
    query: lookUp,
    signedIn: true,
    known: () => byBsn(nthTestBsn(randomInt(OFFICE_CLIENTS))),
    unknown: () => byBsn(nthTestBsn(OFFICE_CLIENTS + 1000 + randomInt(OFFICE_CLIENTS))),
  },
  {
    what: 'client of another office',
    query: client,
    signedIn: true,
    known: () => ({ id: ids[randomInt(ids.length)] }),
    unknown: () => ({ id: randomUUID() }),
  },
];

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks once: milliseconds until the last byte, and the answer without what differs by nature. */
function ask(url, headers, body) {
  return new Promise((resolve, reject) => {
    const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
    const started = process.hrtime.bigint();
    const request = httpRequest(
      url,
      { method: 'POST', agent, headers: { ...headers, 'x-forwarded-for': address } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => {
          const ms = Number(process.hrtime.bigint() - started) / 1e6;
          const names = Object.keys(response.headers).sort().join();
          const plain = text.replace(/"requestId":"[^"]+"/, '');
          resolve({ ms, answer: `${response.statusCode} ${names} ${response.headers['content-length']} ${plain}` });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** One run of a question: pairs in an order that chance decides. */
async function measure(url, database, token, question, pairs) {
  const headers = {
    'content-type': 'application/json',
    'apollo-require-preflight': '1',
    ...(question.signedIn ? { authorization: `Bearer ${token}` } : {}),
  };
  const times = { known: [], unknown: [] };
  const answers = new Set();
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % PAIRS_PER_LOCK === 0) await database.query('DELETE FROM security_counter');
    for (const side of randomInt(2) ? ['known', 'unknown'] : ['unknown', 'known']) {
      const body = JSON.stringify({ query: question.query, variables: question[side]() });
      const { ms, answer } = await ask(url, headers, body);
      times[side].push(ms);
      answers.add(answer);
    }
  }
  return { ...tells(times), answers: [...answers] };
}

const dir = mkdtempSync(join(tmpdir(), 'volmacht-timing-'));
const service = async (start, of) =>
  start({ dir: join(dir, of), port: await freePort(), password: 'bench', log: join(dir, `${of}.log`), durable: false });
const postgres = await service(startPostgres, 'postgres');
const redis = await service(startRedis, 'redis');
const decoy = {
  find: 'const against = stored ??',
  replace: 'if (stored === null) return false;\n    const against = stored ??',
};
let stack;
let database;
let failed = false;
try {
  stack = await startStack({
    databaseAdminUrl: postgres.url,
    redisUrl: redis.url,
    dir: join(dir, 'stack'),
    seed: false,
    only: ['api'],
    env: {
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      LOAD_TEST: 'true',
      ...(options.broken && {
        NODE_OPTIONS: `--require ${join(root, 'tests/controls/break-guards.cjs')}`,
        BROKEN_GUARDS: JSON.stringify([[join(root, 'api/dist/modules/password/password-hashing.js'), [decoy]]]),
      }),
    },
  });
  const keyring = readKeyring(stack.env.KEYRING_FILE);
  await fill(stack.databaseUrl, {
    people: Number(options.people),
    bsns: Array.from({ length: OFFICE_CLIENTS }, (_, n) => nthTestBsn(n)),
    indexOf: (bsn) => keyring.blindIndex('bsn', bsn),
  });
  database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  await database.query(
    `WITH made AS (
       INSERT INTO app_user (id, organisation_id, login_name, email, mobile_number, first_name, last_name, status, created_at,
         password_hash, password_set_at)
       SELECT gen_random_uuid(), md5('office' || (n % 500 + 1))::uuid, l, l, '+31600001234', 'Be', 'Kend', 'ACTIVE', now(), $2, now()
       FROM (SELECT n, 'bekend' || lpad(n::text, 4, '0') || '@kantoor.example' AS l FROM generate_series(0, $1::int - 1) n) named
       RETURNING id)
     INSERT INTO user_role (id, user_id, code) SELECT gen_random_uuid(), id, 'ONDERSTEUNER' FROM made`,
    [NAMES, await hashPassword('Geheim-2026!')],
  );
  await database.query('VACUUM ANALYZE');
  const { rows: foreign } = await database.query(
    'SELECT insured_id AS id FROM bewind WHERE organisation_id <> $1 ORDER BY id LIMIT 500',
    [OFFICE.organisationId],
  );
  const token = await mintToken(stack, OFFICE);
  const url = `${stack.urls.api}/graphql`;
  const pairs = Number(options.pairs);
  for (const question of questions(foreign.map(({ id }) => id))) {
    await measure(url, database, token, question, Math.min(100, pairs));
    const runs = [];
    for (let run = 0; run < Number(options.runs); run++) {
      const result = await measure(url, database, token, question, pairs);
      runs.push(result);
      const figures = `known ${result.known.toFixed(2)} ms  unknown ${result.unknown.toFixed(2)} ms  difference ${result.difference.toFixed(3)} ms  z ${result.z.toFixed(2)}`;
      process.stdout.write(`${result.alike ? 'ok  ' : 'FAIL'} ${question.what.padEnd(26)} ${figures}\n`);
      if (result.answers.length > 1) process.stdout.write(`     answers differ:\n${result.answers.join('\n')}\n`);
    }
    const alike = runs.filter((run) => run.alike).length * 3 >= runs.length * 2;
    const same = runs.every((run) => run.answers.length === 1);
    if (!alike || !same) failed = true;
  }
} finally {
  agent.destroy();
  await database?.end();
  await stack?.stop();
  await Promise.all([postgres.stop(), redis.stop()]);
  rmSync(dir, { recursive: true, force: true });
}
if (options.broken) {
  process.stdout.write(
    failed ? 'The broken build was noticed, as it must be.\n' : 'The broken build was NOT noticed.\n',
  );
  process.exit(failed ? 0 : 1);
}
process.exit(failed ? 1 : 0);
