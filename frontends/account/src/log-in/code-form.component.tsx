import { ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Button } from '@volmacht/ui';
import { CodeCard } from './code-card.component';
import { VerifyLoginCodeMutation } from './log-in.graphql';

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
          {t('login.again')}
        </Button>
      }
    >
      <CodeCard challenge={challenge} />
    </ServerForm>
  );
}
