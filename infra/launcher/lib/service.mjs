import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { run } from './command.mjs';
import { LaunchError } from './launch-error.mjs';
import { startProcess } from './managed-process.mjs';
import { root } from './paths.mjs';

async function isReady(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Runs one of the product's own programs to its end (migrate, seed); rejects with its last lines. */
export function runProgram(entry, { env, log, what }) {
  return run(process.execPath, ['--enable-source-maps', join(root, entry)], { cwd: root, env, log, what });
}

/**
 * One of the product's processes, to start, stop, kill and start again. `start()` resolves when its readiness address
 * answers; it rejects with a LaunchError when the process ends first or is not ready in time.
 */
export function createService(definition, { env, log, onLine, timeoutMs = 60_000 }) {
  const { name, entry, ready, node = [] } = definition;
  let handle;
  let recent = [];

  const spawnNow = () => {
    recent = [];
    handle = startProcess({
      command: process.execPath,
      args: ['--enable-source-maps', ...node, entry],
      cwd: root,
      env,
      log,
      onLine: (line) => {
        if (recent.push(line) > 20) recent.shift();
        onLine?.(line);
      },
    });
    return handle;
  };

  const waitReady = async () => {
    const until = Date.now() + timeoutMs;
    while (!(await isReady(ready))) {
      const why = handle.exited ? 'stopped while starting' : Date.now() > until ? 'did not become ready in time' : '';
      if (why) throw new LaunchError(`The ${name} ${why}; its log is ${log}.\n${recent.join('\n')}`);
      await pause(100);
    }
  };

  return {
    name,
    get pid() {
      return handle?.pid;
    },
    get exited() {
      return handle?.exited;
    },
    /** Resolves when the current process is gone. */
    get exit() {
      return handle.exit;
    },
    waitReady,
    async start() {
      spawnNow();
      await waitReady();
    },
    /** Sends a signal and does not wait: how a crash is played. */
    kill: (signal = 'SIGKILL') => handle?.kill(signal),
    /** Asks the process to end, insists after `graceMs`, and waits until it is gone. */
    async stop(graceMs = 5000) {
      if (handle && !handle.exited) await handle.stop({ graceMs });
    },
    async restart() {
      await this.stop();
      await this.start();
    },
  };
}
