import { Loaded, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import { Card, DataTable, EmptyState, Link, Pagination } from '@volmacht/ui';
import { UserBadge } from './user-parts.component';
import { NewcomersQuery } from './users.graphql';

/** Who came in for the first time and has no role yet, with the code to give them (ZO-03). */
export function Newcomers() {
  const { t } = useTranslation();
  const page = useKeysetPage();
  const query = useQuery(NewcomersQuery, { variables: page.variables });
  return (
    <Card
      title={t('newcomers.title')}
      icon="user-plus"
      action={<Link href="/zorg/gebruikers">{t('newcomers.all')}</Link>}
    >
      <Loaded query={query} skeleton="table">
        {({ organisation }) => (
          <>
            <DataTable
              caption={t('newcomers.title')}
              count={t('newcomers.count', { count: organisation?.users.totalCount ?? 0 })}
              rows={organisation?.users.nodes ?? []}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/zorg/gebruikers/${id}`}
              columns={[
                { id: 'name', header: t('users.name'), cell: ({ fullName }) => fullName },
                {
                  id: 'email',
                  header: t('users.email'),
                  cell: ({ email }) => (email.endsWith('.invalid') ? t('users.notYet') : email),
                },
                { id: 'status', header: t('users.status'), cell: ({ status }) => <UserBadge status={status} /> },
                {
                  id: 'code',
                  header: t('users.code'),
                  nowrap: true,
                  cell: ({ verificationCode }) => verificationCode ?? t('newcomers.used'),
                },
              ]}
              empty={
                <EmptyState icon="users" title={t('newcomers.none')}>
                  {t('newcomers.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(organisation?.users.pageInfo)} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
