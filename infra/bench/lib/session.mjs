// A real session for the load: a row in the database and a token signed with the installation's own key.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../../launcher/lib/paths.mjs';

const require = createRequire(import.meta.url);
const { readKeyring } = require(join(root, 'api/dist/config/keyring.js'));
const { SessionTokens, SigningKeys } = require(join(root, 'api/dist/modules/session/index.js'));
const { secretHash, sessionSecret } = require(join(root, 'api/dist/modules/session/session-token.js'));

/** Makes a session of the office's user and answers its bearer token. */
export async function mintToken(stack, office) {
  const pool = new pg.Pool({ connectionString: stack.databaseUrl });
  const app = { pool, keyring: readKeyring(stack.env.KEYRING_FILE), clock: { now: () => new Date() } };
  try {
    const keys = new SigningKeys(app);
    await keys.load();
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + 8 * 3_600_000);
    await pool.query(
      `INSERT INTO session (id, secret_hash, user_id, portal, method, assurance, created_at, last_seen_at, absolute_expires_at)
       VALUES ($1, $2, $3, 'ONDERSTEUNER', 'EHERKENNING', 'EH3', $4, $4, $5)`,
      [office.sessionId, secretHash(sessionSecret(app, office.sessionId)), office.userId, createdAt, expiresAt],
    );
    return await new SessionTokens(app, keys).mint({
      id: office.sessionId,
      userId: office.userId,
      createdAt,
      expiresAt,
    });
  } finally {
    await pool.end();
  }
}
