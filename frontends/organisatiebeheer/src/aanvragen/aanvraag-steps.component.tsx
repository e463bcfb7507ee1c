import { Field, ServerForm, useLanguage, useTranslation, useWatch, type AnyServerForm } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Button, Card, dateInNetherlands, DefinitionGrid, formatDate, formatFileSize, Text } from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { AanvraagKind } from '../gql/graphql';
import { DOCUMENTS, documentsOf, type AanvraagValues } from './aanvraag-values';

interface StepProps {
  form: AnyServerForm;
  secondary?: ReactNode;
}

/** Step 1: what is asked for, of the kinds that the profile gives (PO-11, PO-12). */
export function KindStep({ form, kinds }: StepProps & { kinds: readonly AanvraagKind[] }) {
  const { t } = useTranslation();
  return (
    <ServerForm form={form} submitLabel={t('journey.next')}>
      <Card title={t('new.steps.kind')} icon="clipboard">
        <Field.Radio
          name="kind"
          label={t('aanvraag.kind')}
          required={t('new.kindRequired')}
          choices={kinds.map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kindHint.${value}`) }))}
        />
      </Card>
    </ServerForm>
  );
}

const GENDERS = ['V', 'M', 'X'] as const;

/** Step 2: about whom, and with which partner. */
export function PersonStep({ form, secondary, withPartner }: StepProps & { withPartner: boolean }) {
  const { t } = useTranslation();
  const nineDigits = (value: string) =>
    /^\d{9}$/.test(value.replace(/[\s.]/g, '')) ? undefined : t('new.bsnNineDigits');
  return (
    <ServerForm form={form} submitLabel={t('journey.next')} secondary={secondary}>
      <Card title={t('aanvraag.client')} icon="user">
        <Field.Text
          name="person.bsn"
          label={t('aanvraag.bsn')}
          kind="digits"
          width="medium"
          required={t('new.bsnNineDigits')}
          check={nineDigits}
        />
        <Field.Text
          name="person.initials"
          label={t('user.initials')}
          width="short"
          maxLength={20}
          required={t('new.initialsRequired')}
        />
        <Field.Text name="person.infix" label={t('user.infix')} width="short" maxLength={20} optional />
        <Field.Text
          name="person.lastName"
          label={t('user.lastName')}
          maxLength={LIMITS.name}
          required={t('new.lastNameRequired')}
        />
        <Field.Date
          name="person.birthDate"
          label={t('aanvraag.birthDate')}
          birthday
          required={t('new.birthDateRequired')}
          check={(day: string) => (day > dateInNetherlands(new Date()) ? t('new.birthDateFuture') : undefined)}
        />
        <Field.Radio
          name="person.gender"
          label={t('aanvraag.gender')}
          required={t('new.genderRequired')}
          choices={GENDERS.map((value) => ({ value, label: t(`gender.${value}`) }))}
        />
      </Card>
      {withPartner ? (
        <Card title={t('aanvraag.partner')} icon="users">
          <Text>{t('new.partnerIntro')}</Text>
          <Field.Text
            name="partnerBsn"
            label={t('aanvraag.partnerBsn')}
            kind="digits"
            width="medium"
            required={t('new.bsnNineDigits')}
            check={nineDigits}
          />
        </Card>
      ) : null}
    </ServerForm>
  );
}

/** Step 3: why it is asked, and the documents that show it; a next field appears when one is filled. */
export function GroundStep({ form, secondary }: StepProps) {
  const { t } = useTranslation();
  return (
    <ServerForm form={form} submitLabel={t('journey.next')} secondary={secondary}>
      <Card title={t('aanvraag.explanation')} icon="pencil">
        <Field.TextArea
          name="explanation"
          label={t('aanvraag.explanation')}
          hint={t('new.explanationHint')}
          maxLength={LIMITS.freeText}
          required={t('new.explanationRequired')}
        />
      </Card>
      <Documents />
    </ServerForm>
  );
}

function Documents() {
  const { t } = useTranslation();
  const language = useLanguage();
  const given = useWatch({ name: [...DOCUMENTS] });
  const filled = given.filter(Boolean).length;
  // All that hold something, and one more as long as there is room.
  const shown = DOCUMENTS.filter((_name, at) => given[at] || at <= filled);
  return (
    <Card title={t('aanvraag.documents')} icon="file">
      <Text>{t('new.documentsIntro', { limit: formatFileSize(LIMITS.uploadBytes, language) })}</Text>
      {shown.map((name) => (
        <Field.File
          key={name}
          name={name}
          label={t('new.document', { number: DOCUMENTS.indexOf(name) + 1 })}
          accept="application/pdf,.pdf"
          optional
        />
      ))}
    </Card>
  );
}

/** Step 4: all that will be sent, each with a way to change it. */
export function CheckCards({ values, onChange }: { values: AanvraagValues; onChange: (step: number) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = (what: string, step: number) => (
    <Button
      appearance="subtle"
      icon="pencil"
      aria-label={t('journey.changeWhat', { what })}
      onClick={() => onChange(step)}
    >
      {t('journey.change')}
    </Button>
  );
  const { person } = values;
  const withPartner = values.kind === 'PARTNERVERBLIJF';
  return (
    <>
      <Card title={t('aanvraag.kind')} icon="clipboard" action={change(t('aanvraag.kind'), 0)}>
        <Text>{t(`kind.${values.kind}`)}</Text>
      </Card>
      <Card title={t('aanvraag.client')} icon="user" action={change(t('aanvraag.client'), 1)}>
        <DefinitionGrid
          items={[
            {
              label: t('aanvraag.name'),
              value: [person.initials, person.infix, person.lastName].filter(Boolean).join(' '),
            },
            { label: t('aanvraag.bsnShort'), value: person.bsn },
            { label: t('aanvraag.birthDate'), value: formatDate(person.birthDate) },
            { label: t('aanvraag.gender'), value: person.gender ? t(`gender.${person.gender}`) : '' },
            ...(withPartner ? [{ label: t('aanvraag.partnerBsn'), value: values.partnerBsn }] : []),
          ]}
        />
      </Card>
      <Card title={t('aanvraag.explanation')} icon="pencil" action={change(t('aanvraag.explanation'), 2)}>
        <Text>{values.explanation}</Text>
        <DefinitionGrid
          columns={1}
          items={[
            {
              label: t('aanvraag.documents'),
              value: documentsOf(values)
                .map(({ name, size }) => `${name} (${formatFileSize(size, language)})`)
                .join(', '),
            },
          ]}
        />
      </Card>
    </>
  );
}
