import { Loaded, Page, toApiError, useApolloClient, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import { Alert, DataTable, EmptyState, Link, Pagination, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { NewcomersQuery as NewcomersData } from '../gql/graphql';
import { NewcomerCodeQuery, NewcomersQuery } from './newcomers.graphql';

type Newcomer = NewcomersData['newcomers']['nodes'][number];

/** Who waits for a code, the longest first; the servicedesk tells a gebruikersbeheerder the code by telephone (ZO-04). */
export function NewcomersScreen() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const page = useKeysetPage();
  const [shown, setShown] = useState<{ newcomer: Newcomer; code: string | null }>();
  const [failed, setFailed] = useState('');
  const query = useQuery(NewcomersQuery, { variables: page.variables });
  const show = async (newcomer: Newcomer) => {
    setFailed('');
    setShown(undefined);
    try {
      // Never kept: the next look asks anew, and leaves its own line in the trail.
      const { data } = await client.query({
        query: NewcomerCodeQuery,
        variables: { id: newcomer.id },
        fetchPolicy: 'no-cache',
      });
      setShown({ newcomer, code: data?.user?.verificationCode ?? null });
    } catch (error) {
      setFailed(toApiError(error).message || t('platform.failed.title'));
    }
  };
  return (
    <Page title={t('newcomers.title')} intro={t('newcomers.intro')}>
      {failed ? (
        <Alert tone="danger" announce>
          {failed}
        </Alert>
      ) : null}
      {shown?.code ? (
        <Alert tone="info" announce title={t('newcomers.codeOf', { name: shown.newcomer.fullName, code: shown.code })}>
          <Text>{t('newcomers.codeNext', { organisation: shown.newcomer.organisation.name })}</Text>
        </Alert>
      ) : null}
      {shown && !shown.code ? <Alert tone="info" announce title={t('newcomers.used')} /> : null}
      <Loaded query={query} skeleton="table">
        {({ newcomers: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<Newcomer>
              caption={t('newcomers.title')}
              count={t('newcomers.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowLabel={({ fullName }) => fullName}
              rowActions={(newcomer) => [
                { id: 'code', label: t('newcomers.show'), icon: 'eye', onSelect: () => void show(newcomer) },
              ]}
              busy={query.loading}
              columns={[
                { id: 'name', header: t('review.name'), cell: ({ fullName }) => fullName },
                {
                  id: 'organisation',
                  header: t('access.organisation'),
                  cell: ({ organisation: { id, name } }) => <Link href={`/backoffice/organisaties/${id}`}>{name}</Link>,
                },
                { id: 'email', header: t('access.email'), cell: ({ email }) => email },
              ]}
              empty={
                <EmptyState icon="users" title={t('newcomers.none')}>
                  {t('newcomers.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
