import { useTranslation } from '@volmacht/platform';
import { dateInNetherlands, DueDate, formatDate, StatusBadge, Text, type StatusBadgeProps } from '@volmacht/ui';
import type { AccessRequestDetailFragment, AccessRequestStatus } from '../gql/graphql';

const TONES: Record<AccessRequestStatus, StatusBadgeProps['tone']> = {
  SUBMITTED: 'active',
  APPROVED: 'success',
  DECLINED: 'neutral',
};

/** Where a request for access stands, in a word (MZ-01). */
export function AccessBadge({ status }: { status: AccessRequestStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`accessStatus.${status}`)}</StatusBadge>;
}

/** By when a request is decided; late in red, also when it is approved and the invitation has not gone out (MZ-01). */
export function AccessDue({ request }: { request: AccessRequestDetailFragment }) {
  const { t } = useTranslation();
  const { status, overdue, dueAt, workingDaysLeft, decidedAt } = request;
  if (status === 'SUBMITTED' || overdue)
    return <DueDate compact dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />;
  return (
    <Text tone="muted">
      {t('access.decidedOn', { date: decidedAt ? formatDate(dateInNetherlands(decidedAt)) : '' })}
    </Text>
  );
}
