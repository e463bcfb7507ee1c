/** Longer addresses than this none of our pages has. */
const MAX_LENGTH = 500;

/**
 * A path of this site to go to after the log-in, or null: never another host (open redirect), and never a path that logs
 * in or out itself (a circle). The front end has the same rule (MZ-05).
 */
export function safeReturnPath(path: string | null, origin: string): string | null {
  if (!path?.startsWith('/') || path.length > MAX_LENGTH || !URL.canParse(path, origin)) return null;
  const url = new URL(path, origin);
  if (url.origin !== new URL(origin).origin) return null;
  if (/^\/(account\/(inloggen|uitgelogd|uitnodiging|wachtwoord)|auth|graphql|files)/.test(url.pathname)) return null;
  return `${url.pathname}${url.search}`;
}
