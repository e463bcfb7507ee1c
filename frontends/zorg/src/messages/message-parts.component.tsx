import { useTranslation } from '@volmacht/platform';
import { Findings, StatusBadge, type StatusBadgeProps } from '@volmacht/ui';
import type { MessageRowFragment, MessageStatus } from '../gql/graphql';

const TONES: Record<MessageStatus, StatusBadgeProps['tone']> = {
  RECEIVED: 'active',
  CHECKED: 'active',
  REJECTED: 'danger',
  DELIVERED: 'success',
  DOWNLOADED: 'success',
};

type Standing = Pick<MessageRowFragment, 'status' | 'direction' | 'retourMissing'>;

/** Where a message stands; that its answer is late goes before everything else (ZO-13). */
export function MessageBadge({ status, direction, retourMissing }: Standing) {
  const { t } = useTranslation();
  if (retourMissing) return <StatusBadge tone="danger">{t('messages.retourLate')}</StatusBadge>;
  return <StatusBadge tone={TONES[status]}>{t(`messageStatus.${direction}.${status}`)}</StatusBadge>;
}

/** What is wrong with a message: the place in it, and what to do (ZO-13). */
export function MessageProblems({
  problems,
}: {
  problems: { field?: string | null; rule: string; message: string }[];
}) {
  return (
    <Findings
      items={problems.map(({ field, rule, message }, at) => ({
        id: String(at),
        title: field || rule,
        badge: field ? <StatusBadge tone="danger">{rule}</StatusBadge> : null,
        text: message,
      }))}
    />
  );
}
