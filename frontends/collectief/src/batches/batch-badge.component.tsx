import { useTranslation } from '@volmacht/platform';
import { StatusBadge } from '@volmacht/ui';
import type { BatchStatus } from '../gql/graphql';

/** How an upload stands: waiting, under way, all done, done with rows to mend, or not processed at all. */
export function BatchBadge({ batch: { status, failed } }: { batch: { status: BatchStatus; failed: number } }) {
  const { t } = useTranslation();
  if (status === 'DONE' && failed > 0) {
    return <StatusBadge tone="warning">{t('batchStatus.DONE_WITH_FAILURES', { count: failed })}</StatusBadge>;
  }
  const tone = status === 'DONE' ? 'success' : status === 'FAILED' ? 'danger' : 'active';
  return <StatusBadge tone={tone}>{t(`batchStatus.${status}`)}</StatusBadge>;
}

/** Nothing more will happen to it. */
export function isOver({ status }: { status: BatchStatus }): boolean {
  return status === 'DONE' || status === 'FAILED';
}
