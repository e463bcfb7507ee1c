import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, formatDateTime, Pagination } from '@volmacht/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useKeysetPage } from '../data/keyset-page';
import { Loaded } from '../data/loaded.component';
import type { AuditEventsQuery as AuditEventsData } from '../gql/graphql';
import { Page } from '../page/page.component';
import { AuditCheck } from './audit-check.component';
import { AuditFilterBar } from './audit-filter-bar.component';
import { addressOf, filterFrom, variablesOf, type AuditFilter } from './audit-filter';
import { AuditEventsQuery } from './audit.graphql';

type AuditEvent = AuditEventsData['auditEvents']['nodes'][number];

/** About whom or what, in words: 'Cliënt en nog 3'. Ids are for machines and stay out of sight. */
function useSubjectWords(): (event: AuditEvent) => string {
  const { t } = useTranslation();
  return ({ subject, subjects }) => {
    const type = subject?.split(' ')[0];
    if (!type) return '–';
    const words = t(`platform.audit.subject.${type}`, { defaultValue: '–' });
    return subjects.length > 1 ? `${words} ${t('platform.audit.more', { count: subjects.length - 1 })}` : words;
  };
}

/** The own organisation's audit trail, newest first, with the filter in the address (XX-03). One screen for all portals. */
export function AuditTrailScreen() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const filter = filterFrom(parameters);
  const page = useKeysetPage();
  const subjectWords = useSubjectWords();
  const query = useQuery(AuditEventsQuery, { variables: { ...variablesOf(filter), ...page.variables } });
  const show = (next: AuditFilter) => setParameters(addressOf(next));
  return (
    <Page title={t('platform.audit.title')} intro={t('platform.audit.intro')}>
      <AuditFilterBar filter={filter} onFilter={show} />
      <Loaded query={query} skeleton="table">
        {({ auditEvents: { nodes, pageInfo } }) => (
          <>
            <DataTable<AuditEvent>
              caption={t('platform.audit.title')}
              rows={nodes}
              rowKey={({ id }) => id}
              rowLabel={({ actionLabel, at }) =>
                t('platform.audit.rowMenu', { what: actionLabel, at: formatDateTime(at) })
              }
              rowActions={({ subjects: [first] }) =>
                first
                  ? [
                      {
                        id: 'about',
                        label: t('platform.audit.sameSubject'),
                        icon: 'search',
                        onSelect: () => show({ ...filter, about: first }),
                      },
                    ]
                  : []
              }
              busy={query.loading}
              columns={[
                { id: 'at', header: t('platform.audit.when'), cell: ({ at }) => formatDateTime(at) },
                { id: 'actor', header: t('platform.audit.who'), cell: ({ actor }) => actor },
                { id: 'what', header: t('platform.audit.what'), cell: ({ actionLabel }) => actionLabel },
                { id: 'about', header: t('platform.audit.about'), cell: subjectWords },
                { id: 'address', header: t('platform.audit.address'), cell: ({ address }) => address ?? '–' },
              ]}
              empty={
                <EmptyState icon="history" title={t('platform.audit.none')}>
                  {t('platform.audit.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
      <AuditCheck />
    </Page>
  );
}
