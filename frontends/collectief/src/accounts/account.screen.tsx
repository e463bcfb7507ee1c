import {
  ConfirmAction,
  Loaded,
  NotFound,
  Page,
  ServerForm,
  useMutation,
  useParams,
  useQuery,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import { Alert, Button, Card, DefinitionGrid, formatDateTime, Link, Row, Stack } from '@volmacht/ui';
import { useState } from 'react';
import { contractsFor, type Contract } from '../contracts/contract-roles';
import { ContractsQuery } from '../contracts/contracts.graphql';
import type { AccountFragment } from '../gql/graphql';
import { AccountBadge, useRoleLines } from './account-parts.component';
import { AccountQuery, RemoveAccountMutation, SetAccountRolesMutation } from './accounts.graphql';
import { useResend } from './resend.hook';
import { matrixOf, rolesOf } from './role-matrix';
import { RoleMatrixFields } from './role-matrix.component';

function RolesForm({ account, contracts }: { account: AccountFragment; contracts: Contract[] }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useServerForm({
    defaultValues: { roles: matrixOf(contracts, account.roles) },
    mutation: SetAccountRolesMutation,
    variables: ({ roles }) => ({ userId: account.id, roles: rolesOf(roles, account.roles) }),
    fields: { roles: '', 'input.roles': '' },
    onDone: () => setSaved(true),
    onFail: () => setSaved(false),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('accounts.saveRoles')}
      secondary={
        <Link appearance="subtle" href="/collectief/accounts">
          {t('journey.cancel')}
        </Link>
      }
    >
      <RoleMatrixFields contracts={contracts} />
      {saved ? (
        <Alert tone="success" announce title={t('accounts.saved')}>
          {t('accounts.savedNext')}
        </Alert>
      ) : null}
    </ServerForm>
  );
}

function AccountPage({
  account,
  contracts,
  onChanged,
}: {
  account: AccountFragment;
  contracts: Contract[];
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const roleLines = useRoleLines();
  const resend = useResend();
  const [removing, setRemoving] = useState(false);
  const [remove] = useMutation(RemoveAccountMutation);
  const gone = account.status === 'REMOVED';
  return (
    <Page
      title={account.fullName}
      tabTitle={t('accounts.one')}
      breadcrumb={[{ label: t('accounts.title'), href: '/collectief/accounts' }]}
      badge={<AccountBadge account={account} />}
      action={
        gone ? null : (
          <Row>
            {account.status === 'INVITED' ? (
              <Button icon="send" onClick={() => resend.send(account)}>
                {t('accounts.resend')}
              </Button>
            ) : null}
            <Button danger icon="user-minus" onClick={() => setRemoving(true)}>
              {t('accounts.remove')}
            </Button>
          </Row>
        )
      }
    >
      {resend.notice}
      <Card title={t('accounts.details')} icon="user">
        <DefinitionGrid
          items={[
            { label: t('accounts.email'), value: account.email },
            {
              label: t('accounts.lastLogin'),
              value: account.lastLoginAt ? formatDateTime(account.lastLoginAt) : t('accounts.never'),
            },
            {
              label: t('accounts.roles'),
              value: (
                <Stack gap={1}>
                  {roleLines(account).map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </Stack>
              ),
            },
            {
              label: t('accounts.eHerkenning'),
              value: t(account.eHerkenningLinked ? 'accounts.linked' : 'accounts.notLinked'),
            },
          ]}
        />
      </Card>
      {gone ? null : <RolesForm account={account} contracts={contracts} />}
      {removing ? (
        <ConfirmAction
          title={t('accounts.removeTitle', { name: account.fullName })}
          consequences={[t('accounts.removeNow'), t('accounts.removeWork')]}
          confirmLabel={t('accounts.remove')}
          danger
          text={{ name: 'reason', label: t('accounts.reason'), required: t('accounts.reasonRequired') }}
          onConfirm={async (reason) => {
            await remove({ variables: { id: account.id, reason } });
            setRemoving(false);
            onChanged();
          }}
          onClose={() => setRemoving(false)}
        />
      ) : null}
    </Page>
  );
}

/** One colleague: roles per contract, given and taken; the last accountbeheerder is refused in words (CO-13). */
export function AccountScreen() {
  const { id = '' } = useParams();
  const contracts = useQuery(ContractsQuery, { fetchPolicy: 'cache-first' });
  const query = useQuery(AccountQuery, { variables: { id } });
  return (
    <Loaded query={contracts} skeleton="form">
      {(known) => (
        <Loaded query={query} skeleton="form">
          {({ user }) =>
            user ? (
              <AccountPage
                key={user.id}
                account={user}
                contracts={contractsFor(known, 'user:manage')}
                onChanged={() => void query.refetch()}
              />
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
