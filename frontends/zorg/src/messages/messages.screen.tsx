import { Loaded, Page, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  CheckboxField,
  DataTable,
  EmptyState,
  FilterBar,
  formatDateTime,
  Link,
  Pagination,
  SelectField,
} from '@volmacht/ui';
import type { MessageRowFragment, Product } from '../gql/graphql';
import { MessageBadge } from './message-parts.component';
import { MessagesQuery } from './messages.graphql';

const DIRECTIONS = { ontvangen: 'IN', verstuurd: 'OUT' } as const;
const PRODUCTS: Partial<Record<string, Product>> = { iwmo: 'IWMO', ijw: 'IJW' };

/** Berichten iWmo en iJw: what came in and what was sent, with where it stands (ZO-11, ZO-13). */
export function MessagesScreen() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const box = parameters.get('bak') === 'verstuurd' ? 'verstuurd' : 'ontvangen';
  const asked = parameters.get('product') ?? 'alle';
  const product = asked in PRODUCTS ? asked : 'alle';
  const missing = box === 'verstuurd' && parameters.get('retour') === 'ontbreekt';
  const page = useKeysetPage();
  const query = useQuery(MessagesQuery, {
    variables: {
      direction: DIRECTIONS[box],
      product: PRODUCTS[product] ?? null,
      retourMissing: missing ? true : null,
      ...page.variables,
    },
  });
  const put = (name: string, value: string | undefined) => page.filter({ [name]: value });
  return (
    <Page
      title={t('messages.title')}
      intro={t('messages.intro')}
      action={
        <Link appearance="primary" icon="upload" href="/zorg/versturen">
          {t('send.title')}
        </Link>
      }
    >
      <FilterBar>
        <SelectField
          name="bak"
          label={t('messages.box')}
          value={box}
          onChange={(next) => put('bak', next === 'verstuurd' ? next : undefined)}
          choices={Object.keys(DIRECTIONS).map((value) => ({ value, label: t(`messages.boxes.${value}`) }))}
        />
        <SelectField
          name="product"
          label={t('messages.product')}
          value={product}
          onChange={(next) => put('product', next === 'alle' ? undefined : next)}
          choices={[
            { value: 'alle', label: t('messages.allProducts') },
            { value: 'iwmo', label: t('product.IWMO') },
            { value: 'ijw', label: t('product.IJW') },
          ]}
        />
        {box === 'verstuurd' ? (
          <CheckboxField
            name="retour"
            label={t('messages.onlyMissing')}
            value={missing}
            onChange={(next) => put('retour', next ? 'ontbreekt' : undefined)}
            optional
          />
        ) : null}
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ zorgMessages: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<MessageRowFragment>
              caption={t(`messages.boxes.${box}`)}
              count={t('messages.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/zorg/berichten/${id}`}
              busy={query.loading}
              columns={[
                {
                  id: 'kind',
                  header: t('messages.kind'),
                  cell: ({ code, name }) => (code ? `${code} ${name ?? ''}` : t('messages.unknownKind')),
                },
                { id: 'product', header: t('messages.product'), cell: (row) => t(`product.${row.product}`) },
                {
                  id: 'identification',
                  header: t('messages.identification'),
                  cell: ({ identification }) => identification ?? '–',
                },
                {
                  id: 'at',
                  header: t(box === 'verstuurd' ? 'messages.sentAt' : 'messages.receivedAt'),
                  nowrap: true,
                  cell: ({ receivedAt }) => formatDateTime(receivedAt),
                },
                { id: 'status', header: t('users.status'), cell: (row) => <MessageBadge {...row} /> },
              ]}
              empty={
                <EmptyState icon="inbox" title={t(`messages.none.${box}`)}>
                  {t('messages.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
