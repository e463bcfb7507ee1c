import { PASSIVE, useQuery } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { useEffect, useState } from 'react';
import { AccessRequestsQuery } from './access.graphql';

/** How often to look whether the invitation went out, in milliseconds. */
const EVERY = 4000;
const variables = { status: null, first: LIMITS.pageMax, after: null };

/**
 * One request for access. The API hands them out as a work list only, open ones first: this walks it until the request
 * is there. While its invitation waits to be sent, it looks again by itself, without keeping the session alive.
 */
export function useAccessRequest(id: string) {
  const [failed, setFailed] = useState<unknown>();
  const query = useQuery(AccessRequestsQuery, { variables });
  const { data, fetchMore } = query;
  const list = data?.accessRequests;
  const request = list?.nodes.find((one) => one.id === id);
  const next = list && !request && list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    fetchMore({
      variables: { after: next },
      updateQuery: (before, { fetchMoreResult: { accessRequests: more } }) => ({
        accessRequests: { ...more, nodes: [...before.accessRequests.nodes, ...more.nodes] },
      }),
    }).catch(setFailed);
  }, [next, fetchMore]);
  const queued = request?.status === 'APPROVED' && request.invitation?.status === 'QUEUED';
  useQuery(AccessRequestsQuery, { variables, skip: !queued, pollInterval: EVERY, context: PASSIVE });
  return { query: { ...query, error: query.error ?? failed }, request, searching: Boolean(next) };
}
