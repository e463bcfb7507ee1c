import { Loaded, NotFound, Page, useCan, useLanguage, useParams, useQuery, useTranslation } from '@volmacht/platform';
import {
  ActionCard,
  Alert,
  Columns,
  dateInNetherlands,
  formatLongDate,
  Heading,
  Link,
  Row,
  StatusBadge,
} from '@volmacht/ui';
import type { ClientDetailFragment } from '../gql/graphql';
import { OPEN } from '../requests/request-status.component';
import { CHANGE_ICONS, CHANGES } from './changes';
import { AddressCard, BronheffingCard, DebtorCard, GberCard, PeriodCard, PersonCard } from './client-cards.component';
import { ClientQuery } from './clients.graphql';

function SigningOff({ bewind }: { bewind: ClientDetailFragment['bewind'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const request = bewind.reviews.find(({ purpose, status }) => purpose === 'END' && OPEN.includes(status));
  if (request) {
    return (
      <Alert tone="info" title={t('client.endRequested')}>
        <p>
          {t('client.endRequestedNext', {
            end: formatLongDate(request.endDate ?? '', language),
            due: formatLongDate(dateInNetherlands(request.dueAt), language),
          })}
        </p>
        <Link href={`/ondersteuner/aanvragen/${request.id}`}>{t('client.toRequest')}</Link>
      </Alert>
    );
  }
  if (bewind.status !== 'ENDING' || !bewind.endDate) return null;
  return (
    <Alert tone="warning" title={t('client.ending', { date: formatLongDate(bewind.endDate, language) })}>
      {t('client.endingNext')}
    </Alert>
  );
}

function ClientPage({ client }: { client: ClientDetailFragment }) {
  const { t } = useTranslation();
  const mayChange = useCan('client:update');
  const mayEnd = useCan('bewind:end');
  const { bewind } = client;
  const ends =
    bewind.status === 'ENDING' || bewind.reviews.some((one) => one.purpose === 'END' && OPEN.includes(one.status));
  const base = `/ondersteuner/clienten/${client.id}`;
  return (
    <Page
      title={client.fullName}
      breadcrumb={[{ label: t('clients.title'), href: '/ondersteuner/clienten' }]}
      badge={
        <StatusBadge tone={bewind.status === 'ENDING' ? 'warning' : 'success'}>{t(`kind.${bewind.kind}`)}</StatusBadge>
      }
      action={
        <Row>
          <Link appearance="primary" icon="user" href={`${base}/mijn-omgeving`}>
            {t('client.toEnvironment')}
          </Link>
          {mayEnd && !ends ? (
            <Link appearance="secondary" icon="user-minus" href={`${base}/afmelden`}>
              {t('signOff.title')}
            </Link>
          ) : null}
        </Row>
      }
    >
      <SigningOff bewind={bewind} />
      <Columns>
        <PersonCard client={client} />
        <PeriodCard client={client} />
        <DebtorCard client={client} />
        <AddressCard client={client} />
        <BronheffingCard client={client} />
        <GberCard client={client} />
      </Columns>
      {mayChange ? (
        <>
          <Heading level={2}>{t('client.quickMenu')}</Heading>
          <Columns count={3}>
            {CHANGES.map((change) => (
              <ActionCard
                key={change}
                title={t(`change.${change}.title`)}
                icon={CHANGE_ICONS[change]}
                href={`${base}/wijzigen/${change}`}
              >
                {t(`change.${change}.menu`)}
              </ActionCard>
            ))}
          </Columns>
        </>
      ) : null}
    </Page>
  );
}

/** Cliënt detail: debtor, address, bronheffing, GBER, period, and the quick menu (MZ-15, MZ-17). */
export function ClientScreen() {
  const { id = '' } = useParams();
  const query = useQuery(ClientQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ client }) => (client ? <ClientPage key={client.id} client={client} /> : <NotFound />)}
    </Loaded>
  );
}
