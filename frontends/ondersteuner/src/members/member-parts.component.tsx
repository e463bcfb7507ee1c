import { useTranslation } from '@volmacht/platform';
import { StatusBadge, type StatusBadgeProps } from '@volmacht/ui';
import type { MemberDetailFragment, UserStatus } from '../gql/graphql';

const TONES: Record<UserStatus, StatusBadgeProps['tone']> = {
  INVITED: 'active',
  PENDING_VERIFICATION: 'active',
  ACTIVE: 'success',
  DEACTIVATED: 'neutral',
  EXPIRED: 'warning',
  REMOVED: 'neutral',
};

/** Where a member's account stands; an invitation past its end says so, because somebody must send it again. */
export function MemberBadge({ member: { status, invitation } }: { member: MemberDetailFragment }) {
  const { t } = useTranslation();
  if (status === 'INVITED' && invitation?.status === 'EXPIRED') {
    return <StatusBadge tone="warning">{t('members.invitationExpired')}</StatusBadge>;
  }
  return <StatusBadge tone={TONES[status]}>{t(`userStatus.${status}`)}</StatusBadge>;
}

/** A login name that may break behind its @, so that a long one leaves room for what stands beside it. */
export function LoginName({ name }: { name: string }) {
  const [user, domain] = name.split('@');
  return domain === undefined ? (
    name
  ) : (
    <>
      {user}@<wbr />
      {domain}
    </>
  );
}

/** A member's roles in words. */
export function useRoleWords(): (member: MemberDetailFragment) => string {
  const { t } = useTranslation();
  return ({ roles }) => [...new Set(roles.map(({ code }) => t(`role.${code}`)))].join(', ');
}

/** Statuses in which somebody waits for an invitation. */
export function isInvited({ status }: MemberDetailFragment): boolean {
  return status === 'INVITED';
}
