import { useLanguage, useTranslation } from '@volmacht/platform';
import { Icon, isIconName, Link } from '@volmacht/ui';

import { currentEntry, type MenuEntry } from '../portals/manifest';

export interface SideMenuProps {
  id: string;
  entries: MenuEntry[];
  path: string;
  /** On small screens the menu is closed until asked for. */
  open: boolean;
  onFollow: () => void;
}

/** The portal's menu: icons and words, the current one with a bar and bold. */
export function SideMenu({ id, entries, path, open, onFollow }: SideMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const current = currentEntry(entries, path);
  return (
    <nav id={id} className={open ? 'vm-side' : 'vm-side vm-side--closed'} aria-label={t('menu.label')}>
      <ul className="vm-side__sticky">
        {entries.map((entry) => (
          <li key={entry.path}>
            <Link
              href={entry.path}
              className="vm-side__item"
              aria-current={entry === current ? 'page' : undefined}
              onClick={onFollow}
            >
              {isIconName(entry.icon) ? <Icon name={entry.icon} size={22} /> : null}
              {entry.label[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
