import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { table } from './progress.mjs';

/** The demo accounts as the seeds made them, ready to print: login name, organisation, roles. */
export function describeAccounts() {
  const { demoAccounts, demoPassword } = createRequire(import.meta.url)(join(root, 'seeds', 'dist', 'personas.js'));
  const rows = demoAccounts.map(({ login, organisation, roles }) => [login, organisation, roles.join(', ')]);
  return `Demo accounts (password of those that have one: ${demoPassword})\n${table(rows)}`;
}
