import { Loaded, useQuery, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Columns, NumberCard } from '@volmacht/ui';
import { HomeAccessQuery } from './home.graphql';

/** Requests for access that wait, the late ones first (MZ-01). */
export function AccessWork() {
  const { t } = useTranslation();
  const query = useQuery(HomeAccessQuery, { variables: { first: LIMITS.pageMax } });
  return (
    <Loaded query={query} skeleton="cards">
      {({ accessRequests: { totalCount, nodes } }) => {
        const late = nodes.filter(({ overdue }) => overdue).length;
        return (
          <Columns count={3}>
            <NumberCard
              label={t('home.lateAccess')}
              value={late}
              tone={late > 0 ? 'danger' : 'plain'}
              href="/backoffice/toegang"
            />
            <NumberCard label={t('home.openAccess')} value={totalCount} href="/backoffice/toegang" />
          </Columns>
        );
      }}
    </Loaded>
  );
}
