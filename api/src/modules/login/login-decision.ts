import type { PortalPolicy } from '../../config/portal-policies';
import { addMonths, today } from '../../core/calendar';
import { belongsTo, type Account } from './account';

/** How an attempt to log in ends. All that an outsider may not learn is WRONG, whatever the reason. */
export type LoginDecision =
  'WRONG' | 'USE_EHERKENNING' | 'ACCOUNT_EXPIRED' | 'PASSWORD_EXPIRED' | 'MOBILE_NUMBER_MISSING' | 'SEND_CODE';

/**
 * Decides an attempt. Only who gave the right password for an account of this portal is told more than WRONG
 * (MZ-04, PO-03, PO-04, PO-05, A11, A14).
 */
export function decideLogin(
  policy: PortalPolicy,
  attempt: { account: Account | null; passwordRight: boolean; locked: boolean },
  now: Date,
): LoginDecision {
  const { account, passwordRight, locked } = attempt;
  if (locked || !passwordRight || !account || !belongsTo(policy, account)) return 'WRONG';
  if (account.status === 'EXPIRED') return 'ACCOUNT_EXPIRED';
  if (account.status !== 'ACTIVE') return 'WRONG';
  if (policy.passwordLogin === 'UNTIL_LINKED' && account.linked) return 'USE_EHERKENNING';
  if (isInactive(policy, account, now)) return 'ACCOUNT_EXPIRED';
  if (isPasswordExpired(policy, account, now)) return 'PASSWORD_EXPIRED';
  return account.mobileNumber ? 'SEND_CODE' : 'MOBILE_NUMBER_MISSING';
}

/** Nobody logged in with it for as many months as the portal allows (PO-05). */
export function isInactive(policy: PortalPolicy, account: Account, now: Date): boolean {
  if (policy.inactiveMonths === null) return false;
  return today(now) >= addMonths(today(account.lastUsedAt), policy.inactiveMonths);
}

/** The password is older than the portal allows (PO-04). */
export function isPasswordExpired(policy: PortalPolicy, account: Account, now: Date): boolean {
  const days = policy.password?.lifetimeDays ?? null;
  if (days === null || !account.passwordSetAt) return false;
  return now.getTime() >= account.passwordSetAt.getTime() + days * 86_400_000;
}
