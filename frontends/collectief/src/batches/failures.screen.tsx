import { Loaded, Page, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { dateInNetherlands, EmptyState, FilterBar, formatDate, Link, SelectField } from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import { BatchesQuery } from './batches.graphql';
import { FailureList } from './failure-list.component';

function Failures({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const query = useQuery(BatchesQuery, { variables: { contractId: contract.id, first: LIMITS.pageMax } });
  const failed = (query.data?.deelnemerBatches.nodes ?? []).filter((batch) => batch.failed > 0);
  const chosen = failed.find(({ id }) => id === parameters.get('verslag')) ?? failed[0];
  const choose = (id: string) =>
    setParameters((now) => {
      const next = new URLSearchParams(now);
      next.set('verslag', id);
      next.delete('na');
      return next;
    });
  const choices = failed.map(({ id, file, failed: count }) => ({
    value: id,
    label: t('failures.choice', { name: file.name, date: formatDate(dateInNetherlands(file.uploadedAt)), count }),
  }));
  return (
    <>
      {picker || chosen ? (
        <FilterBar>
          {picker}
          {chosen ? (
            <SelectField
              name="verslag"
              label={t('failures.upload')}
              value={chosen.id}
              onChange={choose}
              choices={choices}
            />
          ) : null}
        </FilterBar>
      ) : null}
      <Loaded query={query} skeleton="table">
        {() =>
          chosen ? (
            <FailureList key={chosen.id} batch={chosen} />
          ) : (
            <EmptyState
              icon="circle-check"
              title={t('failures.none')}
              action={<Link href="/collectief/verwerkingsverslagen">{t('failures.toReports')}</Link>}
            >
              {t('failures.noneEver')}
            </EmptyState>
          )
        }
      </Loaded>
    </>
  );
}

/** Mislukte verwerkingen: the rows of an upload that must be mended (CO-15). */
export function FailuresScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('failures.title')} intro={t('failures.intro')}>
      <ForContract action="deelnemer:manage">
        {(contract, picker) => <Failures key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
