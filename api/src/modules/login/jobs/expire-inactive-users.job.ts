import { z } from 'zod';
import { PORTAL_POLICIES } from '../../../config/portal-policies';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';

// One statement per policy; a second run finds nothing left to do.
const EXPIRE = `
  WITH expired AS (
    UPDATE app_user u SET status = 'EXPIRED', version = u.version + 1 FROM organisation o
    WHERE o.id = u.organisation_id AND u.status = 'ACTIVE' AND o.kind = ANY($1)
      AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.code = ANY($2))
      AND ((coalesce(u.last_login_at, u.password_set_at, u.created_at) AT TIME ZONE 'Europe/Amsterdam')::date
        + make_interval(months => $3))::date <= $4::date
    RETURNING u.id, u.organisation_id
  ), ended AS (
    UPDATE session s SET ended_at = $5, end_reason = 'INACTIVE' FROM expired e WHERE s.user_id = e.id AND s.ended_at IS NULL
  )
  SELECT id, organisation_id AS "organisationId" FROM expired`;

/** Ends accounts that nobody logged in with for as many months as their portal allows; they never come back (PO-05). */
export const expireInactiveUsersJob = defineJob({
  name: 'expire-inactive-users',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 10,
  async handle(context, { day }) {
    for (const policy of Object.values(PORTAL_POLICIES)) {
      if (policy.inactiveMonths === null) continue;
      const { organisationKinds, roles, inactiveMonths } = policy;
      await transaction(context, 'expireInactiveUsers', async (tx) => {
        const values = [organisationKinds, roles, inactiveMonths, day, tx.now];
        for (const { id, organisationId } of await tx.rows<{ id: string; organisationId: string }>(EXPIRE, values))
          tx.audit({ action: 'user.expire', organisationId, subjectType: 'User', subjectIds: [id] });
      });
    }
  },
});
