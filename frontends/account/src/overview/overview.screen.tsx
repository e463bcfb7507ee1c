import { Loaded, Page, useLanguage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  DefinitionGrid,
  dateInNetherlands,
  formatLongDate,
  formatPhone,
  Link,
  Row,
  Stack,
  StatusBadge,
  Text,
} from '@volmacht/ui';
import type { OwnAccountQuery as OwnAccount, Portal } from '../gql/graphql';
import { BrokerNotice } from '../log-in/broker-notice.component';
import { brokerPath, homeOf, PORTALS } from '../log-in/portal-choice';
import { OwnAccountQuery } from './overview.graphql';

type Me = NonNullable<OwnAccount['me']>;

const CHANGED = ['email', 'mobile', 'password'] as const;

/** The own account: what is known, what can be changed, and the way to the portals (MZ-05). */
export function OverviewScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const query = useQuery(OwnAccountQuery);
  const changed = CHANGED.find((kind) => kind === search.get('gewijzigd'));
  return (
    <Page title={t('overview.title')} intro={t('overview.intro')}>
      {search.get('gekoppeld') ? <Alert tone="success" title={t('overview.linkedNow')} announce /> : null}
      {changed ? <Alert tone="success" title={t(`overview.changed.${changed}`)} announce /> : null}
      <BrokerNotice code={search.get('melding')} />
      <Loaded query={query} skeleton="cards">
        {({ me }) => (me ? <Overview me={me} /> : null)}
      </Loaded>
    </Page>
  );
}

function Overview({ me }: { me: Me }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { user } = me;
  const opened = PORTALS.filter(({ portal }) => me.portals.includes(portal));
  const change = (what: string, label: string) => (
    <Link href={`/account/overzicht/${what}`} icon="pencil">
      {label}
    </Link>
  );
  return (
    <Stack>
      {me.pendingVerification ? (
        <>
          <Alert tone="info" title={t('overview.pending')}>
            {t('overview.pendingText')}
          </Alert>
          <Row>
            <Link href="/account/nieuw" appearance="primary">
              {t('overview.pendingGo')}
            </Link>
          </Row>
        </>
      ) : null}
      {me.passwordWarning && me.passwordExpiresAt ? (
        <Alert tone="warning" title={t('overview.passwordEnds')}>
          {t('overview.passwordEndsText', { date: formatLongDate(dateInNetherlands(me.passwordExpiresAt), language) })}
        </Alert>
      ) : null}
      {opened.length > 0 ? (
        <Row>
          {opened.map(({ portal, path }) => (
            <Link key={portal} href={path} appearance="primary" icon="arrow-right">
              {t('overview.toPortal', { portal: t(`portals.${portal}`) })}
            </Link>
          ))}
        </Row>
      ) : null}
      <Card title={t('overview.person')} icon="user">
        <DefinitionGrid
          items={[
            { label: t('overview.name'), value: user.fullName },
            { label: t('overview.organisation'), value: me.organisation.name },
            { label: t('login.name'), value: user.loginName },
            { label: t('overview.roles'), value: roleNames(user.roles, t) },
            { label: t('overview.email'), value: user.email, action: change('e-mailadres', t('overview.changeEmail')) },
            {
              label: t('overview.mobile'),
              value: formatPhone(user.mobileNumber),
              action: change('mobiel-nummer', t('overview.changeMobile')),
            },
            // Who is linked logs in with eHerkenning only: the password opens nothing any more (MZ-04).
            ...(user.eHerkenningLinked
              ? []
              : [
                  {
                    label: t('login.password'),
                    value: '••••••••',
                    action: change('wachtwoord', t('overview.changePassword')),
                  },
                ]),
          ]}
        />
      </Card>
      {me.portals.includes('ONDERSTEUNER') ? (
        <BrokerCard linked={user.eHerkenningLinked} portal="ONDERSTEUNER" />
      ) : null}
    </Stack>
  );
}

function roleNames(roles: { code: string }[], t: (key: string) => string): string {
  return [...new Set(roles.map(({ code }) => t(`roles.${code}`)))].join(', ');
}

function BrokerCard({ linked, portal }: { linked: boolean; portal: Portal }) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('overview.broker')}
      icon="shield"
      action={
        <StatusBadge tone={linked ? 'success' : 'warning'}>
          {t(linked ? 'overview.linked' : 'overview.notLinked')}
        </StatusBadge>
      }
    >
      <Stack>
        <Text>{t(linked ? 'overview.linkedText' : 'overview.notLinkedText')}</Text>
        {linked ? (
          <Link href={homeOf(portal)}>{t('overview.toPortal', { portal: t(`portals.${portal}`) })}</Link>
        ) : (
          <Link href={brokerPath(portal, 'link')} appearance="secondary">
            {t('linking.go')}
          </Link>
        )}
      </Stack>
    </Card>
  );
}
