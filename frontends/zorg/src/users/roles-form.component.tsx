import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card, Columns, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { ZorgUserDetailFragment } from '../gql/graphql';
import { PRODUCT_ROLES, PRODUCTS, rolesOf, ticksOf } from './product-roles';
import { SetZorgRolesMutation } from './users.graphql';

/** Product by product which roles somebody has, and whether they manage users (ZO-06, ZO-07). */
export function RolesForm({ user }: { user: ZorgUserDetailFragment }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useServerForm({
    defaultValues: ticksOf(user.roles),
    mutation: SetZorgRolesMutation,
    variables: (ticks) => ({ userId: user.id, roles: rolesOf(ticks, user.roles) }),
    fields: { roles: '' },
    onDone: () => setSaved(true),
    onFail: () => {
      setSaved(false);
      return false;
    },
  });
  return (
    <ServerForm form={form} submitLabel={t('users.saveRoles')}>
      {user.status === 'DEACTIVATED' ? <Text tone="muted">{t('users.rolesAsleep')}</Text> : null}
      {PRODUCTS.map((product) => (
        <Card key={product} title={t('users.rolesFor', { product: t(`product.${product}`) })} icon="shield">
          <Columns count={2}>
            {PRODUCT_ROLES.map((role) => (
              <Field.Checkbox
                key={role}
                name={`products.${product}.${role}`}
                label={t(`role.${role}`)}
                hint={t(`roleHint.${role}.${product}`)}
                optional
              />
            ))}
          </Columns>
        </Card>
      ))}
      <Card title={t('users.title')} icon="users">
        <Field.Checkbox
          name="manager"
          label={t('role.GEBRUIKERSBEHEERDER')}
          hint={t('roleHint.GEBRUIKERSBEHEERDER')}
          optional
        />
      </Card>
      {saved ? (
        <Alert tone="success" announce title={t('users.rolesSaved')}>
          {t('users.rolesSavedNext')}
        </Alert>
      ) : null}
    </ServerForm>
  );
}
