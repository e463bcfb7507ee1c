import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, without a trailing slash; it may hold spaces. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything a run leaves behind (databases, files, keys, logs, stamps) lives here and nowhere else. */
export const stateDir = join(root, '.volmacht');

/** Path inside the state folder; the folder above it is made when missing. */
export function statePath(...parts) {
  const path = join(stateDir, ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}
