import { Field, ServerForm, useCan, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card, dateInNetherlands, DefinitionGrid, formatDate, StatusBadge } from '@volmacht/ui';
import { useState } from 'react';
import type { AgreementKind, OrganisationDetailFragment } from '../gql/graphql';
import { RegisterAgreementMutation } from './organisations.graphql';

const KINDS: readonly AgreementKind[] = ['AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', 'BEWERKERSOVEREENKOMST_VECOZO'];

function RegisterForm({ organisationId, onDone }: { organisationId: string; onDone: (kind: AgreementKind) => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { kind: '', signedOn: '' },
    mutation: RegisterAgreementMutation,
    variables: ({ kind, signedOn }) => ({ organisationId, kind: kind as AgreementKind, signedOn }),
    onDone: (_data, { kind }) => {
      form.methods.reset();
      onDone(kind as AgreementKind);
    },
  });
  return (
    <ServerForm form={form} submitLabel={t('agreements.register')}>
      <Field.Radio
        name="kind"
        label={t('agreements.which')}
        required={t('agreements.whichRequired')}
        choices={KINDS.map((value) => ({ value, label: t(`agreementKind.${value}`) }))}
      />
      <Field.Date
        name="signedOn"
        label={t('agreements.signedOn')}
        required={t('agreements.signedOnRequired')}
        check={(day: string) => (day > dateInNetherlands(new Date()) ? t('agreements.notInFuture') : undefined)}
      />
    </ServerForm>
  );
}

/** Which agreements of a municipality came back signed, and noting one down (ZO-01). */
export function Agreements({ organisation }: { organisation: OrganisationDetailFragment }) {
  const { t } = useTranslation();
  const mayRegister = useCan('agreement:register');
  const [registered, setRegistered] = useState<AgreementKind>();
  const signedOn = (kind: AgreementKind) => organisation.agreements.find((one) => one.kind === kind)?.signedOn;
  return (
    <Card title={t('agreements.title')} icon="file">
      {registered ? (
        <Alert tone="success" announce title={t('agreements.registered', { kind: t(`agreementKind.${registered}`) })}>
          {t('agreements.registeredNext')}
        </Alert>
      ) : null}
      <DefinitionGrid
        columns={1}
        items={KINDS.map((kind) => {
          const day = signedOn(kind);
          return {
            label: t(`agreementKind.${kind}`),
            value: day ? (
              <StatusBadge tone="success">{t('agreements.signed', { date: formatDate(day) })}</StatusBadge>
            ) : (
              <StatusBadge tone="warning">{t('agreements.missing')}</StatusBadge>
            ),
          };
        })}
      />
      {mayRegister ? <RegisterForm organisationId={organisation.id} onDone={setRegistered} /> : null}
    </Card>
  );
}
