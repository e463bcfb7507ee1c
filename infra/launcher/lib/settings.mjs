import { LaunchError } from './launch-error.mjs';

/** Every port of a run: which variable sets it, its default and who listens on it. */
export const portSettings = [
  { key: 'shell', variable: 'SHELL_PORT', standard: 9000, who: 'the shell' },
  { key: 'api', variable: 'API_PORT', standard: 4000, who: 'the API' },
  { key: 'worker', variable: 'WORKER_PORT', standard: 4001, who: 'the worker' },
  { key: 'broker', variable: 'BROKER_PORT', standard: 4100, who: 'the eHerkenning broker' },
  { key: 'register', variable: 'REGISTER_PORT', standard: 4200, who: 'the Wlz register' },
  { key: 'knooppunt', variable: 'KNOOPPUNT_PORT', standard: 4300, who: 'the knooppunt' },
  { key: 'mailboxHttp', variable: 'MAILBOX_HTTP_PORT', standard: 1080, who: "the mailbox's page" },
  { key: 'mailboxSmtp', variable: 'MAILBOX_SMTP_PORT', standard: 1025, who: "the mailbox's SMTP server" },
];

/** The ports of this run by key; throws a LaunchError on a value that is no port or on one port given twice. */
export function readPorts(env = process.env) {
  const ports = {};
  const taken = new Map();
  for (const { key, variable, standard } of portSettings) {
    const port = env[variable] ? Number(env[variable]) : standard;
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new LaunchError(`${variable} must be a port between 1 and 65535; it is "${env[variable]}".`);
    }
    if (taken.has(port))
      throw new LaunchError(`${taken.get(port)} and ${variable} are both ${port}; give one another port.`);
    taken.set(port, variable);
    ports[key] = port;
  }
  return ports;
}
