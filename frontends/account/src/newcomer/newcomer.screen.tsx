import { Field, goTo, Page, ServerForm, useServerForm, useSession, useTranslation } from '@volmacht/platform';
import { Alert, Card, Link, StepIndicator, toE164 } from '@volmacht/ui';
import { useState } from 'react';
import { CompletePersonalDetailsMutation, VerifyNewcomerMutation } from './newcomer.graphql';

/** The first log-in of somebody whom the broker brought: personal details, then the one-time code (ZO-03, ZO-04). */
export function NewcomerScreen() {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const { viewer } = useSession();
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
      <StepIndicator steps={[t('newcomer.details'), t('newcomer.code')]} current={step} />
      {step === 0 ? <Details onDone={() => setStep(1)} /> : <Verification />}
    </Page>
  );
}

function Details({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { initials: '', firstName: '', infix: '', lastName: '', email: '', mobileNumber: '' },
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

function Verification() {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const form = useServerForm({
    defaultValues: { code: '' },
    mutation: VerifyNewcomerMutation,
    variables: ({ code }) => ({ code }),
    onDone: async () => {
      await refresh();
      goTo('/account/overzicht');
    },
  });
  return (
    <ServerForm form={form} submitLabel={t('newcomer.submit')}>
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
