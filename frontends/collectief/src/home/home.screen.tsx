import { Loaded, Page, useCan, useLanguage, useQuery, useSession, useTranslation } from '@volmacht/platform';
import {
  ActionCard,
  addMonths,
  Alert,
  BarChart,
  Card,
  Columns,
  dateInNetherlands,
  FilterBar,
  formatMonth,
  Heading,
  Link,
  monthName,
  NumberCard,
  type IconName,
} from '@volmacht/ui';
import type { Action } from '@volmacht/shared-schema';
import type { ReactNode } from 'react';
import { contractsFor, type Contract } from '../contracts/contract-roles';
import { ContractsQuery } from '../contracts/contracts.graphql';
import { ForContract } from '../contracts/for-contract.component';
import { HomeQuery } from './home.graphql';
import { RecentTasks } from './recent-tasks.component';

const QUICK: { key: string; icon: IconName; path: string; action: Action }[] = [
  { key: 'deelnemers', icon: 'search', path: 'deelnemers', action: 'deelnemer:read' },
  { key: 'new', icon: 'user-plus', path: 'nieuw', action: 'deelnemer:manage' },
  { key: 'upload', icon: 'upload', path: 'upload', action: 'deelnemer:manage' },
  { key: 'flow', icon: 'transfer', path: 'in-en-uitstroom', action: 'stroom:read' },
  { key: 'borderellen', icon: 'wallet', path: 'borderellen', action: 'borderel:read' },
  { key: 'accounts', icon: 'shield', path: 'accounts', action: 'user:manage' },
];

/** May the viewer do this on this very contract? */
function useMayOn(contract: Contract): (action: Action) => boolean {
  const { data } = useQuery(ContractsQuery, { fetchPolicy: 'cache-first' });
  return (action) => Boolean(data && contractsFor(data, action).some(({ id }) => id === contract.id));
}

function Figures({ contract }: { contract: Contract }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayOn = useMayOn(contract);
  const flow = mayOn('stroom:read');
  const now = dateInNetherlands(new Date()).slice(0, 7);
  const from = addMonths(now, -12);
  const query = useQuery(HomeQuery, { variables: { number: contract.number, from, flow } });
  const year = now.slice(0, 4);
  return (
    <Loaded query={query} skeleton="cards">
      {({ contract: found }) => {
        if (!found) return <Alert tone="warning" title={t('contract.none')} />;
        const months = found.usage ?? [];
        const ofYear = months.filter(({ month }) => month.startsWith(year));
        const last = ofYear
          .map(({ month }) => month)
          .sort()
          .at(-1);
        const through = last ? t('home.through', { month: formatMonth(last, language) }) : undefined;
        const sum = (kind: 'instroom' | 'uitstroom') => ofYear.reduce((total, month) => total + month[kind], 0);
        return (
          <>
            <Columns count={4}>
              <NumberCard
                label={t('home.current')}
                value={found.currentDeelnemers}
                href={mayOn('deelnemer:read') ? `/collectief/deelnemers?contract=${contract.number}` : undefined}
              />
              {flow ? <NumberCard label={t('home.in', { year })} value={sum('instroom')} hint={through} /> : null}
              {flow ? <NumberCard label={t('home.out', { year })} value={sum('uitstroom')} hint={through} /> : null}
              <NumberCard
                label={t('home.unread')}
                value={found.unreadBerichten}
                href={`/collectief/berichten?contract=${contract.number}`}
              />
            </Columns>
            {months.length > 0 ? (
              <Card
                title={t('usage.perMonth')}
                icon="chart"
                action={<Link href={`/collectief/gebruik?contract=${contract.number}`}>{t('home.toUsage')}</Link>}
              >
                <BarChart
                  title={t('usage.perMonth')}
                  categoryLabel={t('usage.month')}
                  categories={months.map(({ month }) => monthName(month, language))}
                  series={[{ label: t('usage.deelnemers'), values: months.map(({ deelnemers }) => deelnemers) }]}
                />
              </Card>
            ) : null}
            <RecentTasks contractId={contract.id} mayUpload={mayOn('deelnemer:manage')} />
          </>
        );
      }}
    </Loaded>
  );
}

function Dashboard({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  return (
    <>
      {picker ? <FilterBar>{picker}</FilterBar> : null}
      <Figures key={contract.id} contract={contract} />
    </>
  );
}

/** Where who works with a contract begins: how it stands, what is under way, and what they may do (CO-02). */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const works = useCan('contract:read');
  const quick = QUICK.filter(({ action }) => viewer?.permissions.includes(action));
  return (
    <Page
      title={t('home.title', { name: viewer?.user.firstName })}
      tabTitle={t('home.crumb')}
      intro={t('home.intro', { organisation: viewer?.organisation.name })}
    >
      {works ? (
        <ForContract action="contract:read">
          {(contract, picker) => <Dashboard contract={contract} picker={picker} />}
        </ForContract>
      ) : null}
      {quick.length > 0 ? <Heading level={2}>{t('home.quick')}</Heading> : null}
      <Columns count={3}>
        {quick.map(({ key, icon, path }) => (
          <ActionCard key={key} title={t(`home.go.${key}.title`)} icon={icon} href={`/collectief/${path}`}>
            {t(`home.go.${key}.text`)}
          </ActionCard>
        ))}
      </Columns>
    </Page>
  );
}
