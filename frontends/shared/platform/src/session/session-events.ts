// What happens to the session, told to all parts of this page and to the person's other tabs. Nothing personal travels:
// only the fact.
type SessionEvent = 'signed-in' | 'signed-out' | 'ended' | 'activity';

const listeners = new Set<(event: SessionEvent) => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('volmacht-session');

function tellHere(event: SessionEvent): void {
  for (const listener of listeners) listener(event);
}

channel?.addEventListener('message', ({ data }) => {
  if (data === 'signed-in' || data === 'signed-out') tellHere(data);
});

/** Calls back on every session event, from this tab or another; returns the way to stop. */
export function onSessionEvent(listener: (event: SessionEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server says there is no session (any more). */
export function sessionEnded(): void {
  tellHere('ended');
}

/** The person did something that the server counted as activity. */
export function activity(): void {
  tellHere('activity');
}

/** A login or logout happened here: this tab and all others must know. */
export function announce(event: 'signed-in' | 'signed-out'): void {
  channel?.postMessage(event);
  tellHere(event);
}
