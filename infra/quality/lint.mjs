// Lints every workspace in a process of its own: the types of all of them together do not fit in one process's memory.
// `npm run lint -- api tests` lints those only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Workspaces that lie inside another one are linted with it. */
const folders = workspaces.filter((folder) => !workspaces.some((other) => folder.startsWith(`${other}/`)));
const asked = process.argv.slice(2);
let failed = false;
for (const folder of asked.length > 0 ? asked : folders) {
  if (!existsSync(join(root, folder))) throw new Error(`There is no ${folder} to lint.`);
  const started = Date.now();
  const args = [eslint, '--config', 'infra/quality/eslint.config.mjs', '--max-warnings', '0', folder];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  failed ||= status !== 0;
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${folder} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
process.exit(failed ? 1 : 0);
