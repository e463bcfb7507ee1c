import { Algorithm, hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../core/errors';

/** A password's hash; a type of its own, so that a plain password cannot be stored by mistake. */
export type PasswordHash = string & { readonly kind: 'PasswordHash' };

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const COST = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at the same time; more would take the threads that files and name look-ups need, and 19 MiB each. */
const AT_ONCE = 2;
/** Hashes that may wait; beyond this the wait is longer than people wait (A30, R18). */
const MOST_WAITING = 100;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new DomainError('UNAVAILABLE');
    await new Promise<void>((go) => waiting.push(go));
  } else {
    running++;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place is handed over, so that a newcomer cannot slip in between.
    if (next) next();
    else running--;
  }
}

// The same characters in another encoding (é as one or two code points) are the same password.
const normal = (password: string): string => password.normalize('NFC');

/** Hashes a password. @throws UNAVAILABLE when too many hashes wait. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  return (await inTurn(() => hash(normal(password), COST))) as PasswordHash;
}

let decoy: Promise<PasswordHash> | null = null;

/**
 * Whether a password belongs to a hash. Without a hash (no such account, no password) it takes as long, against a decoy,
 * and is false: time tells nobody which names exist (A14).
 * @throws UNAVAILABLE when too many hashes wait.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await (decoy ??= hashPassword('a decoy that nobody types')));
  const right = await inTurn(() => verify(against, normal(password)));
  return right && stored !== null;
}

/** Whether a password is one of these earlier ones; looks at all, however early it is found. */
export async function wasUsedBefore(password: string, hashes: string[]): Promise<boolean> {
  let found = false;
  for (const earlier of hashes) found = (await inTurn(() => verify(earlier, normal(password)))) || found;
  return found;
}
