import { useSyncExternalStore } from 'react';

const EVENTS = ['popstate', 'single-spa:routing-event'];

function subscribe(listener: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listener);
  };
}

/** The path of the address bar; changes with every navigation, whoever made it. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}
