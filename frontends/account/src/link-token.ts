const tokens = new Map<string, string>();

/**
 * The token out of the address of a mailed link. It stands behind the #, so that it reaches no server log; it is taken
 * out of the address bar at once and kept in memory, also when the page is drawn again.
 */
export function takeLinkToken(): string | undefined {
  const { pathname, search, hash } = window.location;
  const found = new URLSearchParams(hash.slice(1)).get('token');
  if (found) {
    tokens.set(pathname, found);
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return tokens.get(pathname);
}
