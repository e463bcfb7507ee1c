import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const signingKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal('ES256'),
});

const brokerState = z.object({
  jwks: z.object({ keys: z.array(signingKey).min(1) }),
  cookieKeys: z.array(z.string().min(32)).min(1),
});

/** The broker's secrets: its signing keys (private JWKs) and the keys that sign its cookies. */
export type BrokerState = z.infer<typeof brokerState>;

function createState(): BrokerState {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  // The thumbprint of RFC 7638: the key's own name, so a new key never gets an old name.
  const thumbprint = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y });
  const kid = createHash('sha256').update(thumbprint).digest('base64url');
  return brokerState.parse({
    jwks: { keys: [{ ...jwk, kid, use: 'sig', alg: 'ES256' }] },
    cookieKeys: [randomBytes(32).toString('hex')],
  });
}

/**
 * Reads the broker's keys from a folder, or makes them at the first start, readable by the owner only.
 * @throws Error when the file is there but is not what this broker wrote; it is never overwritten.
 */
export function loadBrokerState(folder: string): BrokerState {
  const file = join(folder, 'broker-keys.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const state = createState();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Written aside and renamed: a start that is broken off leaves no half file behind.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
    renameSync(draft, file);
    return state;
  }
  try {
    return brokerState.parse(JSON.parse(text));
  } catch {
    // The parser's message would quote the file, and the file is secret.
    throw new Error(`${file} is damaged; remove it to let the broker make new keys`);
  }
}
