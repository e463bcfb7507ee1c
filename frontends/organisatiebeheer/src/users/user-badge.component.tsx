import { useTranslation } from '@volmacht/platform';
import { StatusBadge } from '@volmacht/ui';
import type { UserStatus } from '../gql/graphql';

const TONES = {
  ACTIVE: 'success',
  INVITED: 'active',
  PENDING_VERIFICATION: 'active',
  DEACTIVATED: 'neutral',
  EXPIRED: 'warning',
  REMOVED: 'neutral',
} as const;

/** Where an account stands, in a word (PO-05, PO-06). */
export function UserBadge({ status }: { status: UserStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`userStatus.${status}`)}</StatusBadge>;
}
