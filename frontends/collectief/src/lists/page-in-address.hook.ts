import { useSearchParams, useSessionMemory } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';

interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

const SIZES = [25, 50, LIMITS.pageMax];

/**
 * A page of a list whose number and size stand in the address (`?pagina=3&per=50`), so that the browser's back button
 * walks them. The cursors of the pages before can hold names: they stay in the session's memory, under what the list
 * shows. After a reload one begins at the first page.
 */
export function usePageInAddress(shows: object) {
  const [parameters, setParameters] = useSearchParams();
  const { recall, remember } = useSessionMemory<string[]>(`page ${JSON.stringify(shows)}`);
  const trail = recall() ?? [];
  const asked = Math.max(1, Number(parameters.get('pagina')) || 1);
  const page = Math.min(asked, trail.length + 1);
  const pageSize = SIZES.find((size) => String(size) === parameters.get('per')) ?? LIMITS.pageDefault;
  const put = (name: string, value: string | undefined) =>
    setParameters((now) => {
      const next = new URLSearchParams(now);
      next.delete('pagina');
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const turn = (to: number) => put('pagina', to > 1 ? String(to) : undefined);
  return {
    variables: { first: pageSize, after: trail[page - 2] ?? null },
    /** Back to the first page, and another filter in the address with it. */
    filter: put,
    paginationFor: ({ hasNextPage, endCursor }: PageInfo) => ({
      hasPrevious: page > 1,
      hasNext: hasNextPage && Boolean(endCursor),
      onPrevious: () => turn(page - 1),
      onNext: () => {
        remember([...trail.slice(0, page - 1), endCursor ?? '']);
        turn(page + 1);
      },
      pageSize,
      onPageSize: (size: number) => {
        remember([]);
        put('per', size === LIMITS.pageDefault ? undefined : String(size));
      },
    }),
  };
}
