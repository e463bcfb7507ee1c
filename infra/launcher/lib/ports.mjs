import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { LaunchError } from './launch-error.mjs';

/** A host that the machine does not have (IPv6 switched off) holds nobody. */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(!['EADDRINUSE', 'EACCES'].includes(error.code)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** True when nothing listens on the port, on IPv4 nor IPv6: a browser's "localhost" may be either. */
export async function isFree(port) {
  const answers = [await canListen(port, '127.0.0.1'), await canListen(port, '::1')];
  return answers.every(Boolean);
}

const handedOut = new Set();

/**
 * A port that is free now and that this process has not handed out before. Below 32768, where systems begin to choose
 * the near end of outgoing connections: a port from there may be taken by one before its server starts.
 */
export async function freePort() {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (!handedOut.has(port) && (await isFree(port))) {
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
