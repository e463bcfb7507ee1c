import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tryLock, withLock } from './lock.mjs';

const lockFile = () => join(mkdtempSync(join(tmpdir(), 'volmacht lock ')), 'a.lock');

describe('a lock lets one process start or install at a time', () => {
  it('tells who holds it while that process lives', async () => {
    const file = lockFile();
    const other = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)']);
    await new Promise((resolve) => other.stdout.once('data', resolve));
    writeFileSync(file, JSON.stringify({ pid: other.pid, url: 'http://localhost:9000' }));
    expect(tryLock(file)).toEqual({ held: { pid: other.pid, url: 'http://localhost:9000' } });
    other.kill();
  });

  it('is taken over from a process that is gone', () => {
    const file = lockFile();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(file, JSON.stringify({ pid }));
    expect(tryLock(file).release).toBeDefined();
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
  });

  it('is free again after the work, also when the work fails', async () => {
    const file = lockFile();
    await expect(withLock(file, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(await withLock(file, () => 'done')).toBe('done');
  });
});
