import { Loaded, useQuery } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { HomeAanvragenQuery } from './home.graphql';
import { LateWork } from './late-work.component';

/** Aanvragen that wait for a decision, the late ones first (PO-12). */
export function AanvraagWork() {
  const query = useQuery(HomeAanvragenQuery, { variables: { first: LIMITS.pageMax } });
  return (
    <Loaded query={query} skeleton="cards">
      {({ aanvragen }) => <LateWork work={aanvragen} words="Aanvragen" href="/backoffice/aanvragen" />}
    </Loaded>
  );
}
