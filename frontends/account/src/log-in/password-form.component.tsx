import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Card, Link } from '@volmacht/ui';
import { useFocusField } from '../focus-field.hook';
import type { LogInMutation as LogInData, Portal } from '../gql/graphql';
import { LogInMutation } from './log-in.graphql';

/** What the API answers to a right password: a code is on its way. */
export type LogInChallenge = LogInData['loginWithPassword'];

export interface PasswordFormProps {
  portal: Portal;
  onDone: (challenge: LogInChallenge) => void;
  /** It has just been asked for. */
  focus: boolean;
}

/** The first step of logging in with a password. */
export function PasswordForm({ portal, onDone, focus }: PasswordFormProps) {
  const { t } = useTranslation();
  useFocusField('loginName', focus);
  const form = useServerForm({
    defaultValues: { loginName: '', password: '' },
    mutation: LogInMutation,
    variables: (values) => ({ portal, loginName: values.loginName.trim(), password: values.password }),
    onDone: ({ loginWithPassword }) => onDone(loginWithPassword),
  });
  return (
    <ServerForm form={form} submitLabel={t('login.submit')}>
      <Card title={t('login.withPassword')}>
        <Field.Text
          name="loginName"
          label={t('login.name')}
          hint={t('login.nameHint')}
          autoComplete="username"
          required={t('login.nameRequired')}
        />
        <Field.Text
          name="password"
          type="password"
          label={t('login.password')}
          autoComplete="current-password"
          required={t('login.passwordRequired')}
        />
        <Link href={`/account/wachtwoord-vergeten?portal=${portal}`}>{t('login.forgotten')}</Link>
      </Card>
    </ServerForm>
  );
}
