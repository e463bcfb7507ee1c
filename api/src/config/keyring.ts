import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const keySet = z.object({ active: z.string(), keys: z.record(z.string(), z.string()) });
const shape = z.object({ data: keySet, files: keySet, index: z.string(), links: z.string() });

/** The secret keys of one installation. They live in one file outside the database; without it nothing can be read. */
export interface Keyring {
  /** Id of the key that seals new columns. */
  activeDataKeyId: string;
  /** The 32-byte key with this id. @throws when the ring does not hold it. */
  dataKey(id: string): Buffer;
  /** Id of the key that encrypts new files. */
  activeFileKeyId: string;
  /** The 32-byte key with this id. @throws when the ring does not hold it. */
  fileKey(id: string): Buffer;
  /** Keyed hash for look-ups (BSN and the like), separate per purpose. */
  blindIndex(purpose: string, value: string): Buffer;
  /** 256 bits that only the holder of the ring can derive: link tokens, session secrets, one-time codes. */
  derive(purpose: string, seed: string): Buffer;
}

/** Makes the keyring file when it is not there yet; an existing one is never touched. */
export function ensureKeyring(file: string): void {
  if (existsSync(file)) return;
  const fresh = () => randomBytes(32).toString('base64');
  const set = () => ({ active: '1', keys: { '1': fresh() } });
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify({ data: set(), files: set(), index: fresh(), links: fresh() }, null, 2), {
    mode: 0o600,
  });
  renameSync(draft, file);
}

/** Reads the keyring. @throws when the file is missing or not a keyring: the process must not start without it. */
export function readKeyring(file: string): Keyring {
  if (!existsSync(file))
    throw new Error(`The keyring ${file} is missing: restore it, or make one with ensure-keyring.`);
  const ring = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const bytes = (set: z.infer<typeof keySet>) =>
    new Map(Object.entries(set.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]));
  const [data, files] = [bytes(ring.data), bytes(ring.files)];
  const pick = (keys: Map<string, Buffer>, id: string): Buffer => {
    const key = keys.get(id);
    if (!key) throw new Error(`The keyring does not hold key ${id}.`);
    return key;
  };
  const purposeKeys = new Map<string, Buffer>();
  const purposeKey = (secret: string, purpose: string): Buffer => {
    const name = `${secret === ring.index ? 'index' : 'links'}:${purpose}`;
    let key = purposeKeys.get(name);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', purpose, 32));
      purposeKeys.set(name, key);
    }
    return key;
  };
  return {
    activeDataKeyId: ring.data.active,
    dataKey: (id) => pick(data, id),
    activeFileKeyId: ring.files.active,
    fileKey: (id) => pick(files, id),
    blindIndex: (purpose, value) => createHmac('sha256', purposeKey(ring.index, purpose)).update(value).digest(),
    derive: (purpose, seed) => createHmac('sha256', purposeKey(ring.links, purpose)).update(seed).digest(),
  };
}
