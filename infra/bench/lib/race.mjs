// Rounds of load on several servers, interleaved: server on one core, load (and PostgreSQL) on the other.
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../launcher/lib/paths.mjs';

const pinned = cpus().length > 1 && process.platform === 'linux';

/** The middle one of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Puts a process and its threads on one core; what it starts from then on inherits it. */
export function pin(pid, core) {
  if (pinned) execFileSync('taskset', ['-a', '-p', '-c', String(core), String(pid)], { stdio: 'ignore' });
}

function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** One round of load on a target; `{ perSecond, p99, cpu }`, cpu in µs per request. Throws when a request failed. */
async function round(target, bodies, { seconds, connections }) {
  const { url, headers, pid } = target;
  const input = JSON.stringify({ url, headers, bodies, seconds, connections });
  const before = cpuSeconds(pid);
  const load = [process.execPath, join(root, 'infra/bench/lib/load.mjs'), input];
  const [command, ...args] = pinned ? ['taskset', '-c', '1', ...load] : load;
  const result = JSON.parse((await promisify(execFile)(command, args)).stdout);
  if (result.failed > 0) throw new Error(`${target.name} failed ${result.failed} requests.`);
  return { perSecond: result.perSecond, p99: result.p99, cpu: ((cpuSeconds(pid) - before) / result.total) * 1e6 };
}

/**
 * Asks all targets the same question in `rounds` interleaved rounds after one to warm up. Answers per target the medians,
 * and `ratio(one, other)`: the median of the ratios of requests per second round by round.
 */
export async function race(targets, bodiesOf, options) {
  const results = new Map(targets.map(({ name }) => [name, []]));
  for (const target of targets) await round(target, bodiesOf(target), { ...options, seconds: 2 });
  for (let n = 0; n < options.rounds; n++)
    for (const target of n % 2 ? [...targets].reverse() : targets)
      results.get(target.name).push(await round(target, bodiesOf(target), options));
  const medians = Object.fromEntries(
    [...results].map(([name, rounds]) => [
      name,
      Object.fromEntries(['perSecond', 'p99', 'cpu'].map((key) => [key, median(rounds.map((one) => one[key]))])),
    ]),
  );
  const ratio = (one, other) =>
    median(results.get(one).map((result, n) => result.perSecond / results.get(other)[n].perSecond));
  return { medians, ratio };
}
