import { Loaded, Page, useLanguage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  Alert,
  DataTable,
  EmptyState,
  FilterBar,
  formatAmount,
  formatDate,
  formatFileSize,
  formatNumber,
  Link,
  SelectField,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import type { BorderellenQuery as BorderellenData } from '../gql/graphql';
import { BorderellenQuery } from './borderellen.graphql';

type Borderel = NonNullable<BorderellenData['contract']>['borderellen'][number];

function BorderelTable({ borderellen, picker }: { borderellen: Borderel[]; picker: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const years = [...new Set(borderellen.map(({ date }) => date.slice(0, 4)))].sort().reverse();
  const year = years.find((known) => known === parameters.get('jaar')) ?? '';
  const rows = borderellen.filter(({ date }) => date.startsWith(year));
  const choose = (chosen: string) =>
    setParameters((now) => {
      const next = new URLSearchParams(now);
      if (chosen === '') next.delete('jaar');
      else next.set('jaar', chosen);
      return next;
    });
  return (
    <>
      {picker || years.length > 1 ? (
        <FilterBar>
          {picker}
          {years.length > 1 ? (
            <SelectField
              name="jaar"
              label={t('borderellen.year')}
              value={year}
              onChange={choose}
              choices={[
                { value: '', label: t('borderellen.allYears') },
                ...years.map((value) => ({ value, label: value })),
              ]}
            />
          ) : null}
        </FilterBar>
      ) : null}
      <DataTable<Borderel>
        caption={t('borderellen.title')}
        count={t('borderellen.count', { count: rows.length })}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'date', header: t('borderellen.date'), nowrap: true, cell: ({ date }) => formatDate(date) },
          {
            id: 'deelnemers',
            header: t('borderellen.deelnemers'),
            align: 'end',
            cell: ({ deelnemers }) => formatNumber(deelnemers, language),
          },
          {
            id: 'amount',
            header: t('borderellen.amount'),
            align: 'end',
            cell: ({ amount }) => formatAmount(amount, language),
          },
          {
            id: 'invoice',
            header: t('borderellen.invoice'),
            cell: ({ invoice, date }) => (
              <Link
                icon="download"
                href={`/files/${invoice.id}`}
                aria-label={t('borderellen.downloadInvoice', {
                  date: formatDate(date),
                  size: formatFileSize(invoice.size, language),
                })}
              >
                {t('borderellen.download')}
              </Link>
            ),
          },
          {
            id: 'file',
            header: t('borderellen.file'),
            cell: ({ file }) => (
              <Link icon="download" href={`/files/${file.id}`}>
                {file.name}
              </Link>
            ),
          },
        ]}
        empty={
          <EmptyState icon="wallet" title={t('borderellen.none')}>
            {t('borderellen.noneNext')}
          </EmptyState>
        }
      />
    </>
  );
}

function Borderellen({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const query = useQuery(BorderellenQuery, { variables: { number: contract.number } });
  return (
    <>
      <Loaded query={query} skeleton="table">
        {({ contract: found }) =>
          found ? (
            <BorderelTable borderellen={found.borderellen} picker={picker} />
          ) : (
            <EmptyState icon="file" title={t('contract.none')}>
              {t('contract.noneNext')}
            </EmptyState>
          )
        }
      </Loaded>
      <Alert tone="info" title={t('borderellen.keep')}>
        {t('borderellen.keepNext')}
      </Alert>
    </>
  );
}

/** Borderellen: each month an invoice and the lines behind it, for a year (CO-09). */
export function BorderellenScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('borderellen.title')} intro={t('borderellen.intro')}>
      <ForContract action="borderel:read">
        {(contract, picker) => <Borderellen key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
