import { Field, useTranslation } from '@volmacht/platform';
import { Card, Text } from '@volmacht/ui';
import { useFocusField } from '../focus-field.hook';
import { MinutesLeft } from './minutes-left.component';

/** Where the code went, the field for it and how long it is good. Stands inside a ServerForm with a field `code`. */
export function CodeCard({ challenge }: { challenge: { maskedDestination: string; expiresAt: string } }) {
  const { t } = useTranslation();
  useFocusField('code');
  return (
    <Card title={t('code.title')}>
      <Text>{t('code.sent', { destination: challenge.maskedDestination })}</Text>
      <Field.Code name="code" label={t('code.label')} hint={t('code.hint')} required={t('code.required')} />
      <MinutesLeft until={challenge.expiresAt} />
    </Card>
  );
}
