import { Loaded, useQuery, useSearchParams, useSessionMemory, useTranslation } from '@volmacht/platform';
import type { Action } from '@volmacht/shared-schema';
import { EmptyState, Link, SelectField, Text } from '@volmacht/ui';
import type { ReactNode } from 'react';
import { contractName, contractsFor, type Contract } from './contract-roles';
import { ContractsQuery } from './contracts.graphql';

/** The choice in the address for every contract one may see. */
const ALL = 'alle';

interface ChosenProps<Choice> {
  /** What one is about to do: only contracts that allow it can be chosen. */
  action: Action;
  children: (contract: Choice, picker: ReactNode, contracts: Contract[]) => ReactNode;
}

function useChoice(contracts: Contract[] | undefined, fallback: string | undefined) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const { recall, remember } = useSessionMemory<string>('contract');
  const asked = parameters.get('contract') ?? recall() ?? fallback;
  const known = contracts?.find(({ number }) => number === asked);
  const chosen = known ?? (fallback === ALL ? undefined : contracts?.[0]);
  const choose = (number: string) => {
    remember(number);
    setParameters((now) => {
      const next = new URLSearchParams(now);
      next.set('contract', number);
      next.delete('pagina');
      next.delete('na');
      return next;
    });
  };
  const choices = (contracts ?? []).map((contract) => ({ value: contract.number, label: contractName(contract) }));
  const picker =
    choices.length > 1 ? (
      <SelectField
        name="contract"
        label={t('contract.choose')}
        value={chosen?.number ?? ALL}
        onChange={choose}
        choices={fallback === ALL ? [{ value: ALL, label: t('contract.all') }, ...choices] : choices}
      />
    ) : null;
  return { chosen, picker };
}

/** The only one there is to choose: named, so that one knows what one looks at. */
function TheContract({ contract }: { contract: Contract }) {
  const { t } = useTranslation();
  return <Text>{t('contract.one', { contract: contractName(contract) })}</Text>;
}

function NoContract() {
  const { t } = useTranslation();
  return (
    <EmptyState icon="file" title={t('contract.none')} action={<Link href="/collectief">{t('home.back')}</Link>}>
      {t('contract.noneNext')}
    </EmptyState>
  );
}

/**
 * What is about one contract: the one in the address (`?contract=12345`), else the one chosen last, else the first that
 * allows it. The picker is there when there is something to choose (CO-01).
 */
export function ForContract({ action, children }: ChosenProps<Contract>) {
  const query = useQuery(ContractsQuery, { fetchPolicy: 'cache-first' });
  const contracts = query.data && contractsFor(query.data, action);
  const { chosen, picker } = useChoice(contracts, undefined);
  return (
    <Loaded query={query} skeleton="table">
      {() =>
        chosen ? (
          <>
            {picker ? null : <TheContract contract={chosen} />}
            {children(chosen, picker, contracts ?? [])}
          </>
        ) : (
          <NoContract />
        )
      }
    </Loaded>
  );
}

/** As ForContract, with all contracts together as a choice: then there is no one contract (CO-03). */
export function ForContracts({ action, children }: ChosenProps<Contract | undefined>) {
  const query = useQuery(ContractsQuery, { fetchPolicy: 'cache-first' });
  const contracts = query.data && contractsFor(query.data, action);
  const { chosen, picker } = useChoice(contracts, ALL);
  return (
    <Loaded query={query} skeleton="table">
      {() =>
        contracts?.length ? (
          <>
            {contracts.length === 1 ? <TheContract contract={contracts[0]!} /> : null}
            {children(contracts.length === 1 ? contracts[0] : chosen, picker, contracts)}
          </>
        ) : (
          <NoContract />
        )
      }
    </Loaded>
  );
}
