import { useCallback, useEffect, useMemo, useState } from 'react';
import { LIMITS } from '@volmacht/shared-schema';

interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

export interface KeysetPage {
  /** Spread into the query's variables. */
  variables: { first: number; after: string | null };
  pageSize: number;
  setPageSize: (size: number) => void;
  /** Back to the first page: when filter or order change. */
  reset: () => void;
  /** Spread into ui's Pagination. */
  paginationFor: (pageInfo: PageInfo | undefined) => {
    hasPrevious: boolean;
    hasNext: boolean;
    onPrevious: () => void;
    onNext: () => void;
    pageSize: number;
    onPageSize: (size: number) => void;
  };
}

/** Where in a list one is: the cursors of the pages before, and how many rows stand on a page. */
export interface PagePlace {
  trail: string[];
  pageSize: number;
}

export interface KeysetPageOptions {
  pageSize?: number;
  /** Where one was, for a list that remembers it. Cursors can hold names: keep them in memory, never in the address. */
  place?: PagePlace;
  onMove?: (place: PagePlace) => void;
}

/** Walks a connection forward by its cursors and back along the way one came; nothing of it stands in the address. */
export function useKeysetPage({ pageSize: initialSize, place, onMove }: KeysetPageOptions = {}): KeysetPage {
  const [pageSize, setSize] = useState(place?.pageSize ?? initialSize ?? LIMITS.pageDefault);
  const [trail, setTrail] = useState<string[]>(place?.trail ?? []);
  useEffect(() => onMove?.({ trail, pageSize }), [onMove, trail, pageSize]);
  const reset = useCallback(() => setTrail([]), []);
  const setPageSize = useCallback((size: number) => {
    setSize(Math.min(size, LIMITS.pageMax));
    setTrail([]);
  }, []);
  return useMemo(
    () => ({
      variables: { first: pageSize, after: trail.at(-1) ?? null },
      pageSize,
      setPageSize,
      reset,
      paginationFor: (pageInfo) => ({
        hasPrevious: trail.length > 0,
        hasNext: Boolean(pageInfo?.hasNextPage && pageInfo.endCursor),
        onPrevious: () => setTrail((way) => way.slice(0, -1)),
        onNext: () => setTrail((way) => (pageInfo?.endCursor ? [...way, pageInfo.endCursor] : way)),
        pageSize,
        onPageSize: setPageSize,
      }),
    }),
    [pageSize, trail, setPageSize, reset],
  );
}
