import { LIMITS } from '@volmacht/shared-schema';
import type { WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict } from '../../core/errors';
import { endSessions } from '../session';
import { eraseUser, FREED } from './erase-user';
import { lockWholeAccount, policyOf, refuseLossOfManager, type ManagedUser } from './user.access';
import { UserStatus } from './user.enums';

/**
 * 'Actief' (ZO-08). Off: roles inactive, newsletter and contact person to 'nee', sessions over at once. On: the roles
 * come back; a newcomer who was never verified still has to be. Again the same is no fault. Answers the user's id.
 * @throws NOT_FOUND, CONFLICT for an invited or expired account, for oneself and for the last manager (MZ-19)
 */
export async function setUserActive(context: WorkContext, id: string, active: boolean): Promise<string> {
  return transaction(context, 'setUserActive', async (tx) => {
    const user = await lockWholeAccount(context, tx, id);
    if (![UserStatus.ACTIVE, UserStatus.PENDING_VERIFICATION, UserStatus.DEACTIVATED].includes(user.status))
      throw conflict('USER_CANNOT_BE_SWITCHED');
    if (active === (user.status !== UserStatus.DEACTIVATED)) return user.id;
    if (active) {
      await tx.rows(
        `UPDATE app_user SET version = version + 1,
           status = CASE WHEN verification_sealed IS NULL THEN 'ACTIVE' ELSE 'PENDING_VERIFICATION' END WHERE id = $1`,
        [user.id],
      );
      await tx.rows('UPDATE user_role SET active = true WHERE user_id = $1', [user.id]);
    } else {
      if (user.isSelf) throw conflict('OWN_ACCESS_VIA_KLANTENSERVICE');
      await refuseLossOfManager(tx, user);
      await tx.rows(
        `UPDATE app_user SET status = 'DEACTIVATED', newsletter = false, contact_person = false, version = version + 1
         WHERE id = $1`,
        [user.id],
      );
      await tx.rows('UPDATE user_role SET active = false WHERE user_id = $1', [user.id]);
      await endSessions(tx, user.id, 'DEACTIVATED');
    }
    tx.audit({
      action: active ? 'user.activate' : 'user.deactivate',
      subjectType: 'User',
      subjectIds: [user.id],
      organisationId: user.organisation.id,
    });
    return user.id;
  });
}

/**
 * Withdraws access (MZ-19, PO-10, ZO-09): sessions end, an open invitation and its link die, log-in name and eHerkenning
 * account become free. The reason stays visible as the remark, unless the policy erases the person.
 * @throws NOT_FOUND, CONFLICT for oneself, the last user and the last manager, who go through klantenservice;
 * BAD_USER_INPUT when the reason is missing
 */
export async function removeUser(context: WorkContext, id: string, reason?: string | null): Promise<boolean> {
  const remark = reason?.trim() || null;
  if (remark && remark.length > LIMITS.freeText)
    throw badInput({ field: 'reason', rule: 'VALUE_TOO_LONG', values: { max: LIMITS.freeText } });
  return transaction(context, 'removeUser', async (tx) => {
    const user = await lockWholeAccount(context, tx, id);
    const { removal } = policyOf(user);
    if (!user.asBackOffice) {
      if (user.isSelf) throw conflict('OWN_ACCESS_VIA_KLANTENSERVICE');
      if (await isLastUser(tx, user)) throw conflict('LAST_USER_VIA_KLANTENSERVICE');
      if (user.status === UserStatus.ACTIVE) await refuseLossOfManager(tx, user);
    }
    if (removal.reasonRequired && !remark) throw badInput({ field: 'reason', rule: 'REASON_REQUIRED' });
    const inUse = user.status === UserStatus.ACTIVE || user.newsletter || user.contactPerson;
    if (removal.onlyWhenInactive && inUse) throw conflict('USER_STILL_ACTIVE');
    await endSessions(tx, user.id, 'REMOVED');
    await tx.rows('UPDATE user_role SET active = false WHERE user_id = $1', [user.id]);
    await tx.rows(`UPDATE invitation SET status = 'REVOKED' WHERE user_id = $1 AND status IN ('QUEUED', 'SENT')`, [
      user.id,
    ]);
    await tx.rows(
      'UPDATE one_time_link SET revoked_at = $2 WHERE user_id = $1 AND used_at IS NULL AND revoked_at IS NULL',
      [user.id, tx.now],
    );
    if (removal.erases) await eraseUser(tx, context, user);
    else await setAside(tx, user, remark);
    tx.audit({
      action: removal.erases ? 'user.erase' : 'user.remove',
      subjectType: 'User',
      subjectIds: [user.id],
      organisationId: user.organisation.id,
    });
    return true;
  });
}

async function isLastUser(tx: Tx, user: ManagedUser): Promise<boolean> {
  const others = await tx.rows(
    `SELECT 1 FROM app_user WHERE organisation_id = $1 AND id <> $2 AND status = 'ACTIVE' LIMIT 1`,
    [user.organisation.id, user.id],
  );
  return user.status === UserStatus.ACTIVE && others.length === 0;
}

async function setAside(tx: Tx, user: ManagedUser, remark: string | null): Promise<void> {
  await tx.rows(`UPDATE app_user SET ${FREED}, former_login_name = login_name, remark = $3 WHERE id = $1`, [
    user.id,
    tx.now,
    remark,
  ]);
}
