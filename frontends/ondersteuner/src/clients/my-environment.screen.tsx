import { Loaded, NotFound, Page, useLanguage, useParams, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  BarChart,
  Card,
  Columns,
  DataTable,
  DefinitionGrid,
  EmptyState,
  formatAmount,
  formatDate,
  monthName,
  monthsOf,
  Stack,
  Tabs,
  Text,
} from '@volmacht/ui';
import type { ClientCareQuery as ClientCareData } from '../gql/graphql';
import { AddressCard, BronheffingCard, DebtorCard, GberCard, PersonCard } from './client-cards.component';
import { ClientCareQuery } from './clients.graphql';

type Client = NonNullable<ClientCareData['client']>;
type Care = NonNullable<Client['care']>;

function MoneyTab({ client }: { client: Client }) {
  return (
    <Columns>
      <DebtorCard client={client} />
      <BronheffingCard client={client} />
      <GberCard client={client} />
    </Columns>
  );
}

function PostTab({ client }: { client: Client }) {
  return (
    <Columns>
      <PersonCard client={client} />
      <AddressCard client={client} />
    </Columns>
  );
}

/** What care cost per month; whole cents are added up, so that no figure drifts. */
function costsPerMonth(claims: Care['claims']): { month: string; euros: number }[] {
  const cents = new Map<string, number>();
  for (const { treatedOn, amount } of claims) {
    const month = treatedOn.slice(0, 7);
    cents.set(month, (cents.get(month) ?? 0) + Math.round(Number(amount) * 100));
  }
  const months = [...cents.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last
    ? monthsOf(first, last)
        .slice(-12)
        .map((month) => ({ month, euros: Math.round((cents.get(month) ?? 0) / 100) }))
    : [];
}

function CareTab({ care }: { care: Care }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const costs = costsPerMonth(care.claims);
  return (
    <Stack>
      <Card title={t('environment.policy')} icon="shield">
        <DefinitionGrid
          items={[
            { label: t('environment.policyName'), value: care.policyName },
            { label: t('environment.deductibleUsed'), value: formatAmount(care.deductibleUsed, language) },
          ]}
        />
      </Card>
      <Card title={t('environment.costs')} icon="calendar">
        {costs.length > 0 ? (
          <BarChart
            title={t('environment.costs')}
            categoryLabel={t('environment.month')}
            categories={costs.map(({ month }) => monthName(month, language))}
            series={[{ label: t('environment.euros'), values: costs.map(({ euros }) => euros) }]}
          />
        ) : (
          <Text>{t('environment.noClaims')}</Text>
        )}
      </Card>
      <Card title={t('environment.claims')} icon="file">
        <DataTable<Care['claims'][number]>
          caption={t('environment.claims')}
          count={t('environment.claimsCount', { count: care.claims.length })}
          rows={care.claims}
          rowKey={({ id }) => id}
          columns={[
            { id: 'on', header: t('environment.treatedOn'), cell: ({ treatedOn }) => formatDate(treatedOn) },
            { id: 'provider', header: t('environment.provider'), cell: ({ provider }) => provider },
            { id: 'what', header: t('environment.description'), cell: ({ description }) => description },
            {
              id: 'amount',
              header: t('environment.amount'),
              align: 'end',
              cell: ({ amount }) => formatAmount(amount, language),
            },
          ]}
          empty={
            <EmptyState icon="file" title={t('environment.noClaims')}>
              {t('environment.noClaimsNext')}
            </EmptyState>
          }
        />
      </Card>
    </Stack>
  );
}

/** Mijn omgeving: what the client would see; money always, care for a curator only (MZ-16). */
export function MyEnvironmentScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  // Care is not kept in memory after one has left the page.
  const query = useQuery(ClientCareQuery, { variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <Loaded query={query} skeleton="page">
      {({ client }) =>
        client ? (
          <Page
            title={t('environment.title', { name: client.fullName })}
            intro={t('environment.intro')}
            breadcrumb={[
              { label: t('clients.title'), href: '/ondersteuner/clienten' },
              { label: client.fullName, href: `/ondersteuner/clienten/${client.id}` },
            ]}
          >
            {client.care ? null : (
              <Alert tone="info" title={t('environment.moneyOnly')}>
                {t('environment.moneyOnlyWhy')}
              </Alert>
            )}
            <Tabs
              label={t('environment.parts')}
              tabs={[
                { id: 'money', label: t('environment.money'), content: <MoneyTab client={client} /> },
                { id: 'post', label: t('environment.post'), content: <PostTab client={client} /> },
                ...(client.care
                  ? [{ id: 'care', label: t('environment.care'), content: <CareTab care={client.care} /> }]
                  : []),
              ]}
            />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
