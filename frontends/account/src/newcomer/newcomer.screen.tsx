import {
  Field,
  goTo,
  Loaded,
  Page,
  ServerForm,
  useQuery,
  useSearchParams,
  useServerForm,
  useSession,
  useTranslation,
} from '@volmacht/platform';
import { Alert, Button, Card, formatPhone, Link, StepIndicator, Text, toE164 } from '@volmacht/ui';
import { useState } from 'react';
import type { NewcomerDetailsFragment } from '../gql/graphql';
import { logInPath, portalFrom } from '../log-in/portal-choice';
import { CompletePersonalDetailsMutation, NewcomerQuery, VerifyNewcomerMutation } from './newcomer.graphql';

/** Where nobody's address is known yet, the API tells one that cannot exist. */
const NO_ADDRESS = '.invalid';

/** What somebody filled in before; nothing at the very first log-in. */
function filledIn(user: NewcomerDetailsFragment | undefined): NewcomerDetailsFragment | undefined {
  return user && !user.email.endsWith(NO_ADDRESS) ? user : undefined;
}

/**
 * The first log-in of somebody whom the broker brought: personal details, then the one-time code; after that one logs in
 * again (ZO-03, ZO-04). Who comes back with the code finds the details filled in.
 */
export function NewcomerScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const query = useQuery(NewcomerQuery);
  if (viewer && !viewer.pendingVerification) {
    return (
      <Page title={t('newcomer.title')} narrow>
        <Alert tone="info" title={t('newcomer.notNeeded')} />
        <Link href="/account/overzicht">{t('overview.back')}</Link>
      </Page>
    );
  }
  return (
    <Page title={t('newcomer.title')} intro={t('newcomer.intro')} narrow>
      <Loaded query={query} skeleton="form">
        {({ me }) => <Steps known={filledIn(me?.user)} />}
      </Loaded>
    </Page>
  );
}

function Steps({ known }: { known: NewcomerDetailsFragment | undefined }) {
  const { t } = useTranslation();
  const [step, setStep] = useState(known ? 1 : 0);
  return (
    <>
      <StepIndicator steps={[t('newcomer.details'), t('newcomer.code')]} current={step} />
      {step === 0 ? <Details known={known} onDone={() => setStep(1)} /> : <Verification onChange={() => setStep(0)} />}
    </>
  );
}

function Details({ known, onDone }: { known: NewcomerDetailsFragment | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: {
      initials: known?.initials ?? '',
      firstName: known?.firstName ?? '',
      infix: known?.infix ?? '',
      lastName: known?.lastName ?? '',
      email: known?.email ?? '',
      mobileNumber: known?.mobileNumber ? formatPhone(known.mobileNumber) : '',
    },
    mutation: CompletePersonalDetailsMutation,
    variables: (values) => ({
      ...values,
      initials: values.initials || null,
      infix: values.infix || null,
      mobileNumber: toE164(values.mobileNumber),
    }),
    onDone,
  });
  return (
    <ServerForm form={form} submitLabel={t('next')}>
      <Card title={t('newcomer.details')}>
        <Field.Text name="initials" label={t('newcomer.initials')} width="short" optional />
        <Field.Text
          name="firstName"
          label={t('request.firstName')}
          autoComplete="given-name"
          required={t('request.firstNameRequired')}
        />
        <Field.Text name="infix" label={t('newcomer.infix')} width="short" optional />
        <Field.Text
          name="lastName"
          label={t('request.lastName')}
          autoComplete="family-name"
          required={t('request.lastNameRequired')}
        />
        <Field.Text
          name="email"
          type="email"
          label={t('request.email')}
          autoComplete="email"
          required={t('request.emailRequired')}
        />
        <Field.Text
          name="mobileNumber"
          type="tel"
          width="medium"
          label={t('request.mobile')}
          autoComplete="tel"
          required={t('request.mobileRequired')}
        />
      </Card>
    </ServerForm>
  );
}

function Verification({ onChange }: { onChange: () => void }) {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [search] = useSearchParams();
  const form = useServerForm({
    defaultValues: { code: '' },
    mutation: VerifyNewcomerMutation,
    variables: ({ code }) => ({ code }),
    onDone: () => {
      goTo(logInPath(portalFrom(search.get('portal')), undefined, 'bevestigd'));
      // The session ended with the code; the page must not go on showing somebody as signed in.
      void refresh().catch(() => undefined);
    },
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('newcomer.submit')}
      secondary={
        <Button appearance="subtle" onClick={onChange}>
          {t('newcomer.change')}
        </Button>
      }
    >
      <Text>{t('newcomer.wait')}</Text>
      <Card>
        <Field.Code
          name="code"
          digits={8}
          label={t('newcomer.codeLabel')}
          hint={t('newcomer.codeHint')}
          required={t('newcomer.codeRequired')}
        />
      </Card>
    </ServerForm>
  );
}
