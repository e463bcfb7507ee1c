// PostGraphile 5 as a yardstick. It wants a newer Node than the product: both come from the package registry into a folder
// of the bench's own, and are no dependency of anything here.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../../launcher/lib/command.mjs';
import { root, statePath } from '../../launcher/lib/paths.mjs';

const POSTGRAPHILE = '5.1.5';
const NODE = '22.23.3';

/** Installs PostGraphile and its Node once; answers the folder, or null where that Node is not published for the machine. */
async function installed() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return null;
  const dir = statePath('bench', `postgraphile-${POSTGRAPHILE}-node-${NODE}`);
  const done = join(dir, 'complete');
  if (existsSync(done)) return dir;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }\n');
  const packages = [`postgraphile@${POSTGRAPHILE}`, `node-linux-${process.arch}@${NODE}`, 'pg@8.23.1'];
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages], {
    cwd: dir,
    log: join(dir, 'install.log'),
    what: 'Installing PostGraphile for the bench',
  });
  writeFileSync(done, '');
  return dir;
}

/** Starts PostGraphile on a database: `{ pid, url, stop }`; null where it cannot run. */
export async function startPostgraphile({ databaseUrl, port }) {
  const dir = await installed();
  if (!dir) return null;
  // Beside its packages, so that it finds them.
  copyFileSync(join(root, 'infra/bench/lib/postgraphile-server.mjs'), join(dir, 'server.mjs'));
  const node = join(dir, `node_modules/node-linux-${process.arch}/bin/node`);
  const server = spawn(node, [join(dir, 'server.mjs')], {
    cwd: dir,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const ask = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' };
  for (let n = 0; n < 120; n++) {
    if ((await fetch(url, ask).catch(() => null))?.ok) return { pid: server.pid, url, stop: () => server.kill() };
    if (server.exitCode !== null) break;
    await pause(500);
  }
  server.kill();
  throw new Error('PostGraphile did not start.');
}
