import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { DomainError } from '../../core/errors';
import { receiveUpload } from './receive-upload';

let server: Server;
let port: number;
let outcome: Promise<string>;
let tell: (rule: string) => void;
let slowest: Parameters<typeof receiveUpload>[3];
let before: Promise<void>;
let arrived: Promise<void>;
let gone: Promise<void>;

beforeEach(async () => {
  slowest = undefined;
  before = Promise.resolve();
  outcome = new Promise((done) => (tell = done));
  let hasArrived = () => {};
  let hasGone = () => {};
  arrived = new Promise((done) => (hasArrived = done));
  gone = new Promise((done) => (hasGone = done));
  server = createServer((request: IncomingMessage, response) => {
    request.once('close', hasGone);
    request.on('error', () => undefined);
    hasArrived();
    before
      .then(() => receiveUpload(request, undefined, undefined, slowest))
      .then(
        () => tell('ACCEPTED'),
        (error: unknown) => tell(error instanceof DomainError ? error.rule : String(error)),
      );
    response.on('error', () => undefined);
    void outcome.then(() => response.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** Writes a request by hand, so that it may be wrong in every way. */
function send(headers: string[], body: string, { end = true } = {}) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`${['POST /files HTTP/1.1', 'Host: x', ...headers].join('\r\n')}\r\n\r\n${body}`);
  if (end) socket.end();
  return socket;
}

const FORM = 'Content-Type: multipart/form-data; boundary=b';
const part = (name: string, content: string, fileName?: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${fileName ? `; filename="${fileName}"` : ''}\r\n\r\n${content}\r\n`;
const whole = (body: string) => send([FORM, `Content-Length: ${body.length}`], body);

describe('MZ-12 an upload is one form with one file', () => {
  it.each([
    ['a file under another name', `${part('other', 'x', 'a.pdf')}--b--\r\n`],
    ['a second file', `${part('file', '', 'a.pdf')}${part('file', 'y', 'b.pdf')}--b--\r\n`],
    ['a field beside the file', `${part('owner', 'x')}${part('file', 'y', 'b.pdf')}--b--\r\n`],
    ['no file at all', '--b--\r\n'],
  ])('refuses %s', async (_what, body) => {
    whole(body);
    expect(['FILE_FIELD_EXPECTED', 'FILE_EMPTY']).toContain(await outcome);
  });

  it.each([
    ['another content type', 'Content-Type: application/pdf'],
    ['a form without a boundary', 'Content-Type: multipart/form-data'],
    ['a form of fields', 'Content-Type: application/x-www-form-urlencoded'],
  ])('refuses %s', async (_what, type) => {
    send([type, 'Content-Length: 3'], 'abc');
    expect(await outcome).toBe('FILE_FIELD_EXPECTED');
  });
});

describe('A20 an upload that lies about itself', () => {
  it('is refused at once when it announces more than is allowed', async () => {
    send([FORM, `Content-Length: ${25 * 1024 * 1024}`], part('file', 'x', 'a.pdf'), { end: false });
    expect(await outcome).toBe('FILE_TOO_LARGE');
  });

  it('is refused when the form ends in the middle of the file', async () => {
    whole(`${part('file', '%PDF-1.7 and then', 'a.pdf').slice(0, -2)}`);
    expect(await outcome).toBe('FILE_INCOMPLETE');
  });

  it('is refused when the sender goes away', async () => {
    const socket = send([FORM, 'Content-Length: 5000'], part('file', '%PDF-1.7', 'a.pdf').slice(0, -2), { end: false });
    socket.once('connect', () => setImmediate(() => socket.destroy()));
    expect(await outcome).toBe('FILE_INCOMPLETE');
  });

  it('is refused when the sender went away while it waited for its turn', async () => {
    let turn = () => {};
    before = new Promise((go) => (turn = go));
    const socket = send([FORM, 'Content-Length: 5000'], part('file', '%PDF-1.7', 'a.pdf'), { end: false });
    await arrived;
    socket.destroy();
    await gone;
    turn();
    expect(await outcome).toBe('FILE_INCOMPLETE');
  });

  it('is cut when its body only drips', async () => {
    slowest = { bytes: 1024, windowMs: 20 };
    send([FORM, 'Content-Length: 5000'], part('file', '%PDF-1.7', 'a.pdf').slice(0, -2), { end: false });
    expect(await outcome).toBe('FILE_INCOMPLETE');
  });

  it('is stopped when it never ends', async () => {
    const socket = send([FORM, 'Transfer-Encoding: chunked'], '', { end: false });
    const chunk = `${(1024 * 1024).toString(16)}\r\n${'x'.repeat(1024 * 1024)}\r\n`;
    const more = () => {
      if (!socket.destroyed && socket.write(chunk)) setImmediate(more);
    };
    socket.on('drain', more);
    more();
    expect(await outcome).toBe('FILE_TOO_LARGE');
    socket.destroy();
  });
});
