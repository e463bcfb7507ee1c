import { useQuery, useTranslation } from '@volmacht/platform';
import { referenceOf } from '@volmacht/shared-schema';
import { dateInNetherlands, formatDate } from '@volmacht/ui';
import type { AccessRequestStatus } from '../gql/graphql';
import { WorkList } from '../work-list/work-list.component';
import { useWorkList } from '../work-list/work-list.hook';
import { AccessBadge, AccessDue } from './access-status.component';
import { AccessRequestsQuery } from './access.graphql';

const PARTS: Record<string, AccessRequestStatus | null> = {
  open: 'SUBMITTED',
  goedgekeurd: 'APPROVED',
  afgewezen: 'DECLINED',
  alle: null,
};

/** Requests for access that this person decides on, what is due first on top (MZ-01). */
export function AccessRequestsScreen() {
  const { t } = useTranslation();
  const part = useWorkList(PARTS);
  const query = useQuery(AccessRequestsQuery, { variables: { status: part.wanted, ...part.page.variables } });
  return (
    <WorkList
      words="access"
      icon="user-plus"
      path="/backoffice/toegang"
      part={part}
      query={query}
      rowsOf={({ accessRequests }) => accessRequests}
      columns={[
        { id: 'organisation', header: t('access.organisation'), cell: (row) => row.organisationName },
        { id: 'reference', header: t('access.reference'), nowrap: true, cell: (row) => referenceOf(row.id) },
        { id: 'applicant', header: t('access.applicant'), cell: (row) => row.applicantName },
        { id: 'portal', header: t('access.portal'), cell: (row) => t(`portalName.${row.portal}`) },
        {
          id: 'submitted',
          header: t('access.submitted'),
          cell: (row) => formatDate(dateInNetherlands(row.submittedAt)),
        },
        { id: 'status', header: t('status'), cell: (row) => <AccessBadge status={row.status} /> },
        { id: 'due', header: t('due'), cell: (row) => <AccessDue request={row} /> },
      ]}
    />
  );
}
