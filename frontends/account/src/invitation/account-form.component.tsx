import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Button, Card, Link, Text } from '@volmacht/ui';
import type { Portal } from '../gql/graphql';
import { CodeCard } from '../log-in/code-card.component';
import { NewPassword } from '../password/new-password.component';
import { AcceptInvitationMutation } from './invitation.graphql';

export interface AccountFormProps {
  token: string;
  /** Whose password rules hold. */
  portal: Portal;
  challenge: { maskedDestination: string; expiresAt: string };
  onDone: (portals: Portal[]) => Promise<void>;
  /** Sends a new code. */
  onAgain: () => void;
  /** A new code is being sent. */
  sending: boolean;
}

/** Code, password and terms in one form: together they make the account (MZ-02, MZ-03). */
export function AccountForm({ token, portal, challenge, onDone, onAgain, sending }: AccountFormProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { code: '', password: '', passwordRepeat: '', acceptTerms: false },
    mutation: AcceptInvitationMutation,
    variables: (values) => ({ token, ...values }),
    onDone: ({ acceptInvitation }) => onDone(acceptInvitation.viewer.portals),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('invitation.submit')}
      secondary={
        <Button appearance="subtle" busy={sending} onClick={onAgain}>
          {t('code.again')}
        </Button>
      }
    >
      <CodeCard challenge={challenge} key={challenge.expiresAt} />
      <NewPassword portal={portal} title={t('password.choose')} />
      <Card title={t('terms.title')}>
        <Text>
          <Link href="/account/voorwaarden" newTab>
            {t('terms.read')}
          </Link>
        </Text>
        <Field.Checkbox name="acceptTerms" label={t('terms.accept')} required={t('terms.required')} />
      </Card>
    </ServerForm>
  );
}
