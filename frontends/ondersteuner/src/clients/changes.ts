import type { IconName } from '@volmacht/ui';

/** The changes of the quick menu, as they stand in the address (MZ-17). */
export const CHANGES = ['adres', 'contact', 'rekeningnummers', 'betaalwijze', 'correspondentie', 'gber'] as const;
export type Change = (typeof CHANGES)[number];

/** True for one of {@link CHANGES}. */
export function isChange(name: string): name is Change {
  return (CHANGES as readonly string[]).includes(name);
}

/** How each change looks in the quick menu. */
export const CHANGE_ICONS: Record<Change, IconName> = {
  adres: 'home',
  contact: 'phone',
  rekeningnummers: 'wallet',
  betaalwijze: 'refresh',
  correspondentie: 'mail',
  gber: 'calendar',
};
