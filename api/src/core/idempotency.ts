import type { App, WorkContext } from './context';
import { seal, unseal } from './crypto/sealed-box';
import { conflict } from './errors';

/** What was answered the first time: the GraphQL result as text, and the session token that went with it. */
export interface KeptAnswer {
  result: string;
  token: string | null | undefined;
}

/** How long a key is remembered. */
export const IDEMPOTENCY_HOURS = 24;

const place = (scope: string, key: string) => `idempotency.answer.${scope}.${key}`;

/**
 * Claims a key for this body. Answers what was answered before, or null when the mutation is still to be done.
 * @throws CONFLICT when the key was used with another body.
 */
export async function claimKey(context: WorkContext): Promise<KeptAnswer | null> {
  const { app, idempotency } = context;
  if (!idempotency) return null;
  const { scope, key, bodyHash } = idempotency;
  await app.pool.query(
    'INSERT INTO idempotency (scope, key, body_hash, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [scope, key, bodyHash, app.clock.now()],
  );
  const found = await read(app, scope, key);
  if (found && !found.body_hash.equals(bodyHash)) throw conflict('IDEMPOTENCY_KEY_REUSED');
  return found?.answer ? open(app, scope, key, found.answer) : null;
}

/** Keeps an answer, sealed; of two that raced the first stays, and both get that one. */
export async function keepAnswer(context: WorkContext, answer: KeptAnswer): Promise<KeptAnswer> {
  const { app, idempotency } = context;
  if (!idempotency) return answer;
  const { scope, key } = idempotency;
  await app.pool.query('UPDATE idempotency SET answer = $3 WHERE scope = $1 AND key = $2 AND answer IS NULL', [
    scope,
    key,
    seal(app.keyring, place(scope, key), JSON.stringify(answer)),
  ]);
  const kept = await read(app, scope, key);
  return kept?.answer ? open(app, scope, key, kept.answer) : answer;
}

async function read(
  app: App,
  scope: string,
  key: string,
): Promise<{ body_hash: Buffer; answer: Buffer | null } | undefined> {
  const { rows } = await app.pool.query<{ body_hash: Buffer; answer: Buffer | null }>(
    'SELECT body_hash, answer FROM idempotency WHERE scope = $1 AND key = $2',
    [scope, key],
  );
  return rows[0];
}

function open(app: App, scope: string, key: string, sealed: Buffer): KeptAnswer {
  return JSON.parse(unseal(app.keyring, place(scope, key), sealed)) as KeptAnswer;
}
