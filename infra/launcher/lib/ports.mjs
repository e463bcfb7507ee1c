import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { LaunchError } from './launch-error.mjs';

function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve({ free: !['EADDRINUSE', 'EACCES'].includes(error.code) }));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: bound } = server.address();
      server.close(() => resolve({ free: true, port: bound }));
    });
  });
}

/** True when nothing listens on the port, on IPv4 nor IPv6: a browser's "localhost" may be either. */
export async function isFree(port) {
  const answers = [await tryListen(port, '127.0.0.1'), await tryListen(port, '::1')];
  return answers.every((answer) => answer.free);
}

const handedOut = new Set();

/** A port that is free now and that this process has not handed out before. */
export async function freePort() {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { port } = await tryListen(0, '127.0.0.1');
    if (port && !handedOut.has(port)) {
      handedOut.add(port);
      return port;
    }
  }
  throw new LaunchError('No free port could be found on 127.0.0.1.');
}

/** The port kept in `file`, when it is still free; else a new free port that is kept there from now on. */
export async function rememberedPort(file) {
  if (existsSync(file)) {
    const port = Number(readFileSync(file, 'utf8'));
    if (Number.isInteger(port) && port > 0 && (await isFree(port))) return port;
  }
  const port = await freePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

/** Throws one sentence that names every wanted port that another program holds. */
export async function requireFreePorts(wanted) {
  const taken = [];
  for (const entry of wanted) if (!(await isFree(entry.port))) taken.push(entry);
  if (taken.length === 0) return;
  const list = taken.map(({ port, who, variable }) => `${port} (${who}; ${variable}=… chooses another)`).join(', ');
  throw new LaunchError(`In use by another program: port ${list}.`);
}
