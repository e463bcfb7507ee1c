import { requireActor, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, forbidden } from '../../core/errors';
import { counterKey, countWithin } from '../../core/security';
import { checkSettings, type SettingsInput } from './check-settings';
import { clientSecret, OLD_SECRET_HOURS, secretHash } from './client-secret';

/** New secrets of a product in a day. */
const ROTATIONS = { max: 20, windowMinutes: 24 * 60 };

/** The product as one that this user manages. @throws FORBIDDEN: a role of one product opens no other (ZO-06). */
function requireManaged(context: WorkContext, product: string): string {
  if (!requireActor(context).productsWith('webservice:manage').includes(product)) throw forbidden();
  return product;
}

interface ClientRow {
  id: string;
  generation: number;
}

// The row is held, so that two who set or rotate at the same moment take turns.
async function holdClient(tx: Tx, organisationId: string, product: string): Promise<ClientRow> {
  await tx.rows(
    `INSERT INTO webservice_client (id, organisation_id, product, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, product) DO NOTHING`,
    [newId(tx.now), organisationId, product, tx.now],
  );
  const [client] = await tx.rows<ClientRow>(
    `SELECT id, secret_generation AS generation FROM webservice_client
     WHERE organisation_id = $1 AND product = $2 FOR UPDATE`,
    [organisationId, product],
  );
  return client!;
}

/**
 * Sets the webservice of a product of the own municipality (ZO-12). What is left out stays; null empties.
 * @throws FORBIDDEN for a product without the role, BAD_USER_INPUT per field
 */
export async function updateWebserviceSettings(
  context: WorkContext,
  product: string,
  enabled: boolean,
  input: SettingsInput,
): Promise<void> {
  const managed = requireManaged(context, product);
  const { organisationId } = requireActor(context);
  const secureOnly = context.app.settings.NODE_ENV === 'production';
  const { settings, problems } = checkSettings(input, { secureOnly });
  if (problems.length > 0) throw badInput(...problems);
  await transaction(context, 'updateWebserviceSettings', async (tx) => {
    const { id } = await holdClient(tx, organisationId, managed);
    await tx.rows(
      `UPDATE webservice_client SET enabled = $2,
         endpoint = CASE WHEN $3 THEN $4 ELSE endpoint END,
         certificate_fingerprint = CASE WHEN $5 THEN $6 ELSE certificate_fingerprint END
       WHERE id = $1`,
      [
        id,
        enabled,
        settings.endpoint !== undefined,
        settings.endpoint ?? null,
        settings.certificateFingerprint !== undefined,
        settings.certificateFingerprint ?? null,
      ],
    );
    tx.audit({
      action: enabled ? 'webservice.set-on' : 'webservice.set-off',
      subjectType: 'WebserviceSettings',
      subjectIds: [id],
      reason: managed,
    });
  });
}

/**
 * Makes a new secret for the webservice of a product and answers it, this once (ZO-12). The one before may be used for
 * another day, or no longer when `endOldNow`. @throws FORBIDDEN, RATE_LIMITED
 */
export async function rotateWebserviceSecret(
  context: WorkContext,
  product: string,
  endOldNow: boolean,
): Promise<string> {
  const managed = requireManaged(context, product);
  const { organisationId } = requireActor(context);
  const { keyring } = context.app;
  await countWithin(context, counterKey(context.app, 'webservice-rotate', organisationId, managed), ROTATIONS);
  const made = await transaction(context, 'rotateWebserviceSecret', async (tx) => {
    const { id, generation: before } = await holdClient(tx, organisationId, managed);
    const generation = before + 1;
    const oldUntil = new Date(tx.now.getTime() + OLD_SECRET_HOURS * 3_600_000);
    await tx.rows(
      `UPDATE webservice_client SET secret_hash = $2, secret_generation = $3, secret_rotated_at = $4,
         previous_secret_hash = CASE WHEN $5 THEN NULL ELSE secret_hash END,
         previous_secret_until = CASE WHEN $5 OR secret_hash IS NULL THEN NULL ELSE $6::timestamptz END
       WHERE id = $1`,
      [id, secretHash(clientSecret(keyring, id, generation)), generation, tx.now, endOldNow, oldUntil],
    );
    tx.audit({
      action: 'webservice.rotate-secret',
      subjectType: 'WebserviceSettings',
      subjectIds: [id],
      reason: managed,
    });
    return { id, generation };
  });
  return clientSecret(keyring, made.id, made.generation);
}
