import { Loaded, NotFound, Page, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  Link,
  Pagination,
  SelectField,
  Stack,
  type MenuAction,
} from '@volmacht/ui';
import type { AccountFragment, UserFilter } from '../gql/graphql';
import { AccountBadge, useRoleLines } from './account-parts.component';
import { AccountsQuery } from './accounts.graphql';
import { useResend } from './resend.hook';

const BASE = '/collectief/accounts';
const FILTERS: Record<string, UserFilter> = {
  alle: {},
  actief: { status: 'ACTIVE' },
  uitgenodigd: { status: 'INVITED' },
};

/** Accountbeheer: colleagues and their roles per contract (CO-13). */
export function AccountsScreen() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const asked = parameters.get('toon') ?? 'alle';
  const filter = asked in FILTERS ? asked : 'alle';
  const page = useKeysetPage();
  const query = useQuery(AccountsQuery, { variables: { filter: FILTERS[filter], ...page.variables } });
  const resend = useResend();
  const roleLines = useRoleLines();
  const actionsOf = (account: AccountFragment): MenuAction[] => [
    { id: 'change', label: t('accounts.change'), icon: 'pencil', href: `${BASE}/${account.id}` },
    ...(account.status === 'INVITED'
      ? [{ id: 'resend', label: t('accounts.resend'), icon: 'send', onSelect: () => resend.send(account) } as const]
      : []),
  ];
  return (
    <Page
      title={t('accounts.title')}
      intro={t('accounts.intro')}
      action={
        <Link appearance="primary" icon="user-plus" href={`${BASE}/toevoegen`}>
          {t('accounts.add')}
        </Link>
      }
    >
      {resend.notice}
      <FilterBar>
        <SelectField
          name="toon"
          label={t('accounts.show')}
          value={filter}
          onChange={(next) => page.filter({ toon: next === 'alle' ? undefined : next })}
          choices={Object.keys(FILTERS).map((value) => ({ value, label: t(`accounts.filter.${value}`) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ organisation }) =>
          organisation ? (
            <>
              <DataTable<AccountFragment>
                caption={t('accounts.title')}
                count={t('accounts.count', { count: organisation.users.totalCount })}
                rows={organisation.users.nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `${BASE}/${id}`}
                rowLabel={({ fullName }) => fullName}
                rowActions={actionsOf}
                busy={query.loading}
                columns={[
                  { id: 'name', header: t('deelnemer.name'), cell: ({ fullName }) => fullName },
                  { id: 'email', header: t('accounts.email'), cell: ({ email }) => email },
                  {
                    id: 'roles',
                    header: t('accounts.roles'),
                    cell: (account) => (
                      <Stack gap={1}>
                        {roleLines(account).map((line) => (
                          <span key={line}>{line}</span>
                        ))}
                      </Stack>
                    ),
                  },
                  { id: 'status', header: t('accounts.status'), cell: (account) => <AccountBadge account={account} /> },
                  {
                    id: 'last',
                    header: t('accounts.lastLogin'),
                    cell: ({ lastLoginAt }) =>
                      lastLoginAt ? formatDate(dateInNetherlands(lastLoginAt)) : t('accounts.never'),
                  },
                ]}
                empty={
                  <EmptyState icon="users" title={t('accounts.none')}>
                    {t('accounts.noneNext')}
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
