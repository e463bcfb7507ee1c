import { Loaded, Page, useCan, useQuery, useSession, useTranslation } from '@volmacht/platform';
import {
  ActionCard,
  addDays,
  Alert,
  Card,
  Columns,
  dateInNetherlands,
  Heading,
  Link,
  NumberCard,
  Timeline,
  type IconName,
} from '@volmacht/ui';
import type { Action } from '@volmacht/shared-schema';
import type { HomeRequestsQuery as HomeRequestsData } from '../gql/graphql';
import { EndingChart } from './ending-chart.component';
import { HomeClientsQuery, HomeRequestsQuery } from './home.graphql';

/** The farthest reminder of MZ-21, in days. */
const SOON = 90;

function ClientsNumber() {
  const { t } = useTranslation();
  const query = useQuery(HomeClientsQuery);
  return (
    <Loaded query={query}>
      {({ clients }) => (
        <NumberCard label={t('home.clientsNumber')} value={clients.totalCount} href="/ondersteuner/clienten" />
      )}
    </Loaded>
  );
}

function Questions({ questions }: { questions: HomeRequestsData['questions'] }) {
  const { t } = useTranslation();
  if (questions.totalCount === 0) return null;
  return (
    <Card
      title={t('home.questions')}
      icon="question"
      action={
        questions.totalCount > questions.nodes.length ? (
          <Link href="/ondersteuner/aanvragen?toon=vraag">
            {t('home.allQuestions', { count: questions.totalCount })}
          </Link>
        ) : null
      }
    >
      <p>{t('home.questionsWhy')}</p>
      <Timeline
        events={questions.nodes.map(({ id, purpose, askedAt, bewind }) => ({
          id,
          at: askedAt ?? '',
          icon: 'question',
          title: t(`request.title.${purpose}`, { name: bewind.client.fullName }),
          children: (
            <Link href={`/ondersteuner/aanvragen/${id}`}>{t('home.answer', { name: bewind.client.fullName })}</Link>
          ),
        }))}
      />
    </Card>
  );
}

function Work({ mayReadClients }: { mayReadClients: boolean }) {
  const { t } = useTranslation();
  const soon = addDays(dateInNetherlands(new Date()), SOON + 1);
  const query = useQuery(HomeRequestsQuery, { variables: { soon } });
  return (
    <Loaded query={query} skeleton="cards">
      {({ open, late, questions, ending }) => (
        <>
          <Questions questions={questions} />
          {late.totalCount > 0 ? (
            <Alert tone="danger" title={t('home.late', { count: late.totalCount })}>
              <Link href="/ondersteuner/aanvragen?toon=te-laat">{t('home.seeLate')}</Link>
            </Alert>
          ) : null}
          <Columns count={3}>
            {mayReadClients ? <ClientsNumber /> : null}
            <NumberCard
              label={t('home.openNumber')}
              value={open.totalCount}
              href="/ondersteuner/aanvragen"
              hint={questions.totalCount > 0 ? t('home.openHint', { count: questions.totalCount }) : undefined}
            />
            <NumberCard
              label={t('home.endingNumber', { days: SOON })}
              value={ending.totalCount}
              href="/ondersteuner/aflopend"
            />
          </Columns>
        </>
      )}
    </Loaded>
  );
}

const QUICK: { key: string; icon: IconName; href: string; action: Action }[] = [
  { key: 'signUp', icon: 'user-plus', href: '/ondersteuner/aanmelden', action: 'bewind:request' },
  { key: 'clients', icon: 'search', href: '/ondersteuner/clienten', action: 'client:read' },
  { key: 'requests', icon: 'clipboard', href: '/ondersteuner/aanvragen', action: 'bewind:read' },
  { key: 'organisation', icon: 'building', href: '/ondersteuner/gegevens', action: 'organisation:read' },
  { key: 'members', icon: 'users', href: '/ondersteuner/leden', action: 'user:list' },
  { key: 'audit', icon: 'history', href: '/ondersteuner/logboek', action: 'audit:read' },
];

/** Where an ondersteuner begins: what waits for them first, then the figures, then what they may do. */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const mayFollow = useCan('bewind:read');
  const mayReadClients = useCan('client:read');
  const quick = QUICK.filter(({ action }) => viewer?.permissions.includes(action));
  return (
    <Page
      title={t('home.title', { name: viewer?.user.firstName })}
      intro={t('home.intro', { organisation: viewer?.organisation.name })}
    >
      {mayFollow ? <Work mayReadClients={mayReadClients} /> : null}
      {mayFollow ? <EndingChart /> : null}
      <Heading level={2}>{t('home.quick')}</Heading>
      <Columns count={3}>
        {quick.map(({ key, icon, href }) => (
          <ActionCard key={key} title={t(`home.${key}`)} icon={icon} href={href}>
            {t(`home.${key}Text`)}
          </ActionCard>
        ))}
      </Columns>
    </Page>
  );
}
