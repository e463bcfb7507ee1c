import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { conflict, notFound } from '../../core/errors';
import { Organisation } from '../organisation';
import { planClientChange } from './client-change';
import type { UpdateClientInput } from './client.inputs';
import { openBsn } from './insured-bsn';
import { Insured } from './insured.entity';
import { representedBy } from './represented';

// Locked, so that what is checked against the row still holds when it is written.
const LOCK_OWN = `SELECT i.id FROM insured i WHERE i.id = $1 AND ${representedBy('i', '$2::uuid', '$3::date')} FOR UPDATE`;
const OWN_BSN = `SELECT i.bsn_sealed FROM insured i WHERE i.id = $1 AND ${representedBy('i', '$2::uuid', '$3::date')}`;

/**
 * Changes data on an own client's behalf, as long as the bewind runs (MZ-17). Answers the client's id.
 * @throws NOT_FOUND for who is no own client, CONFLICT when the given version is not the newest, BAD_USER_INPUT per field.
 */
export async function updateClient(context: WorkContext, input: UpdateClientInput): Promise<string> {
  const { organisationId } = requireActor(context);
  return transaction(context, 'updateClient', async (tx) => {
    const day = today(tx.now);
    const [own] = await tx.rows<{ id: string }>(LOCK_OWN, [asId(input.clientId), organisationId, day]);
    if (!own) throw notFound();
    const client = await tx.manager.findOneByOrFail(Insured, { id: own.id });
    if (input.version != null && input.version !== client.version) throw conflict();
    const office = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
    const { set, changed } = planClientChange(client, input, office.email, day);
    if (changed.length === 0) return own.id;
    await tx.manager.update(Insured, own.id, set);
    // Which parts, never their values: the trail holds no personal data.
    tx.audit({ action: 'client.update', subjectType: 'Client', subjectIds: [own.id], reason: changed.join(' ') });
    return own.id;
  });
}

/** The full BSN of an own client; the look is on disk before the answer goes (XX-02, XX-03). @throws NOT_FOUND */
export async function revealBsn(context: WorkContext, clientId: string): Promise<string> {
  const { app } = context;
  const id = asId(clientId);
  const [row] = await readRows<{ bsn_sealed: Buffer }>(app.pool, OWN_BSN, [
    id,
    requireActor(context).organisationId,
    today(app.clock.now()),
  ]);
  if (!row) throw notFound();
  await app.audit.look(context, { action: 'client.reveal-bsn', subjectType: 'Client', subjectIds: [id] });
  return openBsn(app.keyring, id, row.bsn_sealed);
}
