import { useTranslation } from '@volmacht/platform';
import { dateInNetherlands, DueDate, formatDate, StatusBadge, Text } from '@volmacht/ui';
import type { ContactMessageStatus, QuestionDetailFragment } from '../gql/graphql';

/** Whether a question was answered, in a word (CO-14). */
export function QuestionBadge({ status }: { status: ContactMessageStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={status === 'OPEN' ? 'active' : 'success'}>{t(`questions.standing.${status}`)}</StatusBadge>;
}

/** By when a question is answered, late in red; or when it was (CO-14). */
export function QuestionDue({ question }: { question: QuestionDetailFragment }) {
  const { t } = useTranslation();
  const { answeredAt, dueAt, workingDaysLeft, overdue } = question;
  if (!answeredAt) return <DueDate compact dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />;
  return <Text tone="muted">{t('questions.answeredOn', { date: formatDate(dateInNetherlands(answeredAt)) })}</Text>;
}
