import { exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8, type CryptoKey, type JWK } from 'jose';
import type { App } from '../../core/context';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { newId } from '../../core/crypto/ids';

const ROTATE_AFTER_DAYS = 30;
const KEEP_DAYS = 40;
const DAY = 86_400_000;

interface KeyRow {
  kid: string;
  public_jwk: JWK;
  private_sealed: Buffer;
  created_at: Date;
}

const KEY = 'kid, public_jwk, private_sealed, created_at';

/** The Ed25519 keys that sign session tokens: made when the newest is 30 days old, shown until 40, sealed at rest. */
export class SigningKeys {
  private rows: KeyRow[] = [];
  private readonly publicKeys = new Map<string, CryptoKey>();
  private privateKey: { kid: string; key: CryptoKey } | null = null;

  constructor(private readonly app: App) {}

  /** Reads the keys, and makes a fresh one when the newest is old; safe in many processes at once. */
  async load(): Promise<void> {
    const now = this.app.clock.now();
    const since = new Date(now.getTime() - KEEP_DAYS * DAY);
    const read = async () =>
      (this.rows = (
        await this.app.pool.query<KeyRow>(
          `SELECT ${KEY} FROM signing_key WHERE created_at > $1 ORDER BY created_at DESC`,
          [since],
        )
      ).rows);
    await read();
    if (!this.rows[0] || now.getTime() - this.rows[0].created_at.getTime() > ROTATE_AFTER_DAYS * DAY) {
      const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
      const kid = newId(now);
      const sealed = seal(this.app.keyring, `signing_key.private_sealed.${kid}`, await exportPKCS8(pair.privateKey));
      await this.app.pool.query(
        'INSERT INTO signing_key (kid, public_jwk, private_sealed, created_at) VALUES ($1, $2, $3, $4)',
        [kid, JSON.stringify({ ...(await exportJWK(pair.publicKey)), kid, alg: 'EdDSA', use: 'sig' }), sealed, now],
      );
      await read();
    }
    this.privateKey = null;
  }

  /** The key that signs now. */
  async signing(): Promise<{ kid: string; key: CryptoKey }> {
    if (!this.privateKey) {
      const row = this.rows[0]!;
      const pem = unseal(this.app.keyring, `signing_key.private_sealed.${row.kid}`, row.private_sealed);
      this.privateKey = { kid: row.kid, key: await importPKCS8(pem, 'EdDSA') };
    }
    return this.privateKey;
  }

  /** The public key with this id; reads the keys again when it is not known yet (another process rotated). */
  async verifying(kid: string): Promise<CryptoKey | null> {
    let key = this.publicKeys.get(kid);
    if (key) return key;
    let row = this.rows.find((known) => known.kid === kid);
    if (!row) {
      await this.load();
      row = this.rows.find((known) => known.kid === kid);
    }
    if (!row) return null;
    key = (await importJWK(row.public_jwk, 'EdDSA')) as CryptoKey;
    this.publicKeys.set(kid, key);
    return key;
  }

  /** The public keys, for /.well-known/jwks.json. */
  publicSet(): { keys: JWK[] } {
    return { keys: this.rows.map((row) => row.public_jwk) };
  }
}
