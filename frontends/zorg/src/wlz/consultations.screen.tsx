import { Loaded, Page, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import {
  DataTable,
  EmptyState,
  FilterBar,
  formatDate,
  formatDateTime,
  Pagination,
  StatusBadge,
  TextField,
} from '@volmacht/ui';
import { useState } from 'react';
import { ConsultationsQuery } from './wlz.graphql';

/** Raadplegingen: who asked the Wlz register what for; not about whom, nor the answer (ZO-10). */
export function ConsultationsScreen() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [caseNumber, setCaseNumber] = useState('');
  const page = useKeysetPage({ searched: caseNumber ? { caseNumber } : undefined });
  const query = useQuery(ConsultationsQuery, {
    variables: { caseNumber: caseNumber || null, ...page.variables },
    fetchPolicy: 'network-only',
  });
  const look = (next: string) => {
    page.reset();
    setTyped(next);
    setCaseNumber(next.trim());
  };
  return (
    <Page title={t('consultations.title')} intro={t('consultations.intro')}>
      <FilterBar
        submitLabel={t('users.search')}
        onSubmit={() => look(typed)}
        onClear={caseNumber ? () => look('') : undefined}
        clearLabel={t('consultations.showAll')}
      >
        <TextField name="caseNumber" label={t('wlz.caseNumber')} value={typed} onChange={setTyped} optional />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ wlzConsultations: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable
              caption={t('consultations.title')}
              count={t('consultations.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              busy={query.loading}
              columns={[
                {
                  id: 'at',
                  header: t('consultations.at'),
                  nowrap: true,
                  cell: ({ askedAt }) => formatDateTime(askedAt),
                },
                { id: 'by', header: t('consultations.by'), cell: ({ consultedBy }) => consultedBy },
                { id: 'purpose', header: t('wlz.purpose'), cell: ({ purpose }) => purpose },
                { id: 'case', header: t('wlz.caseNumber'), cell: (row) => row.caseNumber },
                { id: 'on', header: t('wlz.on'), nowrap: true, cell: ({ on }) => formatDate(on) },
                {
                  id: 'answered',
                  header: t('wlz.answer'),
                  cell: ({ answered }) => (
                    <StatusBadge tone={answered ? 'success' : 'warning'}>
                      {t(answered ? 'consultations.answered' : 'consultations.unanswered')}
                    </StatusBadge>
                  ),
                },
              ]}
              empty={
                <EmptyState icon="clipboard" title={t('consultations.none')}>
                  {t('consultations.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
