import { Loaded, Page, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import {
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  formatNumber,
  Link,
  Pagination,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContracts } from '../contracts/for-contract.component';
import type { BatchStateFragment } from '../gql/graphql';
import { BatchBadge } from './batch-badge.component';
import { BatchesQuery } from './batches.graphql';

function BatchList({ contract, picker }: { contract: Contract | undefined; picker: ReactNode }) {
  const { t } = useTranslation();
  const page = useKeysetPage();
  const query = useQuery(BatchesQuery, { variables: { contractId: contract?.id ?? null, ...page.variables } });
  return (
    <>
      {picker ? <FilterBar>{picker}</FilterBar> : null}
      <Loaded query={query} skeleton="table">
        {({ deelnemerBatches: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<BatchStateFragment>
              caption={t('batches.title')}
              count={t('batches.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/collectief/verwerkingsverslagen/${id}`}
              busy={query.loading}
              columns={[
                { id: 'file', header: t('batches.file'), cell: ({ file }) => file.name },
                {
                  id: 'date',
                  header: t('batches.date'),
                  cell: ({ file }) => formatDate(dateInNetherlands(file.uploadedAt)),
                },
                { id: 'contract', header: t('contract.title'), cell: (batch) => batch.contract.number },
                { id: 'status', header: t('batches.status'), cell: (batch) => <BatchBadge batch={batch} /> },
                { id: 'rows', header: t('batches.rows'), align: 'end', cell: ({ rows }) => formatNumber(rows) },
                { id: 'added', header: t('batches.added'), align: 'end', cell: ({ added }) => formatNumber(added) },
                { id: 'ended', header: t('batches.ended'), align: 'end', cell: ({ ended }) => formatNumber(ended) },
                { id: 'failed', header: t('batches.failed'), align: 'end', cell: ({ failed }) => formatNumber(failed) },
              ]}
              empty={
                <EmptyState
                  icon="clipboard"
                  title={t('batches.none')}
                  action={
                    <Link appearance="secondary" icon="upload" href="/collectief/upload">
                      {t('upload.title')}
                    </Link>
                  }
                >
                  {t('batches.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Verwerkingsverslagen: every upload and what came of it (CO-15). */
export function BatchesScreen() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('batches.title')}
      intro={t('batches.intro')}
      action={
        <Link appearance="primary" icon="upload" href="/collectief/upload">
          {t('upload.again')}
        </Link>
      }
    >
      <ForContracts action="deelnemer:manage">
        {(contract, picker) => <BatchList key={contract?.id ?? 'all'} contract={contract} picker={picker} />}
      </ForContracts>
    </Page>
  );
}
