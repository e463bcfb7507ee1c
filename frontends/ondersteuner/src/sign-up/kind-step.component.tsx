import { Field, ServerForm, useTranslation, type ServerFormState } from '@volmacht/platform';
import { Card, dateInNetherlands, DefinitionGrid, formatDate } from '@volmacht/ui';
import type { ReactNode } from 'react';
import { BEWIND_KINDS } from '../words/choices';
import type { Match } from './look-up.hook';

/** The person who was found, as far as is needed to recognise them. */
export function MatchCard({ match, action }: { match: Match; action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Card title={t('signUp.found')} icon="user" action={action}>
      <DefinitionGrid
        items={[
          { label: t('signUp.name'), value: match.fullName },
          { label: t('signUp.birthDate'), value: formatDate(match.birthDate) },
          { label: t('signUp.insurer'), value: t(`insurer.${match.insurer}`) },
          { label: t('signUp.insuredNumber'), value: match.maskedInsuredNumber },
        ]}
      />
    </Card>
  );
}

interface KindStepProps<Values extends Record<string, unknown>> {
  form: ServerFormState<Values>;
  match: Match;
  secondary: ReactNode;
}

/** Step 2: which measure, and from when (MZ-11): today or later, never earlier. */
export function KindStep<Values extends Record<string, unknown>>({ form, match, secondary }: KindStepProps<Values>) {
  const { t } = useTranslation();
  const notPast = (value: string) => (value < dateInNetherlands(new Date()) ? t('signUp.startDatePast') : undefined);
  return (
    <ServerForm form={form} submitLabel={t('journey.next')} secondary={secondary}>
      <MatchCard match={match} />
      <Card title={t('signUp.steps.kind')}>
        <Field.Radio
          name="kind"
          label={t('signUp.kind')}
          required={t('signUp.kindRequired')}
          choices={BEWIND_KINDS.map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kindHint.${value}`) }))}
        />
        <Field.Date
          name="startDate"
          label={t('signUp.startDate')}
          hint={t('signUp.startDateHint')}
          required={t('signUp.startDateRequired')}
          check={notPast}
        />
      </Card>
    </ServerForm>
  );
}
