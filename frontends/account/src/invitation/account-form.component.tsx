import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Button, Card, Link, Text } from '@volmacht/ui';
import type { Portal } from '../gql/graphql';
import { MinutesLeft } from '../log-in/minutes-left.component';
import { NewPassword } from '../password/new-password.component';
import { AcceptInvitationMutation } from './invitation.graphql';

export interface AccountFormProps {
  token: string;
  challenge: { maskedDestination: string; expiresAt: string };
  onDone: (portals: Portal[]) => Promise<void>;
  /** Sends a new code. */
  onAgain: () => void;
}

/** Code, password and terms in one form: together they make the account (MZ-02, MZ-03). */
export function AccountForm({ token, challenge, onDone, onAgain }: AccountFormProps) {
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
      {/* Until the account exists the API alone knows the portal; invitations by mail are of this one. */}
      <NewPassword portal="ONDERSTEUNER" title={t('password.choose')} />
      <Card title={t('terms.title')}>
        <Text>
          <Link href="/account/voorwaarden">{t('terms.read')}</Link>
        </Text>
        <Field.Checkbox name="acceptTerms" label={t('terms.accept')} />
      </Card>
    </ServerForm>
  );
}
