import {
  Loaded,
  Page,
  useCan,
  useLanguage,
  useKeysetPage,
  useQuery,
  useSearchParams,
  useTranslation,
} from '@volmacht/platform';
import {
  Columns,
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  formatDateTime,
  formatMonth,
  formatNumber,
  NumberCard,
  Pagination,
  SelectField,
  StatusBadge,
  Text,
  type StatusBadgeProps,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import { contractName, type Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import { ExportButton } from '../exports/export-button.component';
import type { FlowQuery as FlowData, StroomKind } from '../gql/graphql';
import { FlowQuery } from './flow.graphql';
import { monthChoices } from './periods';

type FlowRow = NonNullable<FlowData['contract']>['inUitstroom']['nodes'][number];

const LOOKS: Record<StroomKind, Pick<StatusBadgeProps, 'tone' | 'icon'>> = {
  INSTROOM: { tone: 'success', icon: 'user-plus' },
  UITSTROOM: { tone: 'warning', icon: 'user-minus' },
  ONGEWIJZIGD: { tone: 'neutral', icon: 'user' },
};

function KindBadge({ kind }: { kind: StroomKind }) {
  const { t } = useTranslation();
  return <StatusBadge {...LOOKS[kind]}>{t(`flowKind.${kind}`)}</StatusBadge>;
}

function FlowList({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayOpen = useCan('deelnemer:read');
  const [parameters] = useSearchParams();
  const now = dateInNetherlands(new Date()).slice(0, 7);
  const months = monthChoices(contract, now);
  const monthOf = (name: string, fallback: string) =>
    months.find((month) => month === parameters.get(name)) ?? fallback;
  const to = monthOf('tot', months[0] ?? now);
  // An end before the beginning is no period: then it is that one month.
  const from = [monthOf('van', months.findLast((month) => month >= `${to.slice(0, 4)}-01`) ?? to), to].sort()[0] ?? to;
  const showAll = parameters.get('toon') === 'alle';
  const page = useKeysetPage();
  const query = useQuery(FlowQuery, { variables: { number: contract.number, from, to, showAll, ...page.variables } });
  const period = t('flow.period', { from: formatMonth(from, language), to: formatMonth(to, language) });
  const choices = months.map((month) => ({ value: month, label: formatMonth(month, language) }));
  return (
    <>
      <FilterBar>
        {picker}
        <SelectField
          name="van"
          label={t('flow.from')}
          value={from}
          onChange={(month) => page.filter({ van: month })}
          choices={choices.filter(({ value }) => value <= to)}
        />
        <SelectField
          name="tot"
          label={t('flow.to')}
          value={to}
          onChange={(month) => page.filter({ tot: month })}
          choices={choices}
        />
        <SelectField
          name="toon"
          label={t('flow.show')}
          value={showAll ? 'alle' : 'stroom'}
          onChange={(shown) => page.filter({ toon: shown === 'alle' ? shown : undefined })}
          choices={[
            { value: 'stroom', label: t('flow.onlyFlow') },
            { value: 'alle', label: t('flow.all') },
          ]}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ contract: found }) =>
          found ? (
            <>
              <Columns count={2}>
                <NumberCard label={t('flow.in')} value={found.inUitstroom.instroom} hint={period} />
                <NumberCard label={t('flow.out')} value={found.inUitstroom.uitstroom} hint={period} />
              </Columns>
              <Text tone="small">{t('flow.asOf', { moment: formatDateTime(found.inUitstroom.asOf) })}</Text>
              <DataTable<FlowRow>
                caption={t('flow.title')}
                count={t('flow.count', {
                  count: found.inUitstroom.totalCount,
                  number: formatNumber(found.inUitstroom.totalCount, language),
                })}
                rows={found.inUitstroom.nodes}
                rowKey={({ deelnemer, kind, on }) => `${deelnemer.id} ${kind} ${on}`}
                rowHref={({ deelnemer }) => (mayOpen ? `/collectief/deelnemers/${deelnemer.id}` : undefined)}
                busy={query.loading}
                columns={[
                  { id: 'name', header: t('deelnemer.name'), cell: ({ deelnemer }) => deelnemer.fullName },
                  { id: 'kind', header: t('flow.kind'), cell: ({ kind }) => <KindBadge kind={kind} /> },
                  { id: 'on', header: t('flow.on'), nowrap: true, cell: ({ on }) => formatDate(on) || '–' },
                  { id: 'bsn', header: t('deelnemer.bsnShort'), cell: ({ deelnemer }) => deelnemer.maskedBsn },
                  {
                    id: 'number',
                    header: t('deelnemer.relatienummer'),
                    cell: ({ deelnemer }) => deelnemer.relatienummer,
                  },
                  {
                    id: 'birth',
                    header: t('deelnemer.birthDate'),
                    cell: ({ deelnemer }) => formatDate(deelnemer.birthDate),
                  },
                ]}
                empty={
                  <EmptyState icon="transfer" title={t('flow.none')}>
                    {t('flow.noneNext')}
                  </EmptyState>
                }
              />
              <Pagination {...page.paginationFor(found.inUitstroom.pageInfo)} />
              <ExportButton
                key={`${contract.id} ${from} ${to} ${showAll}`}
                input={{ kind: 'IN_UITSTROOM', contractId: contract.id, from, to, showAll }}
                label={t('flow.exportLabel', { contract: contractName(contract), period })}
              >
                {t('flow.export')}
              </ExportButton>
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

/** In- en uitstroomlijsten: who came and who went in a period, as of the last refresh (CO-08). */
export function FlowScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('flow.title')} intro={t('flow.intro')}>
      <ForContract action="stroom:read">
        {(contract, picker) => <FlowList key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
