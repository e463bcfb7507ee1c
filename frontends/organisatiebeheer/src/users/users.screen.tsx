import {
  Loaded,
  NotFound,
  Page,
  useKeysetPage,
  useQuery,
  useSessionMemory,
  useSorting,
  useTranslation,
} from '@volmacht/platform';
import {
  CheckboxField,
  DataTable,
  EmptyState,
  FilterBar,
  formatDateTime,
  Link,
  Pagination,
  TextField,
} from '@volmacht/ui';
import { useState } from 'react';
import type { UserOrderField, UserRowFragment } from '../gql/graphql';
import { UserBadge } from './user-badge.component';
import { UsersQuery } from './users.graphql';

interface Wish {
  search: string;
  includeRemoved: boolean;
}

const SORTED: Record<string, UserOrderField> = {
  naam: 'NAME',
  inlognaam: 'LOGIN_NAME',
  ingelogd: 'LAST_LOGIN',
  opmerking: 'REMARK',
};

const NOTHING: Wish = { search: '', includeRemoved: false };

/** Gebruikers: search from one letter, sort by column, and who was removed and why (PO-06, PO-07). */
export function UsersScreen() {
  const { t } = useTranslation();
  // What was searched for stands in memory and not in the address: it can be a name.
  const memory = useSessionMemory<Wish>('users');
  const [wish, setWish] = useState<Wish>(memory.recall() ?? NOTHING);
  const [typed, setTyped] = useState<Wish>(wish);
  const { sorting, onSort } = useSorting(SORTED, { by: 'NAME', direction: 'ASC' });
  const page = useKeysetPage({ searched: wish.search.trim() || wish.includeRemoved ? wish : undefined });
  const query = useQuery(UsersQuery, {
    variables: {
      filter: { search: wish.search.trim() || null, includeRemoved: wish.includeRemoved },
      orderBy: { field: sorting.by, direction: sorting.direction },
      ...page.variables,
    },
  });
  const show = (next: Wish) => {
    page.reset();
    memory.remember(next);
    setTyped(next);
    setWish(next);
  };
  return (
    <Page
      title={t('users.title')}
      intro={t('users.intro')}
      action={
        <Link appearance="primary" icon="user-plus" href="/organisatiebeheer/gebruikers/nieuw">
          {t('users.add')}
        </Link>
      }
    >
      <FilterBar
        submitLabel={t('users.search')}
        onSubmit={() => show(typed)}
        onClear={() => show(NOTHING)}
        clearLabel={t('users.clear')}
      >
        <TextField
          name="search"
          label={t('users.searchLabel')}
          hint={t('users.searchHint')}
          value={typed.search}
          onChange={(search) => setTyped({ ...typed, search })}
        />
        <CheckboxField
          name="removed"
          label={t('users.includeRemoved')}
          value={typed.includeRemoved}
          onChange={(includeRemoved) => setTyped({ ...typed, includeRemoved })}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ organisation }) =>
          organisation ? (
            <>
              <DataTable<UserRowFragment, UserOrderField>
                caption={t('users.title')}
                count={t('users.count', { count: organisation.users.totalCount })}
                rows={organisation.users.nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `/organisatiebeheer/gebruikers/${id}`}
                rowLabel={({ fullName }) => fullName}
                busy={query.loading}
                sorting={sorting}
                onSort={onSort}
                columns={[
                  {
                    id: 'login',
                    header: t('users.loginName'),
                    cell: ({ loginName }) => loginName,
                    sortBy: 'LOGIN_NAME',
                  },
                  { id: 'name', header: t('users.name'), cell: ({ fullName }) => fullName, sortBy: 'NAME' },
                  {
                    id: 'last',
                    header: t('users.lastLogin'),
                    cell: ({ lastLoginAt }) => (lastLoginAt ? formatDateTime(lastLoginAt) : t('users.never')),
                    sortBy: 'LAST_LOGIN',
                  },
                  { id: 'status', header: t('users.status'), cell: ({ status }) => <UserBadge status={status} /> },
                  { id: 'remark', header: t('users.remark'), cell: ({ remark }) => remark ?? '', sortBy: 'REMARK' },
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
    </Page>
  );
}
