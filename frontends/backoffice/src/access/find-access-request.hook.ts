import { PASSIVE, useQuery } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { useEffect, useState } from 'react';
import { AccessRequestsQuery } from './access.graphql';

/** How often to look whether the invitation went out, in milliseconds. */
const EVERY = 4000;

/**
 * One request for access. The API hands them out as a work list only, open ones first: this walks it until the request
 * is there. While its invitation waits to be sent, it looks again by itself, without keeping the session alive.
 */
export function useAccessRequest(id: string) {
  const [after, setAfter] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);
  const query = useQuery(AccessRequestsQuery, {
    variables: { status: null, first: LIMITS.pageMax, after },
    pollInterval: waits ? EVERY : 0,
    context: waits ? PASSIVE : undefined,
  });
  const page = query.data?.accessRequests;
  const request = page?.nodes.find((one) => one.id === id);
  const next = page && !request && page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  useEffect(() => {
    if (next) setAfter(next);
  }, [next]);
  const queued = request?.status === 'APPROVED' && request.invitation?.status === 'QUEUED';
  useEffect(() => setWaits(Boolean(queued)), [queued]);
  return { query, request, searching: Boolean(next) };
}
