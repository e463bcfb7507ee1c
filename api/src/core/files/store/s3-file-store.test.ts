import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { S3FileStore } from './s3-file-store';

/** The outside store's side of the S3 protocol, as far as we speak it: objects and uploads in parts. */
const objects = new Map<string, Buffer>();
const parts = new Map<string, Map<number, Buffer>>();
let server: Server;
let failing = false;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url!, 'http://s3');
  const key = url.pathname;
  const uploadId = url.searchParams.get('uploadId');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const xml = (status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'application/xml' }).end(text);

  if (failing && (request.method === 'PUT' || uploadId)) {
    if (request.method === 'DELETE') {
      parts.delete(uploadId!);
      return void response.writeHead(204).end();
    }
    return void xml(507, '<Error><Code>InsufficientStorage</Code></Error>');
  }
  if (request.method === 'POST' && url.searchParams.has('uploads')) {
    const id = String(parts.size + 1);
    parts.set(id, new Map());
    return void xml(200, `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
  }
  if (request.method === 'PUT' && uploadId) {
    parts.get(uploadId)!.set(Number(url.searchParams.get('partNumber')), body);
    return void response.writeHead(200, { etag: '"part"' }).end();
  }
  if (request.method === 'POST' && uploadId) {
    const inOrder = [...parts.get(uploadId)!].sort(([one], [two]) => one - two).map(([, part]) => part);
    objects.set(key, Buffer.concat(inOrder));
    parts.delete(uploadId);
    return void xml(200, '<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>');
  }
  if (request.method === 'PUT') {
    objects.set(key, body);
    return void response.writeHead(200, { etag: '"whole"' }).end();
  }
  if (request.method === 'DELETE') {
    if (uploadId) parts.delete(uploadId);
    else objects.delete(key);
    return void response.writeHead(204).end();
  }
  const found = objects.get(key);
  if (!found) return void xml(404, '<Error><Code>NoSuchKey</Code></Error>');
  response.writeHead(200, { 'content-length': found.length }).end(request.method === 'HEAD' ? undefined : found);
}

let store: S3FileStore;

function storeAt(endpoint: string): S3FileStore {
  const login = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new S3FileStore({
    bucket: 'decrees',
    region: 'eu-west-1',
    endpoint,
    pathStyle: true,
    prefix: 'files/',
    ...login,
  });
}

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  store = storeAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

async function* inChunks(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += 65_000) yield content.subarray(at, at + 65_000);
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('MZ-12 decrees can be kept in an S3-compatible store', () => {
  test.each([
    ['small, in one go', 100_000],
    ['large, in parts', 12_000_000],
  ])('%s', async (_, size) => {
    const content = randomBytes(size);
    const id = `file-${size}`;
    expect(await store.exists(id)).toBe(false);
    await store.put(id, inChunks(content));
    expect(await store.exists(id)).toBe(true);
    expect(objects.has(`/decrees/files/${id}`)).toBe(true);
    expect((await readAll(await store.get(id))).equals(content)).toBe(true);
    await store.delete(id);
    expect(await store.exists(id)).toBe(false);
    await expect(store.get(id)).rejects.toMatchObject({ failure: 'NOT_FOUND' });
  });

  test('an upload that breaks off leaves no object and no parts', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield* inChunks(randomBytes(7_000_000));
      throw new Error('connection lost');
    }
    await expect(store.put('broken', broken())).rejects.toThrow('connection lost');
    expect(await store.exists('broken')).toBe(false);
    expect(parts.size).toBe(0);
  });

  test('a full store is told as such', async () => {
    failing = true;
    try {
      await expect(store.put('full', inChunks(randomBytes(1000)))).rejects.toMatchObject({ failure: 'FULL' });
    } finally {
      failing = false;
    }
    expect(await store.exists('full')).toBe(false);
  });

  test('a store that is not there is unavailable, and not merely without the file', async () => {
    const absent = storeAt('http://127.0.0.1:1');
    await expect(absent.exists('any')).rejects.toMatchObject({ failure: 'UNAVAILABLE' });
    await expect(absent.get('any')).rejects.toMatchObject({ failure: 'UNAVAILABLE' });
  });
});
