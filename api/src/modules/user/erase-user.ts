import type { WorkContext } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import { ROLE_PERMISSIONS } from '../session';

/** Whose data go. */
export interface ErasedUser {
  id: string;
  email: string | null;
  organisation: { id: string };
}

type Erasure = (tx: Tx, context: WorkContext, user: ErasedUser) => Promise<void>;

const erasures: Erasure[] = [];

/**
 * Tells how a module lets go of what it keeps about a user who is erased (ZO-09); called once, when the module is loaded.
 * It runs in the transaction of the erasure, before the user's own row is emptied.
 */
export function declareErasure(erasure: Erasure): void {
  erasures.push(erasure);
}

/** What of a user's row is given up whenever access is withdrawn; $2 is now. */
export const FREED = `status = 'REMOVED', removed_at = $2, login_name = id::text, password_hash = NULL, broker_issuer = NULL,
  broker_subject = NULL, verification_sealed = NULL, newsletter = false, contact_person = false, previous_email = NULL,
  version = version + 1`;

const OWN_ROWS = ['password_history', 'challenge', 'session', 'one_time_link', 'invitation', 'user_role'];

// Whoever may see people of other organisations; derived, so that a new role cannot be forgotten here.
const SEES_OTHERS = Object.entries(ROLE_PERMISSIONS)
  .filter(([, actions]) => actions.includes('user:manage-any') || actions.includes('organisation:read-any'))
  .map(([code]) => code);

/**
 * Lets go of everything personal about a user, for good (ZO-09). The row stays, without anything of the person in it,
 * because requests and decisions point at it; the trail knows its id, which is the pseudonym. Lists tell it by the end of
 * that id, so that two who are gone can be told apart.
 */
export async function eraseUser(tx: Tx, context: WorkContext, user: ErasedUser): Promise<void> {
  for (const erasure of erasures) await erasure(tx, context, user);
  await forgetAnswers(tx, user);
  await tx.rows(
    `UPDATE app_user SET ${FREED}, former_login_name = NULL, email = NULL, mobile_number = NULL, initials = NULL,
       first_name = 'Verwijderde', infix = NULL, last_name = 'gebruiker ' || right(id::text, 8), uzi_number = NULL, remark = NULL,
       last_login_at = NULL, password_set_at = NULL, terms_accepted_at = NULL WHERE id = $1`,
    [user.id, tx.now],
  );
  for (const table of OWN_ROWS) await tx.rows(`DELETE FROM ${table} WHERE user_id = $1`, [user.id]);
}

// What was answered under an Idempotency-Key is kept for a day, with names and addresses in it. Without the answer a repeat
// is still known by the memo of its steps: nothing is done twice, and what is then read is what there is now. Refusals have
// no memo and name nobody; they stay.
async function forgetAnswers(tx: Tx, { organisation }: ErasedUser): Promise<void> {
  await tx.rows(
    `UPDATE idempotency i SET answer = NULL WHERE i.answer IS NOT NULL
       AND (i.scope = 'anonymous' OR i.scope IN (SELECT u.id::text FROM app_user u WHERE u.organisation_id = $1
         OR EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.code = ANY($2))))
       AND EXISTS (SELECT 1 FROM idempotency_step s WHERE s.scope = i.scope AND s.key = i.key)`,
    [organisation.id, SEES_OTHERS],
  );
}
