import { Loaded, NotFound, PASSIVE, Page, useLanguage, useParams, useQuery, useTranslation } from '@volmacht/platform';
import { referenceOf } from '@volmacht/shared-schema';
import {
  Alert,
  Card,
  dateInNetherlands,
  DefinitionGrid,
  DueDate,
  formatDateTime,
  formatLongDate,
  formatPhone,
} from '@volmacht/ui';
import type { AccessRequestDetailFragment } from '../gql/graphql';
import { AccessBadge } from './access-status.component';
import { AccessRequestQuery } from './access.graphql';
import { DecideAccess } from './decide-access.component';
import { InvitationCard } from './invitation-card.component';

/** How often to look whether the invitation went out, in milliseconds. */
const EVERY = 4000;

function Standing({ request }: { request: AccessRequestDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, overdue, dueAt, workingDaysLeft, decidedAt, declineReason, email, invitation } = request;
  if (status === 'SUBMITTED') {
    return (
      <Alert tone={overdue ? 'danger' : 'info'} title={t(overdue ? 'access.late' : 'access.waiting')}>
        <DueDate dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />
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
            { label: t('access.reference'), value: referenceOf(request.id) },
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
          {t('access.knownNext', { what: t(`access.knownWhat.${request.portal}`) })}
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
  const query = useQuery(AccessRequestQuery, { variables: { id } });
  const request = query.data?.accessRequest;
  // While the invitation waits to be sent it looks again by itself, without keeping the session alive.
  const queued = request?.status === 'APPROVED' && request.invitation?.status === 'QUEUED';
  useQuery(AccessRequestQuery, { variables: { id }, skip: !queued, pollInterval: EVERY, context: PASSIVE });
  return (
    <Loaded query={query} skeleton="page">
      {({ accessRequest }) => (accessRequest ? <AccessRequestPage key={id} request={accessRequest} /> : <NotFound />)}
    </Loaded>
  );
}
