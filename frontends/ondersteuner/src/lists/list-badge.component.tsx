import { useTranslation } from '@volmacht/platform';
import { StatusBadge } from '@volmacht/ui';
import type { BewindBatchStatus } from '../gql/graphql';

const TONES = { DONE: 'success', FAILED: 'danger', CHECKED: 'warning' } as const;

/** How a list of clients stands. */
export function ListBadge({ status }: { status: BewindBatchStatus }) {
  const { t } = useTranslation();
  const tone = status in TONES ? TONES[status as keyof typeof TONES] : 'active';
  return <StatusBadge tone={tone}>{t(`lists.state.${status}`)}</StatusBadge>;
}

/** Nothing more happens to it by itself. */
export function rests(status: BewindBatchStatus): boolean {
  return status in TONES;
}
