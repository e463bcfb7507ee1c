import { useId } from 'react';
import { Button } from '../text/button.component';
import { useUi } from '../text/ui.provider';

export interface PaginationProps {
  hasPrevious: boolean;
  hasNext: boolean;
  onPrevious: () => void;
  onNext: () => void;
  pageSize?: number;
  pageSizes?: number[];
  onPageSize?: (size: number) => void;
}

/** Keyset paging: 'Vorige' and 'Volgende', and how many rows stand on a page. */
export function Pagination({
  hasPrevious,
  hasNext,
  onPrevious,
  onNext,
  pageSize,
  pageSizes = [25, 50, 100],
  onPageSize,
}: PaginationProps) {
  const { texts } = useUi();
  const id = useId();
  // All rows on the smallest page: there is nothing to walk through and nothing to choose.
  if (!hasPrevious && !hasNext && (!onPageSize || pageSize === undefined || pageSize <= Math.min(...pageSizes)))
    return null;
  return (
    <nav className="vm-pagination" aria-label={texts.pagination}>
      <div className="vm-row vm-gap-2">
        <Button icon="arrow-left" disabled={!hasPrevious} onClick={onPrevious}>
          {texts.previous}
        </Button>
        <Button iconAfter="arrow-right" disabled={!hasNext} onClick={onNext}>
          {texts.next}
        </Button>
      </div>
      {onPageSize ? (
        <div className="vm-pagination__size">
          <label htmlFor={id}>{texts.pageSize}</label>
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select"
            value={pageSize}
            onChange={(event) => onPageSize(Number(event.target.value))}
          >
            {pageSizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </nav>
  );
}
