import type { Portal } from '../gql/graphql';

/** The portals one can log in to, and where each begins. */
export const PORTALS: { portal: Portal; path: string }[] = [
  { portal: 'ONDERSTEUNER', path: '/ondersteuner' },
  { portal: 'BACKOFFICE', path: '/backoffice' },
];

/** The portal that the address names, when it is one of the list. */
export function portalFrom(value: string | null): Portal | undefined {
  return PORTALS.find(({ portal }) => portal === value)?.portal;
}

/** First page of a portal. */
export function homeOf(portal: Portal | undefined): string {
  return PORTALS.find((known) => known.portal === portal)?.path ?? '/account/overzicht';
}

/** Where logging in with eHerkenning starts. */
export function brokerPath(portal: Portal, intent: 'login' | 'link'): string {
  return `/auth/eherkenning/start?${new URLSearchParams({ portal, intent }).toString()}`;
}
