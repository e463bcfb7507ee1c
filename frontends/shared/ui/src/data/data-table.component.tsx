import type { MouseEvent, ReactNode } from 'react';
import { MenuButton, type MenuAction } from '../navigation/menu-button.component';
import { Icon } from '../text/icon.component';
import { Link } from '../text/link.component';
import { useUi } from '../text/ui.provider';

export interface Column<Row, SortKey extends string = string> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and amounts stand right, in tabular figures. */
  align?: 'start' | 'end';
  /** Short values that must not break: dates. */
  nowrap?: boolean;
  /** The sort field behind this column; absent when it cannot be sorted by. */
  sortBy?: SortKey;
}

export interface Sorting<SortKey extends string = string> {
  by: SortKey;
  direction: 'ASC' | 'DESC';
}

export interface DataTableProps<Row, SortKey extends string = string> {
  /** What the table lists; the table's name for screen readers. */
  caption: string;
  columns: Column<Row, SortKey>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads: the first column becomes the link, and the row can be pressed. */
  rowHref?: (row: Row) => string | undefined;
  /** The row in words, for its menu: 'A.J. de Vries'. */
  rowLabel?: (row: Row) => string;
  rowActions?: (row: Row) => MenuAction[];
  sorting?: Sorting<SortKey>;
  onSort?: (sorting: Sorting<SortKey>) => void;
  /** In words: '2.967 deelnemers'. */
  count?: string;
  /** Stands in the place of the rows when there are none. */
  empty?: ReactNode;
  /** New rows are on their way; the old ones stay readable. */
  busy?: boolean;
}

const INTERACTIVE = 'a, button, input, select, textarea, label, [role="menu"]';

function SortHeader<SortKey extends string>({
  column,
  sorting,
  onSort,
}: {
  column: { header: string; sortBy: SortKey };
  sorting?: Sorting<SortKey>;
  onSort: (sorting: Sorting<SortKey>) => void;
}) {
  const { texts } = useUi();
  const direction = sorting?.by === column.sortBy ? sorting.direction : undefined;
  const icon = direction === 'ASC' ? 'sort-asc' : direction === 'DESC' ? 'sort-desc' : 'sort';
  return (
    <button
      type="button"
      className="vm-sort"
      onClick={() => onSort({ by: column.sortBy, direction: direction === 'ASC' ? 'DESC' : 'ASC' })}
    >
      {column.header}
      <Icon name={icon} size={18} />
      <span className="vm-hidden">
        {direction === 'ASC' ? texts.sortedAscending : direction === 'DESC' ? texts.sortedDescending : ''}
      </span>
    </button>
  );
}

const ARIA_SORT = { ASC: 'ascending', DESC: 'descending' } as const;

/** A list: sortable sticky headers, rows that open by click and by a real link, cards on a phone (XX-04). */
export function DataTable<Row, SortKey extends string = string>(props: DataTableProps<Row, SortKey>) {
  const { caption, columns, rows, rowKey, rowHref, rowLabel, rowActions, sorting, onSort, count, empty, busy } = props;
  const { texts, navigate } = useUi();
  const open = (event: MouseEvent, href: string | undefined) => {
    const target = event.target as HTMLElement;
    // A click that selects text or lands on something of its own is not a wish to leave.
    if (!href || target.closest(INTERACTIVE) || window.getSelection()?.toString()) return;
    navigate(href);
  };
  return (
    <div className="vm-table">
      {count ? (
        <p className="vm-table__count" role="status">
          {count}
        </p>
      ) : null}
      {rows.length === 0 && empty ? (
        empty
      ) : (
        <table className="utrecht-table" aria-busy={busy || undefined}>
          <caption className="vm-hidden">{caption}</caption>
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={`utrecht-table__header-cell vm-align-${column.align ?? 'start'}`}
                  aria-sort={column.sortBy && sorting?.by === column.sortBy ? ARIA_SORT[sorting.direction] : undefined}
                >
                  {column.sortBy && onSort ? (
                    <SortHeader
                      column={{ header: column.header, sortBy: column.sortBy }}
                      sorting={sorting}
                      onSort={onSort}
                    />
                  ) : (
                    column.header
                  )}
                </th>
              ))}
              {rowActions ? (
                <th scope="col" className="utrecht-table__header-cell">
                  <span className="vm-hidden">{texts.actions}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rows.map((row) => {
              const href = rowHref?.(row);
              const actions = rowActions?.(row) ?? [];
              return (
                <tr
                  key={rowKey(row)}
                  className={href ? 'utrecht-table__row vm-table__row--link' : 'utrecht-table__row'}
                  onClick={(event) => open(event, href)}
                >
                  {columns.map((column, index) => (
                    <td
                      key={column.id}
                      className={`utrecht-table__cell vm-align-${column.align ?? 'start'}${column.nowrap ? ' vm-nowrap' : ''}`}
                    >
                      <span className="vm-table__label" aria-hidden="true">
                        {column.header}
                      </span>
                      <span className="vm-table__value">
                        {index === 0 && href ? <Link href={href}>{column.cell(row)}</Link> : column.cell(row)}
                      </span>
                    </td>
                  ))}
                  {rowActions ? (
                    <td className="utrecht-table__cell vm-table__actions">
                      {actions.length > 0 ? (
                        <MenuButton
                          icon="dots"
                          label={texts.rowMenu(rowLabel?.(row) ?? rowKey(row))}
                          actions={actions}
                        />
                      ) : null}
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
