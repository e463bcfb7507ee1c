import { startOfDayInNetherlands } from '@volmacht/ui';

/** What a choice in the filter means for the API: actions that begin with this. */
export const ACTION_GROUPS: Record<string, string | null> = {
  alles: null,
  clienten: 'client.',
  bewind: 'bewind.',
  beoordelingen: 'review.',
  toegang: 'access-request.',
  gebruikers: 'user.',
  inloggen: 'session.',
  bestanden: 'file.',
  organisatie: 'organisation.',
  logboek: 'audit.',
};

/** What is looked for, as it stands in the address: days and an id, never a name. */
export interface AuditFilter {
  group: string;
  from: string;
  to: string;
  about: string;
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a day that exists: '2026-02-30' does not. */
export function isDay(value: string): boolean {
  return DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

/** Reads the filter out of the address; what makes no sense there counts as not given. */
export function filterFrom(parameters: URLSearchParams): AuditFilter {
  const day = (name: string) => {
    const value = parameters.get(name) ?? '';
    return isDay(value) ? value : '';
  };
  const group = parameters.get('wat') ?? '';
  return {
    group: Object.hasOwn(ACTION_GROUPS, group) ? group : 'alles',
    from: day('vanaf'),
    to: day('tot'),
    about: parameters.get('over') ?? '',
  };
}

/** The filter as it goes into the address; what is not asked stays out of it. */
export function addressOf({ group, from, to, about }: AuditFilter): Record<string, string> {
  const all = { wat: group === 'alles' ? '' : group, vanaf: from, tot: to, over: about };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The query's variables: whole days in the Netherlands, the last one counted in. */
export function variablesOf({ group, from, to, about }: AuditFilter) {
  return {
    action: ACTION_GROUPS[group] ?? null,
    subject: about || null,
    from: from ? startOfDayInNetherlands(from) : null,
    to: to ? endOfDay(to) : null,
  };
}

function endOfDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const end = new Date(startOfDayInNetherlands(next.toISOString().slice(0, 10)));
  return new Date(end.getTime() - 1).toISOString();
}
