import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { EncryptedFileStore } from './encrypted-file-store';
import type { FileKeyring } from './file-keyring';
import type { FileStore } from '../file-store';
import { LocalFileStore } from './local-file-store';

const keys = new Map([
  ['files-1', randomBytes(32)],
  ['files-2', randomBytes(32)],
]);

function keyring(activeFileKeyId: string, known = keys): FileKeyring {
  return {
    activeFileKeyId,
    fileKey: (id) => {
      const key = known.get(id);
      if (!key) throw new Error('no such key');
      return key;
    },
  };
}

async function* inChunks(content: Buffer, size = 10_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const read = async (store: FileStore, id: string) => readAll(await store.get(id));

let root: string;
const pathOf = (id: string) => join(root, id.slice(-2), id);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'volmacht-files-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('security R10 a file is stored in full or not at all', () => {
  test('it is there, readable and removable under its id', async () => {
    const store = new LocalFileStore(root);
    const content = randomBytes(150_000);
    await store.put('plain-01', inChunks(content));
    expect(await store.exists('plain-01')).toBe(true);
    expect((await read(store, 'plain-01')).equals(content)).toBe(true);
    await store.delete('plain-01');
    await store.delete('plain-01');
    expect(await store.exists('plain-01')).toBe(false);
    await expect(store.get('plain-01')).rejects.toMatchObject({ failure: 'NOT_FOUND' });
  });

  test('an upload that breaks off leaves nothing behind', async () => {
    const store = new LocalFileStore(root);
    async function* broken(): AsyncGenerator<Buffer> {
      yield randomBytes(100_000);
      throw new Error('connection lost');
    }
    await expect(store.put('broken-01', broken())).rejects.toThrow('connection lost');
    expect(await store.exists('broken-01')).toBe(false);
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  test('a full disk is told as such, leaves nothing behind, and the older file stays whole', async () => {
    const full = new LocalFileStore(root, async (...args: Parameters<typeof open>) => {
      const file = await open(...args);
      const write = file.writeFile.bind(file);
      let room = 2;
      file.writeFile = (...data: Parameters<typeof write>) =>
        room-- > 0 ? write(...data) : Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      return file;
    });
    const before = randomBytes(5_000);
    await new LocalFileStore(root).put('full-01', inChunks(before));
    await expect(full.put('full-01', inChunks(randomBytes(100_000)))).rejects.toMatchObject({ failure: 'FULL' });
    expect((await read(full, 'full-01')).equals(before)).toBe(true);
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  test.each(['../escape', 'a/b', '', 'a\0b', '.', 'x'.repeat(65)])('an id like %j reaches no path', async (id) => {
    const store = new LocalFileStore(root);
    await expect(store.put(id, inChunks(Buffer.from('x')))).rejects.toThrow(RangeError);
    await expect(store.get(id)).rejects.toThrow(RangeError);
  });
});

describe('security A26 stored files are unreadable without the key ring', () => {
  const frame = 64 * 1024;
  const overhead = 4 + 1 + 'files-1'.length + 32;
  const sealed = () => new EncryptedFileStore(new LocalFileStore(root), keyring('files-1'));
  const store = (id: string, content: Buffer) => sealed().put(id, inChunks(content));

  test.each([0, 1, frame - 1, frame, frame + 1, 3 * frame, 1_000_003])(
    '%i bytes come back as they went in',
    async (size) => {
      const content = randomBytes(size);
      await store(`sealed-${size}`, content);
      expect((await read(sealed(), `sealed-${size}`)).equals(content)).toBe(true);
    },
  );

  test('the text is not in the stored bytes, and the same text is stored differently each time', async () => {
    const text = Buffer.from('BESCHIKKING 9716685'.repeat(50));
    await store('text-01', text);
    await store('text-02', text);
    const [first, second] = await Promise.all(['text-01', 'text-02'].map((id) => readFile(pathOf(id))));
    expect(first!.includes('BESCHIKKING')).toBe(false);
    expect(first!.subarray(overhead).equals(second!.subarray(overhead))).toBe(false);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut between frames', (bytes) => bytes.subarray(0, overhead + frame + 16)],
    ['cut within a frame', (bytes) => bytes.subarray(0, -5)],
    ['cut down to its header', (bytes) => bytes.subarray(0, overhead)],
    ['cut within its header', (bytes) => bytes.subarray(0, 20)],
    ['made longer', (bytes) => Buffer.concat([bytes, bytes.subarray(-100)])],
    ['changed in one bit of its content', (bytes) => flip(bytes, bytes.length - 50)],
    ['changed in its salt', (bytes) => flip(bytes, overhead - 1)],
    [
      'put in another order',
      (bytes) => {
        const at = (n: number) => overhead + n * (frame + 16);
        const [one, two] = [bytes.subarray(at(0), at(1)), bytes.subarray(at(1), at(2))];
        return Buffer.concat([bytes.subarray(0, overhead), two, one, bytes.subarray(at(2))]);
      },
    ],
  ])('a file that was %s is noticed', async (_, damage) => {
    await store('damaged-01', randomBytes(2 * frame + 500));
    await writeFile(pathOf('damaged-01'), damage(await readFile(pathOf('damaged-01'))));
    await expect(read(sealed(), 'damaged-01')).rejects.toMatchObject({ failure: 'DAMAGED' });
  });

  test('no byte of a changed frame is given out', async () => {
    await store('stream-01', randomBytes(2 * frame));
    await writeFile(pathOf('stream-01'), flip(await readFile(pathOf('stream-01')), overhead + frame + 16 + 9));
    let given = 0;
    const reading = (async () => {
      for await (const chunk of await sealed().get('stream-01')) given += (chunk as Buffer).length;
    })();
    await expect(reading).rejects.toMatchObject({ failure: 'DAMAGED' });
    expect(given).toBeLessThanOrEqual(frame);
  });

  test('bytes moved to another id are refused', async () => {
    await store('moved-01', randomBytes(100));
    await store('moved-02', randomBytes(100));
    await writeFile(pathOf('moved-02'), await readFile(pathOf('moved-01')));
    await expect(read(sealed(), 'moved-02')).rejects.toMatchObject({ failure: 'DAMAGED' });
  });

  test('after a change of keys old files stay readable and new files take the new key', async () => {
    await store('rotated-01', Buffer.from('oud'));
    const rotated = new EncryptedFileStore(new LocalFileStore(root), keyring('files-2'));
    await rotated.put('rotated-02', inChunks(Buffer.from('nieuw')));
    expect((await read(rotated, 'rotated-01')).toString()).toBe('oud');
    expect((await read(sealed(), 'rotated-02')).toString()).toBe('nieuw');
    const withoutNew = new EncryptedFileStore(
      new LocalFileStore(root),
      keyring('files-1', new Map([['files-1', keys.get('files-1')!]])),
    );
    await expect(read(withoutNew, 'rotated-02')).rejects.toMatchObject({ failure: 'UNKNOWN_KEY' });
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 1;
  return copy;
}
