import type { Action } from '@volmacht/shared-schema';

/** A text in both languages, as manifests carry it. */
interface LocalText {
  nl: string;
  en: string;
}

/** One line of a portal's menu. */
export interface MenuEntry {
  path: string;
  label: LocalText;
  icon: string;
  /** Who sees it; without it everybody who is signed in. */
  permission?: Action;
}

/** What a portal says about itself in the manifest that its build writes (XX-05). */
export interface PortalManifest {
  name: string;
  version: string;
  /** Which of the API's portals it is; absent for pages that belong to every portal, such as the account. */
  portal?: string;
  basePath: string;
  entry: string;
  label: LocalText;
  /** What the portal is for, one sentence on the landing page; without it the landing page leaves it out. */
  intro?: LocalText;
  icon?: string;
  menu: MenuEntry[];
  /** Style sheets to load before the portal is mounted. */
  styles: { href: string; integrity: string }[];
}

/** What the shell's server writes into the page. */
export interface ShellData {
  portals: PortalManifest[];
  contact: { phone?: string; email?: string };
}

/** Reads what the server wrote into the page; nothing personal stands there. */
export function readShellData(): ShellData {
  const element = document.getElementById('volmacht-portalen');
  return JSON.parse(element?.textContent ?? '{"portals":[],"contact":{}}') as ShellData;
}

/** The portal that a path belongs to. */
export function portalAt(portals: PortalManifest[], path: string): PortalManifest | undefined {
  return portals.find(({ basePath }) => path === basePath || path.startsWith(`${basePath}/`));
}

/** The menu lines that these permissions allow; what one may not open is absent, not grey. */
export function allowedMenu(portal: PortalManifest, permissions: readonly string[]): MenuEntry[] {
  return portal.menu.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}

/** The menu line of the page one is on: the longest path that the address begins with. */
export function currentEntry(menu: MenuEntry[], path: string): MenuEntry | undefined {
  return menu
    .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
