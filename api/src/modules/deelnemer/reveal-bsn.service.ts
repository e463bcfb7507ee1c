import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { notFound } from '../../core/errors';
import { openBsn } from './deelnemer-columns';

const OWN_BSN = 'SELECT bsn_sealed FROM deelnemer WHERE id = $1 AND contract_id = ANY($2::uuid[])';

/** The full BSN of a deelnemer; the look is on disk before the answer goes (XX-02, XX-03). @throws NOT_FOUND */
export async function revealDeelnemerBsn(context: WorkContext, deelnemerId: string): Promise<string> {
  const { app } = context;
  const id = asId(deelnemerId);
  const contracts = requireActor(context).contractsWith('deelnemer:read');
  const [row] = await readRows<{ bsn_sealed: Buffer }>(app.pool, OWN_BSN, [id, contracts]);
  if (!row) throw notFound();
  await app.audit.look(context, { action: 'deelnemer.reveal-bsn', subjectType: 'Deelnemer', subjectIds: [id] });
  return openBsn(app.keyring, id, row.bsn_sealed);
}
