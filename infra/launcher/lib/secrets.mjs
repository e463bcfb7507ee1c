import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const names = [
  'postgresPassword',
  'redisPassword',
  'brokerClientSecret',
  'smsGatewayToken',
  'operatorToken',
  'wlzRegisterToken',
  'knooppuntToken',
];

/** Fresh random secrets with which the parts of one run trust each other. */
export function newSecrets() {
  return Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('base64url')]));
}

/** The secrets kept in `file` (readable by the owner only), made on first use and completed when a name is new. */
export function keptSecrets(file) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { ...newSecrets(), ...kept };
  if (names.some((name) => !(name in kept))) writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
