import { useTranslation } from '@volmacht/platform';
import { DueDate, StatusBadge, Text, type StatusBadgeProps } from '@volmacht/ui';
import type { ReviewStatus } from '../gql/graphql';

/** Statuses in which the insurer has work to do. */
export const TO_DO: readonly ReviewStatus[] = ['READY', 'QUEUED', 'CHECKING'];
/** Statuses in which it is over. */
export const DECIDED: readonly ReviewStatus[] = ['APPROVED', 'REFUSED'];

const TONES: Record<ReviewStatus, StatusBadgeProps['tone']> = {
  QUEUED: 'neutral',
  CHECKING: 'neutral',
  READY: 'active',
  QUESTION_ASKED: 'warning',
  APPROVED: 'success',
  REFUSED: 'danger',
};

interface ReviewBadgeProps {
  review: { status: ReviewStatus; firstDecision?: unknown };
}

/** Where a review stands, in a word; one that waits for a second reviewer says so (MZ-20). */
export function ReviewBadge({ review: { status, firstDecision } }: ReviewBadgeProps) {
  const { t } = useTranslation();
  const second = status === 'READY' && Boolean(firstDecision);
  return (
    <StatusBadge tone={TONES[status]} icon={status === 'QUESTION_ASKED' ? 'question' : undefined}>
      {t(second ? 'reviews.secondNeeded' : `reviewStatus.${status}`)}
    </StatusBadge>
  );
}

interface ReviewDueProps {
  review: { status: ReviewStatus; dueAt: string; workingDaysLeft?: number | null; overdue: boolean };
}

/** By when it is decided; while the office owes an answer the term stands still (MZ-13). */
export function ReviewDue({ review: { status, dueAt, workingDaysLeft, overdue } }: ReviewDueProps) {
  const { t } = useTranslation();
  if (TO_DO.includes(status)) return <DueDate compact dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />;
  return <Text tone="muted">{t(status === 'QUESTION_ASKED' ? 'reviews.standsStill' : 'reviews.done')}</Text>;
}
