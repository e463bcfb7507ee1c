import {
  Loaded,
  Page,
  toApiError,
  useLanguage,
  useMutation,
  useKeysetPage,
  useQuery,
  useSearchParams,
  useTranslation,
} from '@volmacht/platform';
import {
  Alert,
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  formatDate,
  formatNumber,
  Pagination,
  Row,
  SelectField,
  StatusBadge,
} from '@volmacht/ui';
import { useState, type ReactNode } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import type { BerichtCategory, BerichtenQuery as BerichtenData } from '../gql/graphql';
import { BerichtenQuery, MarkBerichtenReadMutation } from './berichten.graphql';

type Bericht = NonNullable<BerichtenData['contract']>['berichten']['nodes'][number];

const CATEGORIES: readonly BerichtCategory[] = ['BEVESTIGING', 'WIJZIGING', 'FACTUUR', 'VERWERKING', 'STORING'];

/** Marks messages as read and has the counts asked for anew. */
function useMarkRead(onDone: () => void) {
  const { t } = useTranslation();
  const [mark, { loading }] = useMutation(MarkBerichtenReadMutation);
  const [refused, setRefused] = useState<string>();
  const markRead = async (berichten: Bericht[]) => {
    setRefused(undefined);
    try {
      await mark({ variables: { ids: berichten.map(({ id }) => id) } });
      onDone();
    } catch (thrown) {
      const { message, isUnexpected } = toApiError(thrown);
      setRefused(isUnexpected || !message ? t('platform.failed.title') : message);
    }
  };
  return { markRead, loading, refused };
}

function Berichten({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const category = CATEGORIES.find((known) => known === parameters.get('categorie')?.toUpperCase());
  const page = useKeysetPage();
  const query = useQuery(BerichtenQuery, {
    variables: { number: contract.number, category: category ?? null, ...page.variables },
  });
  const { markRead, loading, refused } = useMarkRead(() => void query.refetch());
  const unreadOf = (nodes: Bericht[]) => nodes.filter(({ readAt }) => !readAt);
  return (
    <>
      <FilterBar>
        {picker}
        <SelectField
          name="categorie"
          label={t('berichten.category')}
          value={category ?? 'alle'}
          onChange={(chosen) => page.filter({ categorie: chosen === 'alle' ? undefined : chosen.toLowerCase() })}
          choices={[
            { value: 'alle', label: t('berichten.allCategories') },
            ...CATEGORIES.map((value) => ({ value, label: t(`berichtCategory.${value}`) })),
          ]}
        />
      </FilterBar>
      {refused ? (
        <Alert tone="danger" announce title={t('berichten.notMarked')}>
          {refused}
        </Alert>
      ) : null}
      <Loaded query={query} skeleton="table">
        {({ contract: found }) =>
          found ? (
            <>
              {found.unreadBerichten > 0 ? (
                <Row align="between">
                  <StatusBadge tone="active" icon="mail">
                    {t('berichten.unread', {
                      count: found.unreadBerichten,
                      number: formatNumber(found.unreadBerichten, language),
                    })}
                  </StatusBadge>
                  {unreadOf(found.berichten.nodes).length > 0 ? (
                    <Button icon="check" busy={loading} onClick={() => void markRead(unreadOf(found.berichten.nodes))}>
                      {t('berichten.markPage')}
                    </Button>
                  ) : null}
                </Row>
              ) : null}
              <DataTable<Bericht>
                caption={t('berichten.title')}
                count={t('berichten.count', {
                  count: found.berichten.totalCount,
                  number: formatNumber(found.berichten.totalCount, language),
                })}
                rows={found.berichten.nodes}
                rowKey={({ id }) => id}
                rowLabel={({ text }) => text}
                rowActions={(bericht) =>
                  bericht.readAt
                    ? []
                    : [
                        {
                          id: 'read',
                          label: t('berichten.mark'),
                          icon: 'check',
                          onSelect: () => void markRead([bericht]),
                        },
                      ]
                }
                busy={query.loading}
                columns={[
                  { id: 'date', header: t('berichten.date'), nowrap: true, cell: ({ date }) => formatDate(date) },
                  {
                    id: 'category',
                    header: t('berichten.category'),
                    cell: (bericht) => t(`berichtCategory.${bericht.category}`),
                  },
                  {
                    id: 'text',
                    header: t('berichten.text'),
                    cell: ({ text, readAt }) => (readAt ? text : <strong>{text}</strong>),
                  },
                  {
                    id: 'read',
                    header: t('berichten.status'),
                    cell: ({ readAt }) =>
                      readAt ? (
                        t('berichten.read')
                      ) : (
                        <StatusBadge tone="active" icon="mail">
                          {t('berichten.new')}
                        </StatusBadge>
                      ),
                  },
                ]}
                empty={
                  <EmptyState icon="mail" title={t('berichten.none')}>
                    {t('berichten.noneNext')}
                  </EmptyState>
                }
              />
              <Pagination {...page.paginationFor(found.berichten.pageInfo)} />
            </>
          ) : (
            <EmptyState icon="file" title={t('contract.none')}>
              {t('contract.noneNext')}
            </EmptyState>
          )
        }
      </Loaded>
    </>
  );
}

/** Berichten: what was received, processed, changed and billed, per contract (CO-11). */
export function BerichtenScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('berichten.title')} intro={t('berichten.intro')}>
      <ForContract action="bericht:read">
        {(contract, picker) => <Berichten key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
