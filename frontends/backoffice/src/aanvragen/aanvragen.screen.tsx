import { useQuery, useTranslation } from '@volmacht/platform';
import { dateInNetherlands, formatDate } from '@volmacht/ui';
import type { AanvraagStatus } from '../gql/graphql';
import { WorkList } from '../work-list/work-list.component';
import { useWorkList } from '../work-list/work-list.hook';
import { AanvraagBadge, AanvraagDue, OPEN } from './aanvraag-status.component';
import { AanvragenQuery } from './aanvragen.graphql';

const PARTS: Record<string, AanvraagStatus[] | null> = {
  open: OPEN,
  'in-behandeling': ['IN_PROGRESS'],
  besloten: ['GRANTED', 'DENIED'],
  alle: null,
};

/** Aanvragen of care institutions, late ones on top (PO-12); a person's name stands on the page of the aanvraag only. */
export function AanvragenScreen() {
  const { t } = useTranslation();
  const part = useWorkList(PARTS);
  const query = useQuery(AanvragenQuery, { variables: { status: part.wanted, ...part.page.variables } });
  return (
    <WorkList
      words="aanvragen"
      icon="clipboard"
      path="/backoffice/aanvragen"
      part={part}
      query={query}
      rowsOf={({ aanvragen }) => aanvragen}
      columns={[
        { id: 'number', header: t('aanvragen.number'), nowrap: true, cell: (row) => row.number },
        { id: 'kind', header: t('aanvragen.kind'), cell: (row) => t(`aanvraagKind.${row.kind}`) },
        { id: 'organisation', header: t('aanvragen.organisation'), cell: (row) => row.organisation.name },
        {
          id: 'submitted',
          header: t('aanvragen.submitted'),
          cell: (row) => (row.submittedAt ? formatDate(dateInNetherlands(row.submittedAt)) : '–'),
        },
        { id: 'assignee', header: t('aanvragen.assignee'), cell: (row) => row.assignee?.fullName ?? '–' },
        { id: 'status', header: t('status'), cell: (row) => <AanvraagBadge status={row.status} /> },
        { id: 'due', header: t('due'), cell: (row) => <AanvraagDue aanvraag={row} /> },
      ]}
    />
  );
}
