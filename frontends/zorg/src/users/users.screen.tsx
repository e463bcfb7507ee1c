import { Loaded, NotFound, Page, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  Pagination,
  TextField,
  type MenuAction,
} from '@volmacht/ui';
import { useState } from 'react';
import type { ZorgUserFragment } from '../gql/graphql';
import { mayRemove, RemoveUserDialog } from './remove-user.component';
import { RoleLines, UserBadge } from './user-parts.component';
import { ZorgUsersQuery } from './users.graphql';

const BASE = '/zorg/gebruikers';

/** Gebruikersbeheer: the users of the municipality, searched by name, with their roles per product (ZO-07, ZO-09). */
export function UsersScreen() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [removing, setRemoving] = useState<ZorgUserFragment>();
  const [removed, setRemoved] = useState<string>();
  const page = useKeysetPage({ searched: search ? { search } : undefined });
  const query = useQuery(ZorgUsersQuery, { variables: { filter: { search: search || null }, ...page.variables } });
  const look = (next: string) => {
    page.reset();
    setTyped(next);
    setSearch(next.trim());
  };
  const actionsOf = (user: ZorgUserFragment): MenuAction[] => [
    { id: 'change', label: t('users.change'), icon: 'pencil', href: `${BASE}/${user.id}` },
    ...(mayRemove(user)
      ? [
          {
            id: 'remove',
            label: t('users.remove'),
            icon: 'trash',
            danger: true,
            onSelect: () => setRemoving(user),
          } as const,
        ]
      : []),
  ];
  return (
    <Page title={t('users.title')} intro={t('users.intro')}>
      {removed ? <Alert tone="success" announce title={t('users.removed', { name: removed })} /> : null}
      <FilterBar
        submitLabel={t('users.search')}
        onSubmit={() => look(typed)}
        onClear={search ? () => look('') : undefined}
        clearLabel={t('users.showAll')}
      >
        <TextField name="search" label={t('users.name')} value={typed} onChange={setTyped} optional />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ organisation }) =>
          organisation ? (
            <>
              <DataTable<ZorgUserFragment>
                caption={t('users.title')}
                count={t('users.count', { count: organisation.users.totalCount })}
                rows={organisation.users.nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `${BASE}/${id}`}
                rowLabel={({ fullName }) => fullName}
                rowActions={actionsOf}
                busy={query.loading}
                columns={[
                  { id: 'name', header: t('users.name'), cell: ({ fullName }) => fullName },
                  { id: 'roles', header: t('users.roles'), cell: ({ roles }) => <RoleLines roles={roles} /> },
                  { id: 'status', header: t('users.status'), cell: ({ status }) => <UserBadge status={status} /> },
                  {
                    id: 'last',
                    header: t('users.lastLogin'),
                    nowrap: true,
                    cell: ({ lastLoginAt }) =>
                      lastLoginAt ? formatDate(dateInNetherlands(lastLoginAt)) : t('users.never'),
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
          ) : (
            <NotFound />
          )
        }
      </Loaded>
      {removing ? (
        <RemoveUserDialog
          user={removing}
          onDone={() => {
            setRemoved(removing.fullName);
            setRemoving(undefined);
            void query.refetch().catch(() => undefined);
          }}
          onClose={() => setRemoving(undefined)}
        />
      ) : null}
    </Page>
  );
}
