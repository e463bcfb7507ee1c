import { LIMITS } from '@volmacht/shared-schema';
import { useSearchParams } from 'react-router';
import { changed, FIRST_PAGE, PAGE, SIZE, trailIn, trailText, TRAIL, type Changes } from './page-address';
import { useSessionMemory } from './session-memory.hook';

interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

const SIZES = [LIMITS.pageDefault, 50, LIMITS.pageMax];

export interface KeysetPage {
  /** Spread into the query's variables. */
  variables: { first: number; after: string | null };
  pageSize: number;
  /** Changes filters that stand in the address (undefined takes one away), and begins at the first page. */
  filter: (changes: Changes) => void;
  /** Back to the first page: when a filter changes that does not stand in the address. */
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

/**
 * A page of a list. Where one is stands in the address, so that a reload, the browser's back button and a bookmark lead to
 * the same page; a cursor is sealed and tells nobody what is in it (XX-02).
 *
 * `searched` is what the list shows beyond the address: a name or a BSN that somebody looks for. It is not there any more
 * after a reload, and then a place in what was found would point into another list: the cursors stay in memory with it.
 */
export function useKeysetPage({ searched }: { searched?: object | undefined } = {}): KeysetPage {
  const [parameters, setParameters] = useSearchParams();
  const { recall, remember } = useSessionMemory<string[]>(`page ${JSON.stringify(searched ?? null)}`);
  const kept = searched ? (recall() ?? []) : trailIn(parameters);
  const asked = Math.max(1, Number(parameters.get(PAGE)) || 1);
  const trail = searched ? kept.slice(0, asked - 1) : kept;
  const pageSize = SIZES.find((size) => String(size) === parameters.get(SIZE)) ?? LIMITS.pageDefault;
  const filter = (changes: Changes) => setParameters((now) => changed(now, { ...FIRST_PAGE, ...changes }));
  const walk = (way: string[]) =>
    filter(searched ? { [PAGE]: way.length > 0 ? String(way.length + 1) : undefined } : { [TRAIL]: trailText(way) });
  return {
    variables: { first: pageSize, after: trail.at(-1) ?? null },
    pageSize,
    filter,
    reset: () => {
      if (parameters.has(TRAIL) || parameters.has(PAGE))
        setParameters((now) => changed(now, FIRST_PAGE), { replace: true });
    },
    paginationFor: (pageInfo) => ({
      hasPrevious: trail.length > 0,
      hasNext: Boolean(pageInfo?.hasNextPage && pageInfo.endCursor),
      onPrevious: () => walk(trail.slice(0, -1)),
      onNext: () => {
        if (!pageInfo?.endCursor) return;
        const way = [...trail, pageInfo.endCursor];
        if (searched) remember(way);
        walk(way);
      },
      pageSize,
      onPageSize: (size) => filter({ [SIZE]: size === LIMITS.pageDefault ? undefined : String(size) }),
    }),
  };
}
