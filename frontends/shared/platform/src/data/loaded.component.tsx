import { ErrorState, Skeleton, type SkeletonProps } from '@volmacht/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toApiError } from '../graphql/api-error';

/** The part of Apollo's useQuery result that matters to show it. */
interface QueryState<Data> {
  data?: Data | undefined;
  error?: unknown;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

export interface LoadedProps<Data> {
  query: QueryState<Data>;
  skeleton?: SkeletonProps['shape'];
  children: (data: Data) => ReactNode;
}

/** The words for a failure: the API's own for what it foresaw, ours with a reference for what nobody did. */
export function FailedQuery({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const failure = toApiError(error);
  if (failure.isUnexpected) {
    return (
      <ErrorState title={t('platform.failed.title')} onRetry={onRetry} requestId={failure.requestId}>
        {t('platform.failed.next')}
      </ErrorState>
    );
  }
  return <ErrorState title={failure.message || t('platform.failed.title')} onRetry={onRetry} />;
}

/** Shows a query: the shape of what comes, then the data, or what went wrong with a way to try again. Never emptiness for a failure. */
export function Loaded<Data>({ query, skeleton = 'lines', children }: LoadedProps<Data>) {
  if (query.data !== undefined && !query.error) return children(query.data);
  if (query.error)
    return <FailedQuery error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
  return <Skeleton shape={skeleton} />;
}
