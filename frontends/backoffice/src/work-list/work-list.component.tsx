import { Loaded, Page, useTranslation, type LoadedProps } from '@volmacht/platform';
import {
  DataTable,
  EmptyState,
  FilterBar,
  Link,
  Pagination,
  SelectField,
  Text,
  type DataTableProps,
  type IconName,
} from '@volmacht/ui';
import type { WorkListPart } from './work-list.hook';

interface WorkListProps<Row, Data> {
  /** Where its words stand: 'access' → access.title, access.filter.open, access.empty.open, … */
  words: string;
  icon: IconName;
  /** The page of the list; a row opens the page below it. */
  path: string;
  part: WorkListPart<unknown>;
  query: LoadedProps<Data>['query'];
  rowsOf: (data: Data) => {
    nodes: Row[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  };
  columns: DataTableProps<Row>['columns'];
}

/** A list of work that waits for the back office: a part of it to choose, what is due first on top, page by page. */
export function WorkList<Row extends { id: string }, Data>({
  words,
  icon,
  path,
  part,
  query,
  rowsOf,
  columns,
}: WorkListProps<Row, Data>) {
  const { t } = useTranslation();
  const { filters, chosen, choose, page } = part;
  const all = filters.at(-1);
  return (
    <Page title={t(`${words}.title`)} intro={t(`${words}.intro`)}>
      <FilterBar>
        <SelectField
          name="toon"
          label={t('show')}
          value={chosen}
          onChange={choose}
          choices={filters.map((value) => ({ value, label: t(`${words}.filter.${value}`) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {(data) => {
          const { nodes, totalCount, pageInfo } = rowsOf(data);
          return (
            <>
              <DataTable<Row>
                caption={t(`${words}.title`)}
                count={t(`${words}.count`, { count: totalCount })}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `${path}/${id}`}
                busy={query.loading}
                columns={columns}
                empty={
                  <EmptyState
                    icon={icon}
                    title={t(`${words}.empty.${chosen}`)}
                    action={chosen === all ? null : <Link href={`${path}?toon=${all}`}>{t(`${words}.seeAll`)}</Link>}
                  >
                    <Text>{t(`${words}.emptyNext`)}</Text>
                  </EmptyState>
                }
              />
              <Pagination {...page.paginationFor(pageInfo)} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
