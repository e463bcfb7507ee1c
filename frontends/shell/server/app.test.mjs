/** @jest-environment node */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createShellServer } from './app.mjs';
import { readConfig } from './config.mjs';

const folder = mkdtempSync(join(tmpdir(), 'volmacht-shell-'));
const SCRIPT = 'export const answer = 42;';
const sha384 = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

function build(key, manifest, files = {}) {
  const dist = join(folder, key, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  const base = { name: key, version: '1.0.0', imports: {}, scripts: [], styles: [], fonts: [], integrity: {} };
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ ...base, ...manifest }));
  return dist;
}

const script = 'part.0123456789ab.js';
const integrity = { [script]: sha384(SCRIPT) };
const files = { [script]: SCRIPT, [`${script}.br`]: 'br-variant', [`${script}.gz`]: 'gz-variant', 'part.js.map': '{}' };

let shell;
let api;
let port = 0;
const seen = [];

function ask(path, options = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(options.body);
  });
}

beforeAll(async () => {
  api = createServer((incoming, answer) => {
    let body = '';
    incoming.on('data', (part) => (body += part.toString()));
    incoming.on('end', () => {
      seen.push({ url: incoming.url, headers: incoming.headers, body });
      answer.writeHead(200, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] });
      answer.end('{"data":{}}');
    });
  });
  await new Promise((resolve) => api.listen(0, '127.0.0.1', resolve));
  const folders = [
    build('vendor', { kind: 'library', imports: { react: script }, scripts: [script], integrity }, files),
    build('shell', { kind: 'shell', scripts: [script], integrity }, files),
    build(
      'ondersteuner',
      {
        ...{ kind: 'portal', basePath: '/ondersteuner', entry: '@volmacht/ondersteuner', menu: [], integrity },
        imports: { '@volmacht/ondersteuner': script },
        label: { nl: '</script><script>alert(1)</script>', en: '' },
      },
      files,
    ),
  ];
  const config = readConfig({
    SHELL_PORT: '0',
    API_URL: `http://127.0.0.1:${api.address().port}`,
    PUBLIC_ORIGIN: 'http://localhost:9000',
    APPS_DIRS: folders.join(':'),
  });
  shell = createShellServer(config);
  await new Promise((resolve) => shell.server.listen(0, '127.0.0.1', resolve));
  port = shell.server.address().port;
});

afterAll(async () => {
  await shell.stop();
  await new Promise((resolve) => api.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('A28 the page is safe by its headers', () => {
  it('has a policy without inline scripts: the one nonce is new with each answer and stands on the import map', async () => {
    const [one, two] = await Promise.all([ask('/'), ask('/')]);
    const nonceOf = (answer) => /'nonce-([^']+)'/.exec(answer.headers['content-security-policy'])?.[1];
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    expect(one.body).toContain(`<script type="importmap" nonce="${nonceOf(one)}">`);
    const policy = one.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(one.headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(one.headers['strict-transport-security']).toContain('max-age=31536000');
    expect(one.headers['permissions-policy']).toContain('camera=()');
  });

  it('gives every script of the import map its integrity, and lets no manifest break out of its script tag', async () => {
    const { body } = await ask('/ondersteuner/clienten');
    const map = JSON.parse(/<script type="importmap"[^>]*>(.*?)<\/script>/s.exec(body)[1]);
    expect(Object.values(map.imports).map((address) => map.integrity[address])).toEqual([
      integrity[script],
      integrity[script],
    ]);
    expect(body).not.toContain('<script>alert(1)');
  });
});

describe('A35 only the declared paths answer', () => {
  it.each([
    '/apps/vendor/part.js.map',
    '/apps/vendor/manifest.json',
    '/apps/vendor/../shell/manifest.json',
    '/apps/vendor/%2e%2e/package.json',
    '/apps/nergens/x.js',
    '/.env',
    '/package.json',
    '/metrics',
  ])('%s is not there', async (path) => expect((await ask(path)).status).toBe(404));

  it('serves the page for known paths and a 404 page for dead links', async () => {
    const headers = { accept: 'text/html' };
    expect((await ask('/ondersteuner/clienten', { headers })).status).toBe(200);
    const dead = await ask('/ondersteunerij', { headers });
    expect([dead.status, dead.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('XX-05 built files', () => {
  it.each([
    ['br, gzip', 'br', 'br-variant'],
    ['gzip, br;q=0', 'gzip', 'gz-variant'],
    ['', undefined, SCRIPT],
  ])('Accept-Encoding "%s" gets %s, for ever', async (accept, encoding, body) => {
    const answer = await ask(`/apps/vendor/${script}`, { headers: { 'accept-encoding': accept } });
    expect([answer.headers['content-encoding'], answer.body]).toEqual([encoding, body]);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('is ready once the frame has been built', async () => expect((await ask('/health/ready')).status).toBe(200));
});

describe('the way through to the API', () => {
  it('passes method, body, cookies and query on, and tells no tales about where the browser is', async () => {
    const headers = {
      'content-type': 'application/json',
      cookie: '__Host-volmacht=x',
      'x-forwarded-for': '6.6.6.6',
      forwarded: 'for=6.6.6.6',
    };
    const answer = await ask('/graphql?x=1', { method: 'POST', headers, body: '{"query":"{me{portals}}"}' });
    const [last] = seen.slice(-1);
    expect(last).toMatchObject({ url: '/graphql?x=1', body: '{"query":"{me{portals}}"}' });
    expect(last?.headers).toMatchObject({
      cookie: '__Host-volmacht=x',
      host: 'localhost:9000',
      'x-forwarded-for': '127.0.0.1',
    });
    expect(last?.headers.forwarded).toBeUndefined();
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  });

  it('says UNAVAILABLE when the API is gone', async () => {
    const lost = createShellServer(
      readConfig({ SHELL_PORT: '0', API_URL: 'http://127.0.0.1:9', APPS_DIRS: join(folder, 'shell/dist') }),
    );
    await new Promise((resolve) => lost.server.listen(0, '127.0.0.1', resolve));
    const before = port;
    port = lost.server.address().port;
    const answer = await ask('/graphql', { method: 'POST', body: '{}' });
    port = before;
    await lost.stop();
    expect(answer.status).toBe(502);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });
});
