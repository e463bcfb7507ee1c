import { Loaded, Page, useLanguage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  addMonths,
  BarChart,
  Card,
  DataTable,
  dateInNetherlands,
  DefinitionGrid,
  EmptyState,
  FilterBar,
  formatDate,
  formatMonth,
  formatNumber,
  monthName,
  SelectField,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import { UsageQuery } from '../flow/flow.graphql';
import { monthChoices } from '../flow/periods';
import type { UsageQuery as UsageData } from '../gql/graphql';

type Month = NonNullable<UsageData['contract']>['usage'][number];

/** The last twelve months, or one calendar year. */
function periodOf(asked: string | null, years: string[], now: string): { value: string; from: string; to: string } {
  const year = years.find((known) => known === asked);
  if (year) return { value: year, from: `${year}-01`, to: `${year}-12` };
  return { value: '', from: addMonths(now, -12), to: addMonths(now, -1) };
}

const signed = (value: number, language: 'nl' | 'en') => `${value > 0 ? '+' : ''}${formatNumber(value, language)}`;

function Figures({ months }: { months: Month[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const categories = months.map(({ month }) => monthName(month, language));
  return (
    <>
      <Card title={t('usage.perMonth')} icon="chart">
        <BarChart
          title={t('usage.perMonth')}
          categoryLabel={t('usage.month')}
          categories={categories}
          series={[{ label: t('usage.deelnemers'), values: months.map(({ deelnemers }) => deelnemers) }]}
        />
      </Card>
      <Card title={t('usage.flowPerMonth')} icon="transfer">
        <BarChart
          title={t('usage.flowPerMonth')}
          categoryLabel={t('usage.month')}
          categories={categories}
          series={[
            { label: t('usage.in'), values: months.map(({ instroom }) => instroom) },
            { label: t('usage.out'), values: months.map(({ uitstroom }) => uitstroom) },
          ]}
        />
      </Card>
      <Card title={t('usage.table')} icon="file">
        <DataTable<Month>
          caption={t('usage.table')}
          rows={[...months].reverse()}
          rowKey={({ month }) => month}
          columns={[
            { id: 'month', header: t('usage.month'), cell: ({ month }) => formatMonth(month, language) },
            {
              id: 'number',
              header: t('usage.endOfMonth'),
              align: 'end',
              cell: ({ deelnemers }) => formatNumber(deelnemers, language),
            },
            {
              id: 'difference',
              header: t('usage.difference'),
              align: 'end',
              cell: ({ difference }) => signed(difference, language),
            },
            { id: 'in', header: t('usage.in'), align: 'end', cell: ({ instroom }) => formatNumber(instroom, language) },
            {
              id: 'out',
              header: t('usage.out'),
              align: 'end',
              cell: ({ uitstroom }) => formatNumber(uitstroom, language),
            },
          ]}
        />
      </Card>
    </>
  );
}

function Usage({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const now = dateInNetherlands(new Date()).slice(0, 7);
  const years = [...new Set(monthChoices(contract, now).map((month) => month.slice(0, 4)))];
  const { value, from, to } = periodOf(parameters.get('jaar'), years, now);
  const query = useQuery(UsageQuery, { variables: { number: contract.number, from, to } });
  const choose = (year: string) =>
    setParameters((before) => {
      const next = new URLSearchParams(before);
      if (year === '') next.delete('jaar');
      else next.set('jaar', year);
      return next;
    });
  return (
    <>
      <FilterBar>
        {picker}
        <SelectField
          name="jaar"
          label={t('usage.period')}
          value={value}
          onChange={choose}
          choices={[{ value: '', label: t('usage.lastYear') }, ...years.map((year) => ({ value: year, label: year }))]}
        />
      </FilterBar>
      <Loaded query={query} skeleton="page">
        {({ contract: found }) =>
          found ? (
            <>
              <Card title={contract.name} icon="file">
                <DefinitionGrid
                  columns={3}
                  items={[
                    { label: t('contract.startDate'), value: formatDate(found.startDate) },
                    {
                      label: t('contract.endDate'),
                      value: found.endDate ? formatDate(found.endDate) : t('contract.noEnd'),
                    },
                    { label: t('contract.current'), value: formatNumber(found.currentDeelnemers, language) },
                  ]}
                />
              </Card>
              {found.usage.length > 0 ? (
                <Figures months={[...found.usage].sort((a, b) => a.month.localeCompare(b.month))} />
              ) : (
                <EmptyState icon="chart" title={t('usage.none')}>
                  {t('usage.noneNext')}
                </EmptyState>
              )}
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

/** Contract gebruik: how many took part at the end of each month, who came and who went (CO-10). */
export function UsageScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('usage.title')} intro={t('usage.intro')}>
      <ForContract action="stroom:read">
        {(contract, picker) => <Usage key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
