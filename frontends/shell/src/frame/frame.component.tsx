import { IdleWatch, MOUNT_ID, NotFound, Page, useSession, useTranslation } from '@volmacht/platform';
import { Button, ErrorState, Icon, Link, SkipLink } from '@volmacht/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { allowedMenu, portalAt, type ShellData } from '../portals/manifest';
import { isBroken, onBroken, registerPortals } from '../portals/register-portals';
import { HelpPage } from '../public/help.page';
import { LandingPage } from '../public/landing.page';
import { SideMenu } from './side-menu.component';
import { TopBar } from './top-bar.component';
import { usePath } from './use-path.hook';

function OwnPage({ path, data }: { path: string; data: ShellData }) {
  if (path === '/') return <LandingPage portals={data.portals} />;
  if (path === '/hulp') return <HelpPage contact={data.contact} />;
  return <NotFound />;
}

function BrokenPortal() {
  const { t } = useTranslation();
  return (
    <Page title={t('broken.title')}>
      <ErrorState title={t('broken.what')} onRetry={() => window.location.reload()}>
        {t('broken.next')}
      </ErrorState>
    </Page>
  );
}

/** The frame round every portal; the portal itself is mounted by single-spa in the empty element of its own. */
export function Frame({ data }: { data: ShellData }) {
  const { t } = useTranslation();
  const path = usePath();
  const { viewer } = useSession();
  const [open, setOpen] = useState(false);
  // Portals are mounted in the frame's empty element: they start once it is drawn.
  useEffect(() => registerPortals(data.portals), [data]);
  const portal = portalAt(data.portals, path);
  const broken = useSyncExternalStore(onBroken, () => (portal ? isBroken(portal.name) : false));
  const entries = portal && viewer ? allowedMenu(portal, viewer.permissions) : [];
  const toggle = (
    <button
      type="button"
      className="vm-icon-button vm-menu-toggle"
      aria-expanded={open}
      aria-controls="menu"
      onClick={() => setOpen(!open)}
    >
      <Icon name={open ? 'x' : 'menu'} />
      {t('menu.button')}
    </button>
  );
  return (
    <>
      <SkipLink href="#inhoud">{t('skip')}</SkipLink>
      <div className={entries.length > 0 ? 'vm-frame vm-frame--menu' : 'vm-frame'}>
        <TopBar portals={data.portals} current={portal} menuButton={entries.length > 0 ? toggle : null} />
        {entries.length > 0 ? (
          <SideMenu id="menu" entries={entries} path={path} open={open} onFollow={() => setOpen(false)} />
        ) : null}
        <main id="inhoud" className="vm-main" tabIndex={-1}>
          {portal ? null : <OwnPage path={path} data={data} />}
          {portal && broken ? <BrokenPortal /> : null}
          <div id={MOUNT_ID} hidden={!portal || broken} />
        </main>
        <footer className="vm-footer">
          <span>{t('footer.what')}</span>
          <Link href="/hulp">{t('footer.help')}</Link>
          <Link href="/account/privacy">{t('footer.privacy')}</Link>
          <Link href="/account/toegankelijkheid">{t('footer.accessibility')}</Link>
        </footer>
      </div>
      <IdleWatch />
    </>
  );
}

/** What stands in place of the whole frame when even the shell broke. */
export function BrokenShell() {
  return (
    <main className="vm-main">
      <ErrorState title="Volmacht werkt nu niet">
        <Button onClick={() => window.location.reload()}>Probeer opnieuw</Button>
      </ErrorState>
    </main>
  );
}
