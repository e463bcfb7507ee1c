import { LIMITS } from '@volmacht/shared-schema';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { badInput, notFound } from '../../core/errors';

/**
 * Notes that the viewer read these messages; what was read already keeps its moment (CO-11). Answers the ids.
 * @throws NOT_FOUND when one is not of a contract of the viewer, and then none is noted; BAD_USER_INPUT for too many.
 */
export async function markBerichtenRead(context: WorkContext, given: string[]): Promise<string[]> {
  const actor = requireActor(context);
  if (given.length > LIMITS.pageMax)
    throw badInput({ field: 'ids', rule: 'PAGE_TOO_LARGE', values: { max: LIMITS.pageMax } });
  const ids = [...new Set(given.map(asId))];
  return transaction(context, 'markBerichtenRead', async (tx) => {
    const own = await tx.rows<{ id: string }>(
      'SELECT id FROM bericht WHERE id = ANY($1::uuid[]) AND contract_id = ANY($2::uuid[])',
      [ids, actor.contractsWith('bericht:read')],
    );
    if (own.length !== ids.length) throw notFound();
    await tx.rows(
      `INSERT INTO bericht_read (user_id, bericht_id, read_at)
       SELECT $1, unnest($2::uuid[]), $3 ON CONFLICT DO NOTHING`,
      [actor.userId, ids, tx.now],
    );
    return ids;
  });
}
