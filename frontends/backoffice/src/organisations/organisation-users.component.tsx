import { Loaded, useCan, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  CheckboxField,
  DataTable,
  EmptyState,
  formatDateTime,
  Pagination,
  StatusBadge,
  type MenuAction,
  type StatusBadgeProps,
} from '@volmacht/ui';
import { useState } from 'react';
import type { OrganisationKind, OrganisationUserFragment, UserStatus } from '../gql/graphql';
import { managingRole, ManagerRoleDialog, WithdrawDialog } from './user-dialogs.component';
import { OrganisationUsersQuery } from './organisations.graphql';

const TONES: Record<UserStatus, StatusBadgeProps['tone']> = {
  INVITED: 'active',
  PENDING_VERIFICATION: 'active',
  ACTIVE: 'success',
  DEACTIVATED: 'neutral',
  EXPIRED: 'warning',
  REMOVED: 'neutral',
};

interface OrganisationUsersProps {
  organisationId: string;
  kind: OrganisationKind;
}

interface Chosen {
  user: OrganisationUserFragment;
  what: 'withdraw' | 'give' | 'take';
}

/** Users of an organisation; the back office withdraws the last one's access and the beheerder's role (MZ-19). */
export function OrganisationUsers({ organisationId, kind }: OrganisationUsersProps) {
  const { t } = useTranslation();
  const mayManage = useCan('user:manage-any');
  const [removedToo, setRemovedToo] = useState(false);
  const [chosen, setChosen] = useState<Chosen>();
  const [done, setDone] = useState<Chosen>();
  const page = useKeysetPage({ searched: removedToo ? { organisationId, removedToo } : undefined });
  const query = useQuery(OrganisationUsersQuery, {
    variables: { id: organisationId, filter: { includeRemoved: removedToo }, ...page.variables },
  });
  const role = managingRole(kind);
  const actionsOf = (user: OrganisationUserFragment): MenuAction[] => {
    if (!mayManage || user.status === 'REMOVED') return [];
    const manages = user.roles.some(({ code }) => code === role);
    const choose = (what: Chosen['what']) => () => {
      setDone(undefined);
      setChosen({ user, what });
    };
    return [
      ...(role && manages
        ? [{ id: 'take', label: t('users.take'), icon: 'shield', onSelect: choose('take') } as const]
        : []),
      ...(role && !manages
        ? [{ id: 'give', label: t('users.give'), icon: 'shield', onSelect: choose('give') } as const]
        : []),
      { id: 'withdraw', label: t('users.withdraw'), icon: 'user-minus', danger: true, onSelect: choose('withdraw') },
    ];
  };
  const finish = () => {
    setDone(chosen);
    setChosen(undefined);
    void query.refetch().catch(() => undefined);
  };
  const close = () => setChosen(undefined);
  return (
    <Card title={t('users.title')} icon="users">
      {done ? (
        <Alert tone="success" announce title={t(`users.done.${done.what}`, { name: done.user.fullName })}>
          {t(`users.doneNext.${done.what}`)}
        </Alert>
      ) : null}
      <CheckboxField
        name="includeRemoved"
        label={t('users.removedToo')}
        value={removedToo}
        onChange={(next) => {
          page.reset();
          setRemovedToo(next);
        }}
      />
      <Loaded query={query} skeleton="table">
        {({ organisation }) =>
          organisation ? (
            <>
              <DataTable<OrganisationUserFragment>
                caption={t('users.title')}
                count={t('users.count', { count: organisation.users.totalCount })}
                rows={organisation.users.nodes}
                rowKey={({ id }) => id}
                rowLabel={({ fullName }) => fullName}
                rowActions={mayManage ? actionsOf : undefined}
                busy={query.loading}
                columns={[
                  { id: 'name', header: t('review.name'), cell: ({ fullName }) => fullName },
                  { id: 'email', header: t('access.email'), cell: ({ email }) => email ?? '–' },
                  {
                    id: 'roles',
                    header: t('users.roles'),
                    cell: ({ roles }) => [...new Set(roles.map(({ code }) => t(`role.${code}`)))].join(', '),
                  },
                  {
                    id: 'status',
                    header: t('status'),
                    cell: ({ status }) => <StatusBadge tone={TONES[status]}>{t(`userStatus.${status}`)}</StatusBadge>,
                  },
                  {
                    id: 'last',
                    header: t('users.lastLogin'),
                    cell: ({ lastLoginAt }) => (lastLoginAt ? formatDateTime(lastLoginAt) : t('users.never')),
                  },
                ]}
                empty={
                  <EmptyState icon="users" title={t('users.none')}>
                    {t('users.noneNext')}
                  </EmptyState>
                }
              />
              <Pagination {...page.paginationFor(organisation.users.pageInfo)} />
            </>
          ) : null
        }
      </Loaded>
      {chosen?.what === 'withdraw' ? <WithdrawDialog user={chosen.user} onDone={finish} onClose={close} /> : null}
      {chosen && role && chosen.what !== 'withdraw' ? (
        <ManagerRoleDialog
          user={chosen.user}
          role={role}
          give={chosen.what === 'give'}
          onDone={finish}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}
