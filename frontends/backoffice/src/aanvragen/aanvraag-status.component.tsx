import { useTranslation } from '@volmacht/platform';
import { DueDate, StatusBadge, Text } from '@volmacht/ui';
import type { AanvraagStatus } from '../gql/graphql';

const TONES = {
  DRAFT: 'neutral',
  SUBMITTED: 'active',
  IN_PROGRESS: 'active',
  GRANTED: 'success',
  DENIED: 'danger',
  WITHDRAWN: 'neutral',
} as const;

/** The statuses in which an aanvraag waits for a decision. */
export const OPEN: AanvraagStatus[] = ['SUBMITTED', 'IN_PROGRESS'];

/** Where an aanvraag stands, in a word. */
export function AanvraagBadge({ status }: { status: AanvraagStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`aanvraagStatus.${status}`)}</StatusBadge>;
}

/** When it must be decided; of what is decided or withdrawn that it is closed. */
export function AanvraagDue({
  aanvraag: { status, dueAt, overdue },
}: {
  aanvraag: { status: AanvraagStatus; dueAt?: string | null; overdue: boolean };
}) {
  const { t } = useTranslation();
  if (OPEN.includes(status) && dueAt) return <DueDate compact dueAt={dueAt} overdue={overdue} />;
  return <Text tone="muted">{t('aanvragen.closed')}</Text>;
}
