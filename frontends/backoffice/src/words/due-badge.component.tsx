import { useTranslation } from '@volmacht/platform';
import { dateInNetherlands, formatDate, StatusBadge } from '@volmacht/ui';

/** By which day something must be ready, for the rows of a work list; late in red, with the word for it. */
export function DueBadge({ dueAt, overdue }: { dueAt: string; overdue: boolean }) {
  const { t } = useTranslation();
  const date = formatDate(dateInNetherlands(dueAt));
  return overdue ? (
    <StatusBadge tone="danger" icon="alert">
      {t('lateOn', { date })}
    </StatusBadge>
  ) : (
    <StatusBadge tone="neutral" icon="clock">
      {date}
    </StatusBadge>
  );
}
