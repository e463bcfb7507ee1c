import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { LaunchError } from './launch-error.mjs';

const running = new Set();

/** Ends the commands that are still running: an install or a build must not outlive the launcher that began it. */
export function stopCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end and returns its output. Rejects with a LaunchError that ends with the last lines of the
 * output; with `log` the whole output is also kept in that file.
 */
export function run(command, args, { cwd, env, log, uid, gid, what } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, uid, gid, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
      if (log) appendFileSync(log, chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new LaunchError(`${what ?? command} could not be run: ${error.message}.`)));
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve(output);
      const tail = output.trim().split('\n').slice(-25).join('\n');
      const where = log ? ` The whole output is in ${log}.` : '';
      reject(new LaunchError(`${what ?? command} failed (${signal ?? `exit code ${code}`}).${where}\n${tail}`));
    });
  });
}

/** The full path of a program on PATH, or undefined. */
export function findProgram(name) {
  const found = spawnSync('/bin/sh', ['-c', 'command -v -- "$1"', 'sh', name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** True when this process may change the machine: it is root. */
export const isRoot = () => process.getuid?.() === 0;
