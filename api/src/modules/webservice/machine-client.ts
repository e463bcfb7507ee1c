import type { App } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import type { KeptSecrets } from './client-secret';

/** A system of a municipality, as it stands at this moment. */
export interface MachineClient extends KeptSecrets {
  id: string;
  organisationId: string;
  product: string;
  enabled: boolean;
  certificateFingerprint: string | null;
  /** Agreements that the municipality has not signed (ZO-01). */
  missingAgreements: string[];
}

const FIND = `
  SELECT c.id, c.organisation_id AS "organisationId", c.product, c.enabled,
    c.certificate_fingerprint AS "certificateFingerprint", c.secret_hash AS "secretHash",
    c.previous_secret_hash AS "previousSecretHash", c.previous_secret_until AS "previousSecretUntil",
    ARRAY(SELECT k.kind FROM unnest(ARRAY['AANSLUITINGS_EN_BEWERKERSOVEREENKOMST','BEWERKERSOVEREENKOMST_VECOZO']) AS k(kind)
      WHERE NOT EXISTS (SELECT 1 FROM agreement a
        WHERE a.organisation_id = o.id AND a.kind = k.kind AND a.signed_on IS NOT NULL)) AS "missingAgreements"
  FROM webservice_client c JOIN organisation o ON o.id = c.organisation_id
  WHERE c.id = $1 AND o.active AND o.kind = 'GEMEENTE'`;

/** The client with this id, read anew each time: what is switched off stops at the next request. */
export async function findMachineClient(app: App, id: string): Promise<MachineClient | undefined> {
  const [client] = await readRows<MachineClient>(app.pool, FIND, [asId(id)]);
  return client;
}

/** What a client of a product may ask for. */
export function scopeOf(product: string): 'messages' | 'none' {
  return product === 'IWMO' || product === 'IJW' ? 'messages' : 'none';
}
