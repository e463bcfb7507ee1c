import { useKeysetPage, useSearchParams, type KeysetPage } from '@volmacht/platform';

/** Which part of a work list is shown: the choice stands in the address (`?toon=te-laat`). */
export interface WorkListPart<Filter> {
  filters: string[];
  chosen: string;
  /** What the chosen part asks of the API. */
  wanted: Filter;
  choose: (filter: string) => void;
  page: KeysetPage;
}

/** The parts of a work list by name; the first is shown when the address names none, or one that is not there. */
export function useWorkList<Filter>(parts: Record<string, Filter>): WorkListPart<Filter> {
  const [parameters] = useSearchParams();
  const page = useKeysetPage();
  const filters = Object.keys(parts);
  const [first = ''] = filters;
  const asked = parameters.get('toon') ?? first;
  const chosen = filters.includes(asked) ? asked : first;
  const choose = (next: string) => page.filter({ toon: next === first ? undefined : next });
  return { filters, chosen, wanted: parts[chosen]!, choose, page };
}
