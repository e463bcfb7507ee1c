import { Field, ServerForm, useLanguage, useTranslation, type ServerFormState } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Card, formatFileSize, Text } from '@volmacht/ui';
import type { ReactNode } from 'react';

interface DecreeStepProps<Values extends Record<string, unknown>> {
  form: ServerFormState<Values>;
  title: string;
  intro: string;
  secondary: ReactNode;
}

/** The court's decree: limits said before, removable, and nothing can be sent without it (MZ-12, MZ-18). */
export function DecreeStep<Values extends Record<string, unknown>>({
  form,
  title,
  intro,
  secondary,
}: DecreeStepProps<Values>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ServerForm form={form} submitLabel={t('journey.next')} secondary={secondary}>
      <Card title={title}>
        <Text>{intro}</Text>
        <Field.File
          name="decree"
          label={t('journey.decree')}
          hint={t('journey.decreeHint', { limit: formatFileSize(LIMITS.uploadBytes, language) })}
          accept="application/pdf,.pdf"
          required={t('journey.decreeRequired')}
        />
      </Card>
    </ServerForm>
  );
}
