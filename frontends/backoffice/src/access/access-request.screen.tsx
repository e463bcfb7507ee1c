import { Loaded, NotFound, Page, useLanguage, useParams, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  dateInNetherlands,
  DefinitionGrid,
  DueDate,
  formatDateTime,
  formatLongDate,
  formatPhone,
  Skeleton,
} from '@volmacht/ui';
import type { AccessRequestDetailFragment } from '../gql/graphql';
import { AccessBadge } from './access-status.component';
import { DecideAccess } from './decide-access.component';
import { useAccessRequest } from './find-access-request.hook';
import { InvitationCard } from './invitation-card.component';

function Standing({ request }: { request: AccessRequestDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, overdue, dueAt, decidedAt, declineReason, email, invitation } = request;
  if (status === 'SUBMITTED') {
    return (
      <Alert tone={overdue ? 'danger' : 'info'} title={t(overdue ? 'access.late' : 'access.waiting')}>
        <DueDate dueAt={dueAt} overdue={overdue} />
      </Alert>
    );
  }
  const date = decidedAt ? formatLongDate(dateInNetherlands(decidedAt), language) : '';
  if (status === 'DECLINED') {
    return (
      <Alert tone="info" announce title={t('access.declined', { date })}>
        <p>{t('access.declinedNext', { email })}</p>
        <p>{t('access.declinedBecause', { reason: declineReason })}</p>
      </Alert>
    );
  }
  const sent = invitation?.status !== 'QUEUED';
  return (
    <Alert tone={overdue ? 'danger' : 'success'} announce title={t('access.approved', { date })}>
      {t(sent ? 'access.approvedSent' : overdue ? 'access.approvedLate' : 'access.approvedQueued', { email })}
    </Alert>
  );
}

function AccessRequestPage({ request }: { request: AccessRequestDetailFragment }) {
  const { t } = useTranslation();
  const { knownOrganisation, invitation } = request;
  return (
    <Page
      title={request.organisationName}
      breadcrumb={[{ label: t('access.title'), href: '/backoffice/toegang' }]}
      badge={<AccessBadge status={request.status} />}
    >
      <Standing request={request} />
      <Card title={t('access.asked')} icon="user-plus">
        <DefinitionGrid
          items={[
            { label: t('access.organisation'), value: request.organisationName },
            { label: t('access.kvk'), value: request.kvkNumber },
            { label: t('access.applicant'), value: request.applicantName },
            { label: t('access.portal'), value: t(`portalName.${request.portal}`) },
            { label: t('access.email'), value: request.email },
            { label: t('access.mobile'), value: formatPhone(request.mobileNumber) },
            { label: t('access.submitted'), value: formatDateTime(request.submittedAt) },
          ]}
        />
      </Card>
      {knownOrganisation && request.status === 'SUBMITTED' ? (
        <Alert tone="warning" title={t('access.known', { name: knownOrganisation.name })}>
          {t('access.knownNext')}
        </Alert>
      ) : null}
      {invitation ? <InvitationCard invitation={invitation} email={request.email} /> : null}
      {request.status === 'SUBMITTED' ? <DecideAccess request={request} /> : null}
    </Page>
  );
}

/** One request for access: what was asked, the decision, and how the invitation fares (MZ-01, MZ-09). */
export function AccessRequestScreen() {
  const { id = '' } = useParams();
  const { query, request, searching } = useAccessRequest(id);
  return (
    <Loaded query={query} skeleton="page">
      {() =>
        request ? (
          <AccessRequestPage key={request.id} request={request} />
        ) : searching || query.loading ? (
          <Skeleton shape="page" />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
