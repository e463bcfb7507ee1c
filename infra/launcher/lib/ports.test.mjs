import { createServer } from 'node:net';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort, isFree, rememberedPort, requireFreePorts } from './ports.mjs';
import { readPorts } from './settings.mjs';

const servers = [];

async function occupy(port, host = '127.0.0.1') {
  const server = createServer();
  await new Promise((resolve) => server.listen(port, host, resolve));
  servers.push(server);
}

afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

describe('ports of a start', () => {
  it('sees a port that another program holds, on either address that "localhost" may mean', async () => {
    const port = await freePort();
    expect(await isFree(port)).toBe(true);
    await occupy(port);
    expect(await isFree(port)).toBe(false);
  });

  it('says in one sentence which port is taken, for whom, and how to choose another', async () => {
    const port = await freePort();
    await occupy(port);
    const check = requireFreePorts([{ port, who: 'the API', variable: 'API_PORT' }]);
    await expect(check).rejects.toThrow(
      `In use by another program: port ${port} (the API; API_PORT=… chooses another).`,
    );
  });

  it('keeps the port of the database across starts while it is free', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'volmacht-port-')), 'port');
    const first = await rememberedPort(file);
    expect(await rememberedPort(file)).toBe(first);
    await occupy(first);
    const second = await rememberedPort(file);
    expect(second).not.toBe(first);
    expect(readFileSync(file, 'utf8')).toBe(`${second}\n`);
  });

  it('takes every port from its setting and refuses one that is no port or is given twice', () => {
    expect(readPorts({}).shell).toBe(9000);
    expect(readPorts({ API_PORT: '4010' }).api).toBe(4010);
    expect(() => readPorts({ API_PORT: 'four' })).toThrow('API_PORT must be a port between 1 and 65535');
    expect(() => readPorts({ API_PORT: '9000' })).toThrow('SHELL_PORT and API_PORT are both 9000');
  });
});
