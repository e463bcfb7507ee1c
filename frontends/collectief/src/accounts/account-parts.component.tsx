import { useTranslation } from '@volmacht/platform';
import { StatusBadge, type StatusBadgeProps } from '@volmacht/ui';
import type { AccountFragment, UserStatus } from '../gql/graphql';

const TONES: Record<UserStatus, StatusBadgeProps['tone']> = {
  INVITED: 'active',
  PENDING_VERIFICATION: 'active',
  ACTIVE: 'success',
  DEACTIVATED: 'neutral',
  EXPIRED: 'warning',
  REMOVED: 'neutral',
};

/** Where somebody's account stands; an invitation past its end says so, because it must be sent again. */
export function AccountBadge({ account: { status, invitation } }: { account: AccountFragment }) {
  const { t } = useTranslation();
  if (status === 'INVITED' && invitation?.status === 'EXPIRED') {
    return <StatusBadge tone="warning">{t('accounts.invitationExpired')}</StatusBadge>;
  }
  return <StatusBadge tone={TONES[status]}>{t(`userStatus.${status}`)}</StatusBadge>;
}

const CONTRACT_ROLES = new Set<string>(['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER']);

/** Somebody's roles in words, contract by contract: '12345: administratief, financieel'. Those of other portals are not told here. */
export function useRoleLines(): (account: AccountFragment) => string[] {
  const { t } = useTranslation();
  return ({ roles }) => {
    const byContract = new Map<string, string[]>();
    for (const { code, active, contract } of roles) {
      if (!active || !CONTRACT_ROLES.has(code)) continue;
      const number = contract?.number ?? t('contract.all');
      byContract.set(number, [...(byContract.get(number) ?? []), t(`role.${code}`)]);
    }
    return [...byContract].sort().map(([number, words]) => `${number}: ${words.join(', ')}`);
  };
}
