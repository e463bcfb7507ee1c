import { chooseLanguage, logOut, useCan, useLanguage, useSession, useTranslation } from '@volmacht/platform';
import { Icon, Link, MenuButton, type MenuAction } from '@volmacht/ui';
import type { ReactNode } from 'react';

import type { PortalManifest } from '../portals/manifest';
import { Mark } from './wordmark.component';

function PersonMenu({ portals, current }: { portals: PortalManifest[]; current?: PortalManifest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useSession();
  const mayAudit = useCan('audit:read');
  if (!viewer) return null;
  // The audit trail is the portal's own screen: it leads to the one of the portal one is in.
  const audit = (
    current ?? portals.find(({ portal }) => portal && viewer.portals.includes(portal as never))
  )?.menu.find(({ permission }) => permission === 'audit:read');
  const others = portals.filter(
    ({ portal, name }) => portal && name !== current?.name && viewer.portals.includes(portal as never),
  );
  const actions: MenuAction[] = [
    ...others.map(({ name, label, basePath }): MenuAction => ({
      id: name,
      icon: 'building',
      label: label[language],
      href: basePath,
    })),
    { id: 'account', icon: 'user', label: t('top.account'), href: '/account/overzicht' },
    ...(mayAudit && audit
      ? [{ id: 'logboek', icon: 'history', label: t('top.audit'), href: audit.path } satisfies MenuAction]
      : []),
    { id: 'uitloggen', icon: 'logout', label: t('top.logout'), onSelect: () => void logOut() },
  ];
  return (
    <MenuButton label={t('top.menuOf', { name: viewer.user.fullName })} icon="user" actions={actions}>
      <span className="vm-top__person vm-top__name">{viewer.user.fullName}</span>
      <Icon name="chevron-down" size={16} />
    </MenuButton>
  );
}

function LanguageButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="vm-icon-button" lang={other} onClick={() => chooseLanguage(other)}>
      <Icon name="language" />
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="vm-hidden">{t('top.otherLanguage')}</span>
    </button>
  );
}

export interface TopBarProps {
  portals: PortalManifest[];
  current?: PortalManifest;
  /** The button that opens the side menu on small screens. */
  menuButton?: ReactNode;
}

/** Wordmark, portal, organisation, language and the person's menu. */
export function TopBar({ portals, current, menuButton }: TopBarProps) {
  const language = useLanguage();
  const { viewer } = useSession();
  return (
    <header className="vm-top">
      {menuButton}
      <Link href="/" className="vm-wordmark">
        <Mark />
        Volmacht
      </Link>
      {current && (viewer || current.portal) ? <span className="vm-top__portal">{current.label[language]}</span> : null}
      <span className="vm-top__space" />
      {viewer ? (
        <span className="vm-top__organisation">
          <Icon name="building" size={18} />
          {viewer.organisation.name}
        </span>
      ) : null}
      <LanguageButton />
      <PersonMenu portals={portals} current={current} />
    </header>
  );
}
