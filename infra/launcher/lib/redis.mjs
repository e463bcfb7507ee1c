import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from './command.mjs';
import { LaunchError } from './launch-error.mjs';
import { startProcess } from './managed-process.mjs';
import { statePath } from './paths.mjs';
import { installSystemPackage, unpackAptPackage } from './system-packages.mjs';

const packages = {
  'apt-get': [['redis-server'], ['valkey-server']],
  dnf: [['redis'], ['valkey']],
  apk: [['redis'], ['valkey']],
  brew: [['redis'], ['valkey']],
};

const names = ['redis-server', 'valkey-server'];

function installedServer() {
  for (const name of names) {
    const command = findProgram(name);
    if (command) return { command, env: {} };
  }
  return undefined;
}

/** A server that was unpacked into our own folder, with the folders of the libraries that came with it. */
function unpackedServer(target) {
  const command = names.map((name) => join(target, 'usr', 'bin', name)).find((path) => existsSync(path));
  if (!command) return undefined;
  const libraries = [join(target, 'usr', 'lib'), join(target, 'lib')].filter((path) => existsSync(path));
  const perMachine = libraries.flatMap((path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-'))
      .map((entry) => join(path, entry.name)),
  );
  return { command, env: { LD_LIBRARY_PATH: [...perMachine, ...libraries].join(':') } };
}

/** The Redis or Valkey server of this machine; installs one when the machine lets us. Throws a LaunchError if not. */
export async function findRedisServer() {
  const target = statePath('redis-package');
  const present = () => installedServer() ?? unpackedServer(target);
  const found = present();
  if (found) return found;
  const log = statePath('logs', 'install.log');
  if (!(await installSystemPackage(packages, log))) await unpackAptPackage('redis-server', target, log);
  const installed = present();
  if (installed) return installed;
  throw new LaunchError(
    'Redis is missing and could not be installed here: install the package redis-server (or valkey-server), or set REDIS_URL to a running one.',
  );
}

/** True when a Redis answers on the port with this password. */
function answers(port, password) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(2000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.includes('+PONG')) end(true);
      // "-LOADING": it is still reading its file; asked again by the caller.
      else if (text.includes('-LOADING')) end(false);
    });
  });
}

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * Starts Redis on the port and resolves when it answers: `{ url, process, stop }`. Durable runs write every change to
 * an append-only file, synced every second; otherwise nothing is kept. Jobs are never evicted.
 */
export async function startRedis({ dir, port, password, log, durable = true, databases = 16 }) {
  const { command, env } = await findRedisServer();
  mkdirSync(dir, { recursive: true });
  const config = join(dir, 'redis.conf');
  const lines = [
    `port ${port}`,
    `databases ${databases}`,
    'bind 127.0.0.1',
    `dir ${quoted(dir)}`,
    `requirepass ${password}`,
    'maxmemory-policy noeviction',
    'save ""',
    ...(durable ? ['appendonly yes', 'appendfsync everysec'] : ['appendonly no']),
  ];
  // A file of the owner's alone and not arguments: those can be read by everyone on the machine.
  writeFileSync(config, `${lines.join('\n')}\n`, { mode: 0o600 });
  const server = startProcess({ command, args: [config], cwd: dir, env: { ...process.env, ...env }, log });
  for (let waited = 0; !(await answers(port, password)); waited += 1) {
    if (server.exited || waited > 600) {
      await server.stop();
      throw new LaunchError(`Redis did not start; the whole log is in ${log}.`);
    }
    await pause(50);
  }
  return {
    url: `redis://:${password}@127.0.0.1:${port}/0`,
    process: server,
    stop: () => server.stop({ graceMs: 3000 }),
  };
}
