import { FailedQuery, PASSIVE, useQuery, useTranslation, useLanguage } from '@volmacht/platform';
import { Alert, formatFileSize, formatNumber, Link, ProgressBar } from '@volmacht/ui';
import { useEffect, type ReactNode } from 'react';
import { ExportQuery } from './exports.graphql';

/** How often one looks how far a list is, in milliseconds. */
const EVERY = 1000;

interface ExportProgressProps {
  id: string;
  label: string;
  /** Stands where the list could not be made: a way to ask again. */
  again?: ReactNode;
}

/** How far a list is, and the list itself once it is there (CO-05, CO-08). */
export function ExportProgress({ id, label, again }: ExportProgressProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch, stopPolling } = useQuery(ExportQuery, {
    variables: { id },
    pollInterval: EVERY,
    context: PASSIVE,
    fetchPolicy: 'network-only',
  });
  const state = data?.export;
  const over = data !== undefined && (!state || state.status === 'DONE' || state.status === 'FAILED');
  useEffect(() => {
    if (over || error) stopPolling();
  }, [over, error, stopPolling]);
  if (error) return <FailedQuery error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (state?.file && state.status === 'DONE') {
    return (
      <Alert tone="success" announce title={t('export.ready', { label })}>
        <Link icon="download" href={`/files/${state.file.id}`}>
          {t('export.download', { name: state.file.name, size: formatFileSize(state.file.size, language) })}
        </Link>
      </Alert>
    );
  }
  if (over) {
    return (
      <Alert tone="danger" announce title={t(state ? 'export.failed' : 'export.gone', { label })}>
        {again}
      </Alert>
    );
  }
  const rows = state?.rows;
  return (
    <ProgressBar
      label={rows ? t('export.busyRows', { label, rows: formatNumber(rows, language) }) : t('export.busy', { label })}
      value={Math.round((state?.progress ?? 0) * 100)}
      max={100}
    />
  );
}
