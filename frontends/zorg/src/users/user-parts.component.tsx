import { useTranslation } from '@volmacht/platform';
import { Stack, StatusBadge, type StatusBadgeProps } from '@volmacht/ui';
import type { UserStatus, ZorgUserFragment } from '../gql/graphql';

const TONES: Record<UserStatus, StatusBadgeProps['tone']> = {
  INVITED: 'active',
  PENDING_VERIFICATION: 'active',
  ACTIVE: 'success',
  DEACTIVATED: 'neutral',
  EXPIRED: 'warning',
  REMOVED: 'neutral',
};

/** Where somebody's account stands. */
export function UserBadge({ status }: { status: UserStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`userStatus.${status}`)}</StatusBadge>;
}

/** Somebody's roles of this portal in words, product by product: 'iWmo: gebruiker'. */
export function RoleLines({ roles }: Pick<ZorgUserFragment, 'roles'>) {
  const { t } = useTranslation();
  const lines = roles
    .filter(({ code, product, active }) => active && (product || code === 'GEBRUIKERSBEHEERDER'))
    .map(({ code, product }) => (product ? `${t(`product.${product}`)}: ${t(`role.${code}`)}` : t(`role.${code}`)));
  if (lines.length === 0) return t('users.noRoles');
  return (
    <Stack gap={1}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Stack>
  );
}
