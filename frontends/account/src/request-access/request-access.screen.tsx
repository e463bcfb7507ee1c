import { Page, ServerForm, useSearchParams, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Link, Text, toE164 } from '@volmacht/ui';
import { useState } from 'react';
import type { Portal, RequestAccessMutation as RequestAccessData } from '../gql/graphql';
import { isAskedByForm, logInPath, portalFrom } from '../log-in/portal-choice';
import { ApplicantFields } from './applicant-fields.component';
import { Received } from './received.component';
import { RequestAccessMutation } from './request-access.graphql';

const EMPTY = { organisationName: '', kvkNumber: '', firstName: '', lastName: '', email: '', mobileNumber: '' };

/** The public form that asks access for an organisation, to the portal that the address names (MZ-01). */
export function RequestAccessScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const portal = portalFrom(search.get('portal')) ?? 'ONDERSTEUNER';
  if (isAskedByForm(portal)) return <RequestForm portal={portal} />;
  return (
    <Page title={t('request.title')} breadcrumb={[{ label: t('home'), href: '/' }]} narrow>
      <Alert tone="info" title={t('request.notByForm', { portal: t(`portals.${portal}`) })}>
        {t('request.notByFormText')}
      </Alert>
      <Link href={logInPath(portal)}>{t('login.go')}</Link>
    </Page>
  );
}

function RequestForm({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<RequestAccessData['requestAccess']>();
  const form = useServerForm({
    defaultValues: EMPTY,
    mutation: RequestAccessMutation,
    variables: (values) => ({
      input: { ...values, portal, email: values.email.trim(), mobileNumber: toE164(values.mobileNumber) },
    }),
    onDone: ({ requestAccess }) => setDone(requestAccess),
  });
  if (done) return <Received request={done} />;
  return (
    <Page title={t('request.title')} intro={t('request.intro')} breadcrumb={[{ label: t('home'), href: '/' }]} narrow>
      <Text>
        {t('request.haveAccount')} <Link href={logInPath(portal)}>{t('login.submit')}</Link>
      </Text>
      <ServerForm form={form} submitLabel={t('request.submit')}>
        <ApplicantFields />
      </ServerForm>
    </Page>
  );
}
