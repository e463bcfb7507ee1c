import { Loaded, useLanguage, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import { DataTable, EmptyState, formatNumber, Pagination } from '@volmacht/ui';
import { ExportButton } from '../exports/export-button.component';
import type { BatchFailuresQuery as FailuresData, BatchStateFragment } from '../gql/graphql';
import { BatchFailuresQuery } from './batches.graphql';

type Failure = NonNullable<FailuresData['deelnemerBatch']>['failures']['nodes'][number];

/** The rows of an upload that were not processed: where, why, and as a file to mend and send again (CO-15). */
export function FailureList({ batch }: { batch: BatchStateFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const page = useKeysetPage();
  const query = useQuery(BatchFailuresQuery, {
    variables: { id: batch.id, ...page.variables },
    // Rows hold BSNs: they must not stay behind in the cache.
    fetchPolicy: 'no-cache',
  });
  return (
    <>
      <Loaded query={query} skeleton="table">
        {({ deelnemerBatch }) =>
          deelnemerBatch && deelnemerBatch.failures.totalCount > 0 ? (
            <>
              <DataTable<Failure>
                caption={t('failures.title')}
                count={t('failures.count', {
                  count: deelnemerBatch.failures.totalCount,
                  number: formatNumber(deelnemerBatch.failures.totalCount, language),
                })}
                rows={deelnemerBatch.failures.nodes}
                rowKey={({ row, rule, column }) => `${row} ${column} ${rule}`}
                busy={query.loading}
                columns={[
                  { id: 'row', header: t('failures.row'), cell: ({ row }) => formatNumber(row, language) },
                  { id: 'column', header: t('failures.column'), cell: ({ column }) => column ?? '–' },
                  { id: 'reason', header: t('failures.reason'), cell: ({ message }) => message },
                  { id: 'raw', header: t('failures.raw'), cell: ({ raw }) => raw },
                ]}
              />
              <Pagination {...page.paginationFor(deelnemerBatch.failures.pageInfo)} />
              <ExportButton
                input={{ kind: 'BATCH_FAILURES', batchId: batch.id }}
                label={t('failures.exportLabel', { name: batch.file.name })}
              >
                {t('failures.export')}
              </ExportButton>
              <p>{t('failures.mend')}</p>
            </>
          ) : (
            <EmptyState icon="circle-check" title={t('failures.none')}>
              {t('failures.noneNext')}
            </EmptyState>
          )
        }
      </Loaded>
    </>
  );
}
