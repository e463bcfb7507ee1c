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

/** A rule of the standard, which the other party knows too (TR304); our own names of rules mean nothing to anybody. */
const OF_THE_STANDARD = /^[A-Z]{2}\d+$/;

/** What is wrong with a message: the place in it, and what to do (ZO-13). */
export function MessageProblems({
  problems,
}: {
  problems: { field?: string | null; rule: string; message: string }[];
}) {
  const { t } = useTranslation();
  return (
    <Findings
      items={problems.map(({ field, rule, message }, at) => ({
        id: String(at),
        title: field || t('messages.whole'),
        badge: OF_THE_STANDARD.test(rule) ? <StatusBadge tone="danger">{rule}</StatusBadge> : null,
        text: message,
      }))}
    />
  );
}
