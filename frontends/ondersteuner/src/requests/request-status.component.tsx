import { useTranslation } from '@volmacht/platform';
import { DueDate, StatusBadge, Text, type StatusBadgeProps } from '@volmacht/ui';
import type { ReviewStatus } from '../gql/graphql';

/** Statuses in which the insurer still has to decide. */
export const WITH_INSURER: readonly ReviewStatus[] = ['QUEUED', 'CHECKING', 'READY'];
/** Statuses in which nothing is decided yet. */
export const OPEN: readonly ReviewStatus[] = [...WITH_INSURER, 'QUESTION_ASKED'];
/** Statuses in which it is over. */
export const DECIDED: readonly ReviewStatus[] = ['APPROVED', 'REFUSED'];

const TONES: Record<ReviewStatus, StatusBadgeProps['tone']> = {
  QUEUED: 'active',
  CHECKING: 'active',
  READY: 'active',
  QUESTION_ASKED: 'warning',
  APPROVED: 'success',
  REFUSED: 'danger',
};

/** Where a request stands, in a word (MZ-13). */
export function RequestBadge({ status }: { status: ReviewStatus }) {
  const { t } = useTranslation();
  return (
    <StatusBadge tone={TONES[status]} icon={status === 'QUESTION_ASKED' ? 'question' : undefined}>
      {t(`reviewStatus.${status}`)}
    </StatusBadge>
  );
}

interface RequestDueProps {
  request: { status: ReviewStatus; dueAt: string; workingDaysLeft?: number | null; overdue: boolean };
}

/** By when the insurer decides; who has to answer a question reads that it is their turn (MZ-13). */
export function RequestDue({ request: { status, dueAt, workingDaysLeft, overdue } }: RequestDueProps) {
  const { t } = useTranslation();
  if (WITH_INSURER.includes(status))
    return <DueDate compact dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />;
  return <Text tone="muted">{t(status === 'QUESTION_ASKED' ? 'requests.yourTurn' : 'requests.decided')}</Text>;
}
