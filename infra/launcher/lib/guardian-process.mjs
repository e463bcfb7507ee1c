// See guardian.mjs. Reads "+pid" and "-pid" lines; when the input ends, asks every process still listed to stop and
// insists after five seconds.
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const guarded = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

function signalAll(signal) {
  for (const pid of guarded) {
    try {
      process.kill(pid, signal);
    } catch {
      guarded.delete(pid);
    }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const pid = Number(line.slice(1));
  if (line.startsWith('+')) guarded.add(pid);
  else guarded.delete(pid);
}
// SIGINT: PostgreSQL shuts down at once and cleanly on it, and the other servers treat it like SIGTERM.
signalAll('SIGINT');
for (let waited = 0; waited < 50 && guarded.size > 0; waited += 1) {
  await pause(100);
  signalAll(0);
}
signalAll('SIGKILL');
