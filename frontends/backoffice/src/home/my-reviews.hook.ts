import { useQuery, useSession } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { useEffect, useState } from 'react';
import type { HeldReviewsQuery as HeldReviewsData } from '../gql/graphql';
import { HeldReviewsQuery } from './home.graphql';

export type HeldReview = HeldReviewsData['decreeReviews']['nodes'][number];

/** The reviews that the person at the screen handles: the API cannot ask for those, so the work list is walked (MZ-20). */
export function useMyReviews() {
  const { viewer } = useSession();
  const [failed, setFailed] = useState<unknown>();
  const query = useQuery(HeldReviewsQuery, { variables: { first: LIMITS.pageMax, after: null } });
  const { data, fetchMore } = query;
  const list = data?.decreeReviews;
  const next = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    fetchMore({
      variables: { after: next },
      updateQuery: (before, { fetchMoreResult: { decreeReviews: more } }) => ({
        decreeReviews: { ...more, nodes: [...before.decreeReviews.nodes, ...more.nodes] },
      }),
    }).catch(setFailed);
  }, [next, fetchMore]);
  // A part of the list would be a wrong number: nothing is said until all of it was seen.
  const mine = next ? undefined : list?.nodes.filter(({ assignee }) => assignee?.id === viewer?.user.id);
  return { data: mine, error: query.error ?? failed, loading: query.loading, refetch: () => query.refetch() };
}
