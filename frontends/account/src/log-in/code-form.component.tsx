import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Button, Card, Text } from '@volmacht/ui';
import { VerifyLoginCodeMutation } from './log-in.graphql';
import { MinutesLeft } from './minutes-left.component';

export interface CodeFormProps {
  challenge: { id: string; maskedDestination: string; expiresAt: string };
  onDone: () => Promise<void>;
  /** Back to the password, which sends a new code. */
  onAgain: () => void;
}

/** The second step of logging in: the code out of the text message. */
export function CodeForm({ challenge, onDone, onAgain }: CodeFormProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { code: '' },
    mutation: VerifyLoginCodeMutation,
    variables: ({ code }) => ({ challengeId: challenge.id, code }),
    onDone,
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('login.verify')}
      secondary={
        <Button appearance="subtle" onClick={onAgain}>
          {t('code.again')}
        </Button>
      }
    >
      <Card title={t('code.title')}>
        <Text>{t('code.sent', { destination: challenge.maskedDestination })}</Text>
        <Field.Code name="code" label={t('code.label')} hint={t('code.hint')} required={t('code.required')} />
        <MinutesLeft until={challenge.expiresAt} />
      </Card>
    </ServerForm>
  );
}
