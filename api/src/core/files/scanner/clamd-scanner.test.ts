import { afterEach, describe, expect, test } from '@jest/globals';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { ClamdScanner } from './clamd-scanner';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** Speaks clamd's side of INSTREAM: takes the command and the chunks apart, and answers about what it received. */
async function clamd(answer: (content: Buffer) => string | null): Promise<ClamdScanner> {
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      const content = contentOf(received);
      const reply = content && answer(content);
      if (reply) socket.end(reply);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new ClamdScanner({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, timeoutMs: 500 });
}

function contentOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.toString('latin1').startsWith(command)) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

describe('XX-07 uploads are checked by a virus scanner', () => {
  test('the scanner gets every byte, and its verdict is passed on', async () => {
    const content = Buffer.alloc(300_000, 'volmacht');
    const scanner = await clamd((got) => (got.equals(content) ? 'stream: OK\0' : 'stream: Other.Bytes FOUND\0'));
    await expect(scanner.scan(content)).resolves.toBe('CLEAN');
    await expect(scanner.scan(Buffer.from('anders'))).resolves.toBe('INFECTED');
  });

  test.each([
    'INSTREAM size limit exceeded. ERROR\0',
    "stream: Can't allocate memory ERROR\0",
    'stream: OK and more\0',
    'OK\0',
    '\0',
    'stre',
  ])('the reply %j is never read as clean', async (reply) => {
    const scanner = await clamd(() => reply);
    await expect(scanner.scan(Buffer.from('x'))).resolves.toBe('UNAVAILABLE');
  });

  test('a scanner that stays silent or is not there is unavailable', async () => {
    const silent = await clamd(() => null);
    await expect(silent.scan(Buffer.from('x'))).resolves.toBe('UNAVAILABLE');
    const absent = new ClamdScanner({ host: '127.0.0.1', port: 1, timeoutMs: 500 });
    await expect(absent.scan(Buffer.from('x'))).resolves.toBe('UNAVAILABLE');
  });
});
