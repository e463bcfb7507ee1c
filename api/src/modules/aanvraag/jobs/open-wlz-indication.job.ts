import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { openIndication } from '../../wlz-check';
import { openColumn } from '../aanvraag-columns';

interface Granted {
  bsn_sealed: Buffer;
  birth_date: string;
  valid_from: string;
  valid_until: string | null;
  organisation_id: string;
}

const GRANTED = `
  SELECT bsn_sealed, birth_date::text, valid_from::text, valid_until::text, organisation_id FROM aanvraag
  WHERE id = $1 AND status = 'GRANTED' AND registered_at IS NULL`;

/**
 * Opens a granted indication in the Wlz register, which ZO-10 consults (PO-12). The reference is the aanvraag's id, so a
 * try that was answered but not noted opens nothing twice; tried for days, for a register can be down for long.
 */
export const openWlzIndicationJob = defineJob({
  name: 'open-wlz-indication',
  payload: z.object({ aanvraagId: z.uuid() }),
  lane: 'steady',
  attempts: 24,
  async handle(context, { aanvraagId }) {
    const { app } = context;
    const [granted] = await readRows<Granted>(app.pool, GRANTED, [aanvraagId]);
    if (!granted) return;
    await openIndication(app.settings, {
      reference: aanvraagId,
      bsn: openColumn(app.keyring, 'bsn_sealed', aanvraagId, granted.bsn_sealed),
      birthDate: granted.birth_date,
      validFrom: granted.valid_from,
      validUntil: granted.valid_until,
    });
    await transaction(context, 'noteRegistered', async (tx) => {
      const noted = await tx.rows(
        'UPDATE aanvraag SET registered_at = $2 WHERE id = $1 AND registered_at IS NULL RETURNING id',
        [aanvraagId, tx.now],
      );
      if (noted.length === 1)
        tx.audit({
          action: 'aanvraag.register',
          subjectType: 'Aanvraag',
          subjectIds: [aanvraagId],
          organisationId: granted.organisation_id,
        });
    });
  },
});
