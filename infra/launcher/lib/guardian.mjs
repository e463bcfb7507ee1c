import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The guardian is a small process that outlives us just long enough to end our children when we could not: a killed
// launcher or test runner leaves no database or server behind. It learns of our end by its input pipe closing.

const script = fileURLToPath(new URL('./guardian-process.mjs', import.meta.url));
const guarded = new Set();
let guardian;

function tell(line) {
  if (!guardian) {
    guardian = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    guardian.unref();
    guardian.stdin.unref?.();
    guardian.stdin.on('error', () => {});
    guardian.on('exit', () => (guardian = undefined));
  }
  guardian.stdin.write(`${line}\n`);
}

/** Has the process ended when this one dies without stopping it. */
export function guard(pid) {
  guarded.add(pid);
  tell(`+${pid}`);
}

/** Forgets a process that has ended; with the last one the guardian leaves too. */
export function unguard(pid) {
  if (!guarded.delete(pid)) return;
  tell(`-${pid}`);
  if (guarded.size === 0) {
    guardian.stdin.end();
    guardian = undefined;
  }
}
