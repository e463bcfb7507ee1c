import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontends = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Folders that hold a built part: those of APPS_DIRS (separated by ':'), or every workspace beside this one. A portal
 * that is built later is found without a change here (XX-05).
 */
function buildFolders(env) {
  if (env.APPS_DIRS) return env.APPS_DIRS.split(':');
  const within = (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'shared')
      .map((entry) => join(folder, entry.name));
  return [...within(join(frontends, 'shared')), ...within(frontends)]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => join(folder, 'dist'));
}

/** URL.parse is younger than the oldest Node that we run on. */
const parse = (address) => (URL.canParse(address) ? new URL(address) : undefined);

/** The shell's settings, read once from the environment. Throws with a clear sentence when one makes no sense. */
export function readConfig(env = process.env) {
  const port = Number(env.SHELL_PORT ?? 9000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`SHELL_PORT is not a port: ${env.SHELL_PORT}`);
  const api = parse(env.API_URL ?? 'http://127.0.0.1:4000');
  if (!api || !/^https?:$/.test(api.protocol)) throw new Error(`API_URL is not a web address: ${env.API_URL}`);
  const publicOrigin = parse(env.PUBLIC_ORIGIN ?? `http://localhost:${port}`)?.origin;
  if (!publicOrigin) throw new Error(`PUBLIC_ORIGIN is not a web address: ${env.PUBLIC_ORIGIN}`);
  return {
    port,
    host: env.SHELL_HOST ?? '127.0.0.1',
    api,
    publicOrigin,
    folders: buildFolders(env),
    contact: { phone: env.CONTACT_PHONE, email: env.CONTACT_EMAIL },
    // Where a login may send the browser on to: the broker stands on another origin.
    loginOrigins: [parse(env.EHERKENNING_ISSUER ?? 'http://localhost:4100')?.origin].filter(Boolean),
    // Only for developers: lets a browser point one portal at a build of one's own.
    importMapOverrides: env.IMPORT_MAP_OVERRIDES === 'on',
  };
}
