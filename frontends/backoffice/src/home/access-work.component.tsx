import { Loaded, useQuery } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { HomeAccessQuery } from './home.graphql';
import { LateWork } from './late-work.component';

/** Requests for access that wait, the late ones first (MZ-01). */
export function AccessWork() {
  const query = useQuery(HomeAccessQuery, { variables: { first: LIMITS.pageMax } });
  return (
    <Loaded query={query} skeleton="cards">
      {({ accessRequests }) => <LateWork work={accessRequests} words="Access" href="/backoffice/toegang" />}
    </Loaded>
  );
}
