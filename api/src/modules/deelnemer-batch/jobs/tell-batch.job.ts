import { z } from 'zod';
import { today } from '../../../core/calendar';
import { transaction } from '../../../core/db/transaction';
import { defineJob, type JobContext } from '../../../core/outbox/define-job';
import { tellBerichten } from '../../bericht';
import { namedSql } from '../../deelnemer';

/** Small enough for the time that a statement gets, on a busy machine too. */
const LOT = 2000;

// The same words and sources as those of the screens: who is confirmed once is not confirmed again.
const CONFIRM = `
  SELECT d.contract_id, $3::date AS date, 'BEVESTIGING' AS category,
    CASE s.kind WHEN 'AAN' THEN 'deelnemer:start:' || d.id ELSE 'deelnemer:end:' || d.id || ':' || d.version END AS source,
    CASE s.kind WHEN 'AAN' THEN 'Aanmelding ' ELSE 'Afmelding ' END || ${namedSql('d')} || ' voor contract ' || c.number
      || ' ontvangen' || CASE
        WHEN s.kind = 'AF' THEN ': deelname t/m ' || to_char(s.end_date, 'DD-MM-YYYY')
        WHEN d.insurance_code IS NULL THEN '' ELSE '. Het polisblad en de verzekeringspas komen per post.' END AS text
  FROM deelnemer_batch_row s JOIN deelnemer d ON d.id = s.id JOIN contract c ON c.id = d.contract_id
  WHERE s.batch_id = $2 AND s.kind = $4 AND s.place > $5 AND s.place <= $6 ORDER BY s.place, s.row`;

const NEXT = `
  SELECT max(place) AS place FROM (SELECT place FROM deelnemer_batch_row
    WHERE batch_id = $1 AND kind = $2 ORDER BY place LIMIT ${LOT}) next`;

/** Confirms each aan- and afmelding of a batch (CO-11, CO-15), and clears the staging table as it goes. */
export const tellBatchJob = defineJob({
  name: 'tell-batch',
  payload: z.object({ batchId: z.uuid() }),
  lane: 'steady',
  attempts: 12,
  async handle(context, { batchId }) {
    for (const kind of ['AF', 'AAN']) while (await tellLot(context, batchId, kind));
  },
});

async function tellLot(context: JobContext, batchId: string, kind: string): Promise<boolean> {
  return transaction(context, 'tellBatch', async (tx) => {
    const [next] = await tx.rows<{ place: number | null }>(NEXT, [batchId, kind]);
    if (next?.place == null) return false;
    await tellBerichten(tx, CONFIRM, [batchId, today(tx.now), kind, 0, next.place]);
    await tx.rows('DELETE FROM deelnemer_batch_row WHERE batch_id = $1 AND kind = $2 AND place <= $3', [
      batchId,
      kind,
      next.place,
    ]);
    return true;
  });
}
