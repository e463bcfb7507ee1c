/** The parameter that holds the way one came: the cursors of the pages before, the last one last. */
export const TRAIL = 'na';
/** The parameter that holds the number of the page, when the way itself may not stand in the address. */
export const PAGE = 'pagina';
/** The parameter that holds how many rows stand on a page. */
export const SIZE = 'per';
/** The parameter that holds the column of the order; with '-' before it, from the last to the first. */
export const SORT = 'sorteer';

// A cursor is some 150 characters, and an address has its limits: of a longer way the oldest part is forgotten.
const MOST = 20;

/** What changes in an address; undefined takes a parameter away. */
export type Changes = Record<string, string | undefined>;

/** The address with changes. */
export function changed(now: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(now);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The changes that lead to the first page. */
export const FIRST_PAGE: Changes = { [TRAIL]: undefined, [PAGE]: undefined };

/** The cursors in an address. */
export function trailIn(parameters: URLSearchParams): string[] {
  return (parameters.get(TRAIL) ?? '').split('.').filter((cursor) => /^[\w-]+$/.test(cursor));
}

/** The parameter for a way. */
export function trailText(trail: string[]): string | undefined {
  return trail.slice(-MOST).join('.') || undefined;
}
