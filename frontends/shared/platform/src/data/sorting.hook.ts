import type { Sorting } from '@volmacht/ui';
import { useSearchParams } from 'react-router';
import { changed, FIRST_PAGE, SORT } from './page-address';

/**
 * The order of a list, as it stands in the address (`?sorteer=-naam`). `columns` gives each column its word there; `first`
 * is the order of who did not choose one. Another order begins at the first page.
 */
export function useSorting<Column extends string>(
  columns: Record<string, Column>,
  first: Sorting<Column>,
): { sorting: Sorting<Column>; onSort: (sorting: Sorting<Column>) => void } {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get(SORT) ?? '';
  const column = columns[asked.replace(/^-/, '')];
  const sorting: Sorting<Column> = column ? { by: column, direction: asked.startsWith('-') ? 'DESC' : 'ASC' } : first;
  const onSort = ({ by, direction }: Sorting<Column>) => {
    const word = Object.keys(columns).find((name) => columns[name] === by);
    const isFirst = by === first.by && direction === first.direction;
    setParameters((now) =>
      changed(now, {
        ...FIRST_PAGE,
        [SORT]: isFirst || !word ? undefined : `${direction === 'DESC' ? '-' : ''}${word}`,
      }),
    );
  };
  return { sorting, onSort };
}
