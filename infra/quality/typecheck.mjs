// Checks every workspace that has sources, two at a time: the compiler is single-threaded and the machines we build on have two cores.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** True when the workspace holds at least one TypeScript file outside node_modules and dist. */
function hasSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return false;
    return entry.isDirectory() ? hasSources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name);
  });
}

function check(workspace) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, [tsc, '-p', join(root, workspace), '--pretty'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('exit', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${workspace} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      resolve(code === 0);
    });
  });
}

const asked = process.argv.slice(2);
const queue = workspaces
  .filter((workspace) => asked.length === 0 || asked.includes(workspace))
  .filter((workspace) => existsSync(join(root, workspace, 'tsconfig.json')) && hasSources(join(root, workspace)));

let failed = false;
await Promise.all(
  [1, 2].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (!(await check(next))) failed = true;
    }
  }),
);
process.exit(failed ? 1 : 0);
