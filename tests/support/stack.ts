import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStack, type StartedStack } from '@volmacht/infra/launcher/stack.mjs';

/** A running product: addresses, database, queues, folder with logs. */
export type Stack = Pick<StartedStack, 'urls' | 'ports' | 'env' | 'dir' | 'databaseUrl' | 'redisUrl'>;

/** A stack that belongs to one suite: its clock may be moved and its processes killed. */
export type OwnStack = StartedStack;

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the suites with npm test.`);
  return value;
}

/** The stack that all suites of this Jest project share. Make unique data on it, and leave its clock and processes alone. */
export function stack(): Stack {
  const project = /tests[\\/](\w+)[\\/]/.exec(expect.getState().testPath ?? '')?.[1] ?? 'api';
  const file = join(required('TEST_DIR'), `stack-${project}`, 'stack.json');
  if (!existsSync(file)) throw new Error(`The project ${project} has no shared stack; start one with ownStack().`);
  return JSON.parse(readFileSync(file, 'utf8')) as Stack;
}

/** What {@link ownStack} can be asked. */
export interface OwnStackOptions {
  /** Processes to start; mailbox, broker, register, knooppunt, api and worker by default. */
  only?: string[];
  env?: Record<string, string>;
  seed?: boolean;
  /** Servers of the suite's own, when it kills or empties them. */
  databaseAdminUrl?: string;
  redisUrl?: string;
}

/** Starts a stack for one suite alone. The suite stops it in afterAll. */
export async function ownStack(options: OwnStackOptions = {}): Promise<OwnStack> {
  const base = required('TEST_DIR');
  const own = options.databaseAdminUrl !== undefined;
  return startStack({
    databaseAdminUrl: options.databaseAdminUrl ?? required('TEST_DATABASE_ADMIN_URL'),
    redisUrl: options.redisUrl ?? required('TEST_REDIS_URL'),
    dir: join(base, `own-${randomBytes(6).toString('hex')}`),
    only: options.only ?? ['mailbox', 'broker', 'register', 'knooppunt', 'api', 'worker'],
    seed: options.seed ?? true,
    env: { LOAD_TEST: 'true', ...options.env },
    // A template database lives on one server only, and its keyring with it.
    ...(own ? {} : { templateDir: join(base, 'templates') }),
  });
}

/** A folder of the suite's own, for what it runs itself. */
export function suiteDir(name: string): string {
  const dir = join(required('TEST_DIR'), `${name}-${randomBytes(4).toString('hex')}`);
  mkdirSync(dir, { recursive: true });
  return dir;
}

/** Moves the clock of a stack: every process of it sees the new time at its next look. */
export function moveClock(own: OwnStack, ahead: { days?: number; hours?: number; minutes?: number; seconds?: number }) {
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = ahead;
  own.setClockOffset((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}

/** Runs `work` while no other test process does anything under the same name. */
export async function withLock<Result>(folder: string, name: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, `${name.replace(/[^\w.-]/g, '_')}.lock`);
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Date.now() > until) throw new Error(`The lock ${lock} stayed taken.`);
      await new Promise((next) => setTimeout(next, 25));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
