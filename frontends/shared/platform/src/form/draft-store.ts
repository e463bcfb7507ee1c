// What somebody had filled in when their session ended by itself. It stays in this tab only (sessionStorage), under the
// person and the page it was for, and is gone as soon as it was offered back, or with an explicit log-out.

const PREFIX = 'volmacht.concept:';
/** Whoever comes back the next day begins anew. */
const MAX_AGE_MS = 12 * 3_600_000;

/** Values of a form as they may be kept: no files, passwords, codes or BSNs. */
export type DraftValues = { [name: string]: DraftValue };
type DraftValue = string | boolean | number | null | DraftValue[] | DraftValues;

/** Something that was kept, and when. */
export interface Draft {
  at: string;
  values: DraftValues;
}

/** Where one form's values stand: whose, on which page, which form of that page. */
export interface DraftPlace {
  userId: string;
  path: string;
  form: string;
}

/** Fields that say themselves what they take (a password, Field.Code) are told as secret; this is for those that do not. */
const SECRET_NAMES =
  /wachtwoord|password|token|bsn|secret|current|^code$|(?:sms|login|verification|confirmation|one-?time)_?code/i;
/** Nine digits may be a BSN, however they are grouped; a telephone or account number has more. */
const NINE_DIGITS = /(?<!\d[ .-]?)\d(?:[ .-]?\d){8}(?![ .-]?\d)/;

/** What of a form's values may be kept; `secret` names the fields that show or take a secret. */
export function keepable(values: object, secret: ReadonlySet<string>, path = ''): DraftValues {
  const kept: DraftValues = {};
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const whole = path ? `${path}.${name}` : name;
    if (SECRET_NAMES.test(name) || secret.has(whole)) continue;
    const may = keepableValue(value, secret, whole);
    if (may !== undefined) kept[name] = may;
  }
  return kept;
}

function keepableValue(value: unknown, secret: ReadonlySet<string>, path: string): DraftValue | undefined {
  if (typeof value === 'string') return NINE_DIGITS.test(value) ? undefined : value;
  if (typeof value === 'boolean' || typeof value === 'number' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => keepableValue(item, secret, `${path}.${at}`) ?? []);
  }
  // An uploaded file is known by its kind; it must be chosen again.
  if (typeof value !== 'object' || 'mediaType' in value) return undefined;
  return keepable(value, secret, path);
}

const keyOf = ({ userId, path, form }: DraftPlace) => `${PREFIX}${userId}:${path}:${form}`;

function keys(): string[] {
  return Object.keys(window.sessionStorage).filter((key) => key.startsWith(PREFIX));
}

/** Keeps a form's values. A tab that may not store anything loses them, as before. */
export function storeDraft(place: DraftPlace, values: DraftValues, now: Date = new Date()): void {
  try {
    window.sessionStorage.setItem(keyOf(place), JSON.stringify({ at: now.toISOString(), values } satisfies Draft));
  } catch {
    // Storage is full or switched off.
  }
}

/** What was kept for a form; what others left behind in this tab, and what is old, is erased in passing. */
export function findDraft(place: DraftPlace, now: Date = new Date()): Draft | undefined {
  try {
    for (const key of keys()) if (!key.startsWith(`${PREFIX}${place.userId}:`)) window.sessionStorage.removeItem(key);
    const text = window.sessionStorage.getItem(keyOf(place));
    const draft = text ? (JSON.parse(text) as Draft) : undefined;
    if (draft && now.getTime() - Date.parse(draft.at) <= MAX_AGE_MS) return draft;
    eraseDraft(place);
  } catch {
    // What cannot be read is no draft.
  }
  return undefined;
}

/** Erases what was kept for one form. */
export function eraseDraft(place: DraftPlace): void {
  try {
    window.sessionStorage.removeItem(keyOf(place));
  } catch {
    // Nothing is kept where nothing can be stored.
  }
}

/** Erases all that was kept in this tab: the person logs out, and leaves nothing behind. */
export function eraseDrafts(): void {
  try {
    for (const key of keys()) window.sessionStorage.removeItem(key);
  } catch {
    // Nothing is kept where nothing can be stored.
  }
}

const keepers = new Set<() => void>();

/** A form on the page says how it is kept when the session ends; the answer takes it off again. */
export function keepAtSessionEnd(keep: () => void): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** The session has ended by itself: every form on the page is kept, before the page goes. */
export function keepDrafts(): void {
  for (const keep of keepers) keep();
}
