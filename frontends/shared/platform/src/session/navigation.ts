import { navigateToUrl } from 'single-spa';

/** Goes to a path of this site without loading the page anew; other portals included. */
export function goTo(path: string): void {
  navigateToUrl(path);
}

/**
 * A return path that is safe to follow: a path of this site, never another host (open redirect) and never a path
 * of the account pages themselves (a circle). Anything else gives undefined.
 */
export function safeReturnPath(path: string | null | undefined): string | undefined {
  if (!path) return undefined;
  if (!path.startsWith('/') || !URL.canParse(path, window.location.origin)) return undefined;
  const url = new URL(path, window.location.origin);
  if (url.origin !== window.location.origin) return undefined;
  if (/^\/(account\/(inloggen|uitgelogd|uitnodiging|wachtwoord)|auth|graphql|files)/.test(url.pathname))
    return undefined;
  return `${url.pathname}${url.search}`;
}

const PORTAL_BY_PATH: [string, string][] = [
  ['/ondersteuner', 'ONDERSTEUNER'],
  ['/backoffice', 'BACKOFFICE'],
  ['/organisatiebeheer', 'ORGANISATIEBEHEER'],
  ['/zorg', 'ZORG'],
  ['/collectief', 'COLLECTIEF'],
];

function portalOf(path: string): string | undefined {
  return PORTAL_BY_PATH.find(([base]) => path === base || path.startsWith(`${base}/`))?.[1];
}

/** The page that says that one is logged out, with the way back into the portal one was in. */
export function loggedOutPath(from: string = window.location.pathname): string {
  const portal = portalOf(from);
  return portal ? `/account/uitgelogd?${new URLSearchParams({ portal }).toString()}` : '/account/uitgelogd';
}

/**
 * The login page of the portal one is in, with the way back (MZ-05); of no portal, one chooses there. `reason` puts a word
 * of explanation on it.
 */
export function loginPath(from: string = window.location.pathname, reason?: 'verlopen'): string {
  const portal = portalOf(from);
  const query = new URLSearchParams(portal ? { portal } : {});
  const back = safeReturnPath(from);
  if (back && back !== '/') query.set('terug', back);
  if (reason) query.set('reden', reason);
  return `/account/inloggen?${query.toString()}`;
}
