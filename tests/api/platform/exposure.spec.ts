import { describe, expect, it } from '@jest/globals';
import { post } from '../../support/api-client';
import { ownStack, stack } from '../../support/stack';

async function get(path: string, headers: Record<string, string> = {}, base = stack().urls.api) {
  const answer = await fetch(base + path, { redirect: 'manual', headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const ABSENT = [
  '/',
  '/.env',
  '/.git/config',
  '/.git/HEAD',
  '/admin',
  '/admin/queues',
  '/queues',
  '/api',
  '/api-docs',
  '/actuator',
  '/backup.zip',
  '/bull',
  '/config.json',
  '/console',
  '/debug/pprof',
  '/dist/main.js',
  '/dist/main.js.map',
  '/favicon.ico',
  '/files',
  '/files/',
  '/files/../../keyring.json',
  '/files/%2e%2e%2f%2e%2e%2fkeyring.json',
  '/graphiql',
  '/health',
  '/keyring.json',
  '/main.js.map',
  '/node_modules/typeorm/package.json',
  '/package.json',
  '/phpinfo.php',
  '/server-status',
  '/src/main.ts',
  '/swagger.json',
  '/playground/../package.json',
  '/playground/%2e%2e/%2e%2e/package.json',
  '/.well-known/openid-configuration',
  '/.well-known/security.txt',
];

describe('A35 only the declared addresses answer', () => {
  it.each(ABSENT)('%s is not there', async (path) => {
    const { status, text } = await get(path);
    expect([401, 404, 405]).toContain(status);
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+|SELECT|"keys"|BEGIN/);
  });

  it('health tells states and nothing of the inside', async () => {
    const { status, text } = await get('/health/ready');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ status: 'ok', database: true, redis: true });
    expect(Object.keys(JSON.parse((await get('/health/live')).text) as object)).toEqual(['status']);
  });

  it('the published keys are public halves only', async () => {
    const { keys } = JSON.parse((await get('/.well-known/jwks.json')).text) as { keys: Record<string, string>[] };
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key['kty']).toBe('OKP');
      expect(key).not.toHaveProperty('d');
    }
  });

  it('the queue board asks for the operator and shows a stranger nothing', async () => {
    for (const path of ['/queues', '/queues/', '/queues/api/queues'])
      expect([401, 404]).toContain((await get(path, {}, stack().urls.worker)).status);
    const { OPERATOR_TOKEN } = stack().env;
    const wrong = `Basic ${Buffer.from('operator:wrong').toString('base64')}`;
    expect((await get('/queues/', { authorization: wrong }, stack().urls.worker)).status).toBe(401);
    const right = `Basic ${Buffer.from(`operator:${OPERATOR_TOKEN}`).toString('base64')}`;
    expect((await get('/queues/', { authorization: right }, stack().urls.worker)).status).toBe(200);
  });
});

describe('A28 every answer carries the security headers', () => {
  const WANTED: [header: string, value: RegExp][] = [
    ['strict-transport-security', /max-age=(3153[6-9]\d{3}|\d{9,})/],
    ['x-content-type-options', /^nosniff$/],
    ['x-frame-options', /^DENY$/],
    ['referrer-policy', /^no-referrer$/],
    ['content-security-policy', /default-src '(none|self)'.*frame-ancestors 'none'/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['cross-origin-resource-policy', /^same-origin$/],
    ['permissions-policy', /camera=\(\)/],
  ];

  it.each([
    '/health/ready',
    '/metrics',
    '/.well-known/jwks.json',
    '/graphql',
    '/nowhere',
    '/files/x',
    '/auth/eherkenning/callback',
  ])('%s', async (path) => {
    const { headers } = await get(path);
    for (const [name, value] of WANTED) expect([name, headers.get(name)]).toEqual([name, expect.stringMatching(value)]);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('an answer with data is never kept by a cache', async () => {
    const { headers } = await post('{ __typename }');
    expect(headers.get('cache-control')).toBe('no-store');
    for (const [name, value] of WANTED) expect(headers.get(name)).toMatch(value);
  });
});

describe('XX-08 the playground is served by the API itself', () => {
  it('names no other host, and all that it names is there', async () => {
    const page = await get('/graphql', { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const addresses = [...page.text.matchAll(/(?:src|href)=["']?([^"'\s>]+)/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      if (address.startsWith('data:')) continue;
      expect(address).toMatch(/^\/(?!\/)/);
      expect((await get(address)).status).toBe(200);
    }
    const modules = [...page.text.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)].map(([, address]) => address!);
    for (const address of modules) expect(address).toMatch(/^(\/(?!\/)|\.\/|[a-z@][\w/-]*$)/);
    expect(page.headers.get('content-security-policy')).not.toMatch(/https?:/);
  });

  it('knows the schema for a developer, and is off with introspection where the setting says so', async () => {
    expect((await post('{ __schema { queryType { name } } }')).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    const shut = await ownStack({ only: ['api'], seed: false, env: { GRAPHQL_PLAYGROUND: 'false' } });
    try {
      const answer = await post('{ __schema { queryType { name } } }', {}, { on: shut });
      expect(answer.body.data).toBeUndefined();
      expect(answer.body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      const page = await fetch(`${shut.urls.api}/graphql`, { headers: { accept: 'text/html' } });
      expect(page.status).toBe(405);
      expect((await post('{ organisatio { id } }', {}, { on: shut })).text).not.toMatch(/Did you mean|organisation\b/);
    } finally {
      await shut.stop();
    }
  }, 60_000);
});
