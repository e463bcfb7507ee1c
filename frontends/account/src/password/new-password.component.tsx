import { Field, useQuery, useTranslation, useWatch } from '@volmacht/platform';
import { Card, CheckList, Text } from '@volmacht/ui';
import type { Portal } from '../gql/graphql';
import { PortalPolicyQuery } from '../log-in/log-in.graphql';
import { passwordRules } from './password-rules';

/** A new password, typed twice, with the portal's rules ticked as they are met. Stands inside a ServerForm. */
export function NewPassword({ portal, title }: { portal: Portal; title: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(PortalPolicyQuery, { variables: { portal } });
  const password = (useWatch({ name: 'password' }) as string | undefined) ?? '';
  const rules = data ? passwordRules(data.portalPolicy, password) : [];
  return (
    <Card title={title}>
      {rules.length > 0 ? (
        <div>
          <Text>{t('password.rules')}</Text>
          <CheckList
            items={rules.map(({ rule, met, values }) => ({ id: rule, met, label: t(`password.rule.${rule}`, values) }))}
            metLabel={t('password.met')}
            notMetLabel={t('password.notMet')}
          />
        </div>
      ) : null}
      <Field.Text
        name="password"
        type="password"
        label={t('password.new')}
        autoComplete="new-password"
        required={t('password.newRequired')}
      />
      <Field.Text
        name="passwordRepeat"
        type="password"
        label={t('password.repeat')}
        autoComplete="new-password"
        required={t('password.repeatRequired')}
      />
    </Card>
  );
}
