import { Page, useLanguage, useSession, useTranslation } from '@volmacht/platform';
import { Card, Columns, isIconName, Link, Row, Text } from '@volmacht/ui';

import type { PortalManifest } from '../portals/manifest';

function PortalCard({ portal }: { portal: PortalManifest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useSession();
  const mayEnter = viewer?.portals.includes(portal.portal as never) ?? false;
  const name = portal.label[language];
  return (
    <Card title={name} icon={portal.icon && isIconName(portal.icon) ? portal.icon : undefined}>
      <Text>{portal.intro?.[language] ?? ''}</Text>
      <Row>
        {mayEnter ? (
          <Link href={portal.basePath} appearance="primary">
            {t('landing.open', { name })}
          </Link>
        ) : (
          <Link href={`/account/inloggen?portal=${portal.portal}`} appearance={viewer ? 'secondary' : 'primary'}>
            {t('landing.login')}
            <span className="vm-hidden"> {t('landing.to', { name })}</span>
          </Link>
        )}
        {portal.portal === 'ONDERSTEUNER' && !viewer ? (
          <Link href="/account/aanvragen">{t('landing.request')}</Link>
        ) : null}
      </Row>
    </Card>
  );
}

/** The public start: what each portal is for, the way in, and how to ask for access (MZ-01). */
export function LandingPage({ portals }: { portals: PortalManifest[] }) {
  const { t } = useTranslation();
  return (
    <Page title={t('landing.title')} intro={t('landing.intro')} withoutHelp>
      <Columns>
        {portals
          .filter(({ portal, intro }) => portal && intro)
          .map((portal) => (
            <PortalCard key={portal.name} portal={portal} />
          ))}
      </Columns>
    </Page>
  );
}
