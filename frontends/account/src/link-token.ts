import { useEffect, useState } from 'react';
import type { Portal } from './gql/graphql';
import { portalFrom } from './log-in/portal-choice';

/** What a mailed link says behind the #. */
export interface MailedLink {
  token: string;
  /** The portal that the link belongs to; it decides nothing, it only tells which rules to show. */
  portal: Portal | undefined;
}

const links = new Map<string, MailedLink>();

/**
 * The link out of the address. Its token stands behind the #, so that it reaches no server log; it is taken out of the
 * address bar at once and kept in memory, also when the page is drawn again.
 */
function takeLink(): MailedLink | undefined {
  const { pathname, search, hash } = window.location;
  const fragment = new URLSearchParams(hash.slice(1));
  const token = fragment.get('token');
  if (token) {
    links.set(pathname, { token, portal: portalFrom(fragment.get('portal')) });
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return links.get(pathname);
}

/** The mailed link by which one came; also the next one, when it is pasted over the first in the same tab. */
export function useMailedLink(): MailedLink | undefined {
  const [link, setLink] = useState(takeLink);
  useEffect(() => {
    const take = () => setLink(takeLink());
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return link;
}
