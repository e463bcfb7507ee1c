import type { Portal } from '../gql/graphql';

/** The portals one can log in to: where each begins, and whether an organisation asks for access with the form (MZ-01). */
export const PORTALS: { portal: Portal; path: string; byForm: boolean; brokerOnly?: boolean }[] = [
  { portal: 'ONDERSTEUNER', path: '/ondersteuner', byForm: true },
  { portal: 'COLLECTIEF', path: '/collectief', byForm: true, brokerOnly: true },
  { portal: 'ORGANISATIEBEHEER', path: '/organisatiebeheer', byForm: true },
  { portal: 'ZORG', path: '/zorg', byForm: false, brokerOnly: true },
  { portal: 'BACKOFFICE', path: '/backoffice', byForm: false },
];

/** The portal that an address names, when it is one of the list. */
export function portalFrom(value: string | null): Portal | undefined {
  return PORTALS.find(({ portal }) => portal === value)?.portal;
}

/** First page of a portal. */
export function homeOf(portal: Portal | undefined): string {
  return PORTALS.find((known) => known.portal === portal)?.path ?? '/account/overzicht';
}

/** Access to this portal is asked for with the public form (MZ-01). */
export function isAskedByForm(portal: Portal): boolean {
  return PORTALS.some((known) => known.portal === portal && known.byForm);
}

/** Nobody has a password there: an invitation is accepted with eHerkenning (CO-13). */
export function isBrokerOnly(portal: Portal): boolean {
  return PORTALS.some((known) => known.portal === portal && known.brokerOnly);
}

/** Where logging in to a portal begins, with the way back when there is one (MZ-05), and why one is there again. */
export function logInPath(portal: Portal | undefined, back?: string, reason?: 'bevestigd'): string {
  const query = new URLSearchParams({
    ...(portal ? { portal } : {}),
    ...(back ? { terug: back } : {}),
    ...(reason ? { reden: reason } : {}),
  }).toString();
  return query ? `/account/inloggen?${query}` : '/account/inloggen';
}

/** Where logging in with eHerkenning starts, with the page to come back to when there is one (MZ-05). */
export function brokerPath(portal: Portal, intent: 'login' | 'link', back?: string): string {
  const query = new URLSearchParams({ portal, intent, ...(back ? { terug: back } : {}) });
  return `/auth/eherkenning/start?${query.toString()}`;
}
