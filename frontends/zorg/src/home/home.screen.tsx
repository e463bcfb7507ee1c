import { goTo, Page, useCan, useSession, useTranslation } from '@volmacht/platform';
import type { Action } from '@volmacht/shared-schema';
import { ActionCard, Alert, Columns, EmptyState, Skeleton, type IconName } from '@volmacht/ui';
import { useEffect } from 'react';
import { Newcomers } from '../users/newcomers.component';

const QUICK: { key: string; icon: IconName; path: string; action: Action }[] = [
  { key: 'wlz', icon: 'search', path: 'wlz-registertoets', action: 'wlz:check' },
  { key: 'inbox', icon: 'inbox', path: 'berichten', action: 'message:exchange' },
  { key: 'send', icon: 'upload', path: 'versturen', action: 'message:exchange' },
  { key: 'users', icon: 'users', path: 'gebruikers', action: 'user:manage' },
  { key: 'webservice', icon: 'settings', path: 'webservice', action: 'webservice:manage' },
  { key: 'consultations', icon: 'clipboard', path: 'raadplegingen', action: 'consultation:read' },
];

/** Says which agreements did not come back signed: without them a municipality cannot use the portal (ZO-01). */
function Agreements({ missing }: { missing: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Page title={t('agreements.title')} intro={t('agreements.intro')}>
      <Alert tone="warning" title={t('agreements.missing', { count: missing.length })}>
        <ul>
          {missing.map((kind) => (
            <li key={kind}>{t(`agreements.kind.${kind}`)}</li>
          ))}
        </ul>
        <p>{t('agreements.next')}</p>
      </Alert>
    </Page>
  );
}

/** The dashboard: newcomers for who manages users, and what else one may do; or what is still missing (ZO-01, ZO-03). */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const manages = useCan('user:verify');
  const pending = viewer?.pendingVerification ?? false;
  useEffect(() => {
    if (pending) goTo('/account/nieuw?portal=ZORG');
  }, [pending]);
  if (!viewer || pending) return <Skeleton shape="page" />;
  if (viewer.missingAgreements.length > 0) return <Agreements missing={viewer.missingAgreements} />;
  const quick = QUICK.filter(({ action }) => viewer.permissions.includes(action));
  const mayDoNothing = quick.length === 0 && !manages;
  return (
    <Page
      title={t('home.title', { name: viewer.user.firstName })}
      tabTitle={t('home.crumb')}
      intro={t('home.intro', { organisation: viewer.organisation.name })}
    >
      {manages ? <Newcomers /> : null}
      {mayDoNothing ? (
        <EmptyState icon="lock" title={t('home.noRoles')}>
          {t('home.noRolesNext')}
        </EmptyState>
      ) : null}
      <Columns count={3}>
        {quick.map(({ key, icon, path }) => (
          <ActionCard key={key} title={t(`home.go.${key}.title`)} icon={icon} href={`/zorg/${path}`}>
            {t(`home.go.${key}.text`)}
          </ActionCard>
        ))}
      </Columns>
    </Page>
  );
}
