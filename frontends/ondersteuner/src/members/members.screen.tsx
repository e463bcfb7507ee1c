import {
  Loaded,
  NotFound,
  Page,
  useCan,
  useKeysetPage,
  useQuery,
  useSearchParams,
  useSorting,
  useTranslation,
} from '@volmacht/platform';
import {
  Alert,
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  Link,
  Pagination,
  SelectField,
  type MenuAction,
} from '@volmacht/ui';
import { useState } from 'react';
import type { MemberDetailFragment, UserFilter, UserOrderField } from '../gql/graphql';
import { isInvited, LoginName, MemberBadge, useRoleWords } from './member-parts.component';
import { MembersQuery } from './members.graphql';
import { useResend } from './resend.hook';
import { WithdrawDialog } from './withdraw.component';

const BASE = '/ondersteuner/leden';
const FILTERS: Record<string, UserFilter> = {
  alle: {},
  actief: { status: 'ACTIVE' },
  uitgenodigd: { status: 'INVITED' },
  ingetrokken: { status: 'REMOVED' },
};

const SORTED: Record<string, UserOrderField> = {
  naam: 'NAME',
  inlognaam: 'LOGIN_NAME',
  ingelogd: 'LAST_LOGIN',
};

/** Leden: colleagues, their roles and where their accounts stand (MZ-06). */
export function MembersScreen() {
  const { t } = useTranslation();
  const mayManage = useCan('user:manage');
  const roleWords = useRoleWords();
  const [parameters] = useSearchParams();
  const asked = parameters.get('toon') ?? 'alle';
  const filter = asked in FILTERS ? asked : 'alle';
  const { sorting, onSort } = useSorting(SORTED, { by: 'NAME', direction: 'ASC' });
  const [withdrawing, setWithdrawing] = useState<MemberDetailFragment>();
  const [withdrawn, setWithdrawn] = useState<string>();
  const page = useKeysetPage();
  const query = useQuery(MembersQuery, {
    variables: {
      filter: FILTERS[filter],
      orderBy: { field: sorting.by, direction: sorting.direction },
      ...page.variables,
    },
  });
  const resend = useResend();
  const actionsOf = (member: MemberDetailFragment): MenuAction[] => {
    const { id, status } = member;
    const view: MenuAction = { id: 'view', label: t('members.view'), icon: 'eye', href: `${BASE}/${id}` };
    if (!mayManage || status === 'REMOVED') return [view];
    return [
      view,
      { id: 'change', label: t('members.change'), icon: 'pencil', href: `${BASE}/${id}/wijzigen` },
      ...(isInvited(member)
        ? [{ id: 'resend', label: t('members.resend'), icon: 'send', onSelect: () => resend.send(member) } as const]
        : []),
      {
        id: 'withdraw',
        label: t('members.withdraw'),
        icon: 'user-minus',
        danger: true,
        onSelect: () => setWithdrawing(member),
      },
    ];
  };
  const add = mayManage ? (
    <Link appearance="primary" icon="user-plus" href={`${BASE}/toevoegen`}>
      {t('members.add')}
    </Link>
  ) : null;
  return (
    <Page title={t('members.title')} intro={t('members.intro')} action={add}>
      {resend.notice}
      {withdrawn ? (
        <Alert tone="success" announce title={t('members.withdrawn', { name: withdrawn })}>
          {t('members.withdrawnNext')}
        </Alert>
      ) : null}
      <FilterBar>
        <SelectField
          name="toon"
          label={t('requests.show')}
          value={filter}
          onChange={(next) => page.filter({ toon: next === 'alle' ? undefined : next })}
          choices={Object.keys(FILTERS).map((value) => ({ value, label: t(`members.filter.${value}`) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ organisation }) =>
          organisation ? (
            <>
              <DataTable<MemberDetailFragment, UserOrderField>
                caption={t('members.title')}
                count={t('members.count', { count: organisation.users.totalCount })}
                rows={organisation.users.nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `${BASE}/${id}`}
                rowLabel={({ fullName }) => fullName}
                rowActions={actionsOf}
                busy={query.loading}
                sorting={sorting}
                onSort={onSort}
                columns={[
                  { id: 'name', header: t('signUp.name'), sortBy: 'NAME', cell: ({ fullName }) => fullName },
                  {
                    id: 'login',
                    header: t('members.loginName'),
                    sortBy: 'LOGIN_NAME',
                    cell: ({ loginName }) => <LoginName name={loginName} />,
                  },
                  { id: 'roles', header: t('members.roles'), cell: roleWords },
                  { id: 'status', header: t('requests.status'), cell: (member) => <MemberBadge member={member} /> },
                  {
                    id: 'eh',
                    header: t('members.eHerkenning'),
                    cell: ({ eHerkenningLinked }) => t(eHerkenningLinked ? 'members.linked' : 'members.never'),
                  },
                  {
                    id: 'last',
                    header: t('members.lastLogin'),
                    sortBy: 'LAST_LOGIN',
                    cell: ({ lastLoginAt }) =>
                      lastLoginAt ? formatDate(dateInNetherlands(lastLoginAt)) : t('members.never'),
                  },
                ]}
                empty={
                  <EmptyState icon="users" title={t('members.none')} action={add}>
                    {t('members.noneNext')}
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
      <WithdrawDialog
        member={withdrawing}
        onClose={() => setWithdrawing(undefined)}
        onDone={() => {
          setWithdrawn(withdrawing?.fullName);
          setWithdrawing(undefined);
          void query.refetch();
        }}
      />
    </Page>
  );
}
