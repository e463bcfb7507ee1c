import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { guard, unguard } from './guardian.mjs';

const rotateAbove = 10 * 1024 * 1024;

/** Opens a log to add to; one that grew past 10 MB is put aside first, so that logs never fill the disk. */
export function openLog(file) {
  if (existsSync(file) && statSync(file).size > rotateAbove) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}

/**
 * Starts a child in a process group of its own: a Ctrl-C in the terminal reaches only the launcher, which then stops
 * its children in order. `onLine` receives each whole line of its output.
 */
export function startProcess({ command, args, cwd, env, uid, gid, log, onLine }) {
  const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = log ? openLog(log) : undefined;
  const handle = {
    child,
    pid: child.pid,
    exited: undefined,
    /** Resolves once with how the process ended. */
    exit: new Promise((resolve) => {
      const end = (result) => {
        if (handle.exited) return;
        handle.exited = result;
        unguard(child.pid);
        file?.end();
        resolve(result);
      };
      child.on('error', (error) => end({ error }));
      // 'close' and not 'exit': the last lines of a crash must reach the log first.
      child.on('close', (code, signal) => end({ code, signal }));
    }),
    kill: (signal) => handle.exited === undefined && child.kill(signal),
    /** Asks with `signal`, insists with SIGKILL after `graceMs`; resolves when the process is gone. */
    async stop({ signal = 'SIGTERM', graceMs = 5000, insist = 'SIGKILL' } = {}) {
      handle.kill(signal);
      const gone = await Promise.race([handle.exit.then(() => true), pause(graceMs, false, { ref: false })]);
      if (!gone) handle.kill(insist);
      return handle.exit;
    },
  };
  if (child.pid) guard(child.pid);
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
      file?.write(chunk);
      if (!onLine) return;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop().slice(-20_000);
      for (const line of lines) onLine(line);
    });
  }
  return handle;
}
