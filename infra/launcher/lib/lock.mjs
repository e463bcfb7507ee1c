import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    // After a reboot the number may belong to any other program; a launcher always runs from this folder.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return true;
  }
}

function holder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock or answers who holds it: `{ release }` or `{ held }`, the JSON its holder left (at least `pid`).
 * A lock whose process is gone is taken over.
 */
export function tryLock(file, details = {}) {
  const own = `${file}.${process.pid}`;
  // Written aside and then linked into place: nobody ever sees a lock without its holder.
  writeFileSync(own, JSON.stringify({ pid: process.pid, ...details }), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        linkSync(own, file);
        return { release: () => holder(file)?.pid === process.pid && rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        const held = holder(file);
        if (held && held.pid !== process.pid && isAlive(held.pid)) return { held };
        rmSync(file, { force: true });
      }
    }
    return { held: holder(file) ?? { pid: 0 } };
  } finally {
    rmSync(own, { force: true });
  }
}

/** Runs `work` while holding the lock and waits for another process that has it: two installs must never meet. */
export async function withLock(file, work) {
  let lock = tryLock(file);
  while (!lock.release) {
    await pause(250);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
