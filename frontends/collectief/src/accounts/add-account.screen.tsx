import { Field, Loaded, Page, ServerForm, useQuery, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, Link, Row, Text } from '@volmacht/ui';
import { useState } from 'react';
import { contractsFor, type Contract } from '../contracts/contract-roles';
import { ContractsQuery } from '../contracts/contracts.graphql';
import type { AccountFragment } from '../gql/graphql';
import { AddAccountMutation } from './accounts.graphql';
import { matrixOf, rolesOf } from './role-matrix';
import { RoleMatrixFields } from './role-matrix.component';

function AddForm({ contracts, onAdded }: { contracts: Contract[]; onAdded: (account: AccountFragment) => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { email: '', firstName: '', infix: '', lastName: '', roles: matrixOf(contracts, []) },
    mutation: AddAccountMutation,
    variables: ({ email, firstName, infix, lastName, roles }) => ({
      input: {
        email: email.trim(),
        firstName: firstName.trim(),
        infix: infix.trim() || null,
        lastName: lastName.trim(),
        roles: rolesOf(roles),
      },
    }),
    fields: { 'input.roles': '' },
    onDone: ({ addUser }) => onAdded(addUser),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('accounts.invite')}
      secondary={
        <Link appearance="subtle" href="/collectief/accounts">
          {t('journey.cancel')}
        </Link>
      }
    >
      <Card title={t('accounts.colleague')} icon="user">
        <Field.Text
          name="email"
          type="email"
          label={t('accounts.email')}
          hint={t('accounts.emailHint')}
          required={t('accounts.emailRequired')}
        />
        <Field.Text name="firstName" label={t('accounts.firstName')} required={t('accounts.firstNameRequired')} />
        <Field.Text name="infix" label={t('person.infix')} width="short" optional />
        <Field.Text name="lastName" label={t('deelnemer.lastName')} required={t('person.lastNameRequired')} />
      </Card>
      <Text>{t('accounts.rolesIntro')}</Text>
      <RoleMatrixFields contracts={contracts} />
    </ServerForm>
  );
}

/** Collega toevoegen: name, e-mail address and roles per contract; the invitation goes out by mail (CO-13). */
export function AddAccountScreen() {
  const { t } = useTranslation();
  const [added, setAdded] = useState<AccountFragment>();
  const query = useQuery(ContractsQuery, { fetchPolicy: 'cache-first' });
  return (
    <Page
      title={t(added ? 'accounts.added' : 'accounts.add')}
      intro={added ? undefined : t('accounts.addIntro')}
      breadcrumb={[{ label: t('accounts.title'), href: '/collectief/accounts' }]}
    >
      {added ? (
        <>
          <Alert tone="success" announce title={t('accounts.addedWho', { name: added.fullName })}>
            {t('accounts.addedNext', { email: added.email })}
          </Alert>
          <Row>
            <Link appearance="primary" href="/collectief/accounts">
              {t('accounts.toAccounts')}
            </Link>
            <Button icon="user-plus" onClick={() => setAdded(undefined)}>
              {t('accounts.another')}
            </Button>
          </Row>
        </>
      ) : (
        <Loaded query={query} skeleton="form">
          {(known) => <AddForm contracts={contractsFor(known, 'user:manage')} onAdded={setAdded} />}
        </Loaded>
      )}
    </Page>
  );
}
