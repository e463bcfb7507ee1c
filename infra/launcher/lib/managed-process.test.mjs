import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startProcess } from './managed-process.mjs';

const modulePath = join(__dirname, 'managed-process.mjs');
const forever = 'setInterval(() => {}, 1000)';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('processes that the launcher starts', () => {
  it('keeps their output in a log and hands over whole lines', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'volmacht-log-')), 'a.log');
    const lines = [];
    const script = 'process.stdout.write("one\\ntw"); setTimeout(() => console.log("o"), 50)';
    const started = startProcess({
      command: process.execPath,
      args: ['-e', script],
      log,
      onLine: (line) => lines.push(line),
    });
    expect(await started.exit).toEqual({ code: 0, signal: null });
    expect(lines).toEqual(['one', 'two']);
    expect(readFileSync(log, 'utf8')).toBe('one\ntwo\n');
  });

  it('insists when a process does not listen', async () => {
    const script = `process.on("SIGTERM", () => {}); console.log("deaf"); ${forever}`;
    const heard = new Promise((resolve) => {
      const started = startProcess({ command: process.execPath, args: ['-e', script], onLine: () => resolve(started) });
    });
    const started = await heard;
    expect(await started.stop({ graceMs: 100 })).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('are ended even when the launcher itself is killed', async () => {
    const script = `
      import(${JSON.stringify(modulePath)}).then(({ startProcess }) => {
        const child = startProcess({ command: process.execPath, args: ['-e', ${JSON.stringify(forever)}] });
        console.log(child.pid);
      });`;
    const launcher = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => launcher.stdout.once('data', resolve)));
    expect(isAlive(pid)).toBe(true);
    launcher.kill('SIGKILL');
    await waitUntil(() => !isAlive(pid));
  });
});

/** Asks again on every turn of the event loop; Jest's own time limit ends a wait that has no end. */
async function waitUntil(condition) {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
