import { useQuery } from '@apollo/client/react';
import type { Action } from '@volmacht/shared-schema';
import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { eraseDrafts } from '../form/draft-store';
import { apiClient } from '../graphql/client';
import type { ViewerQuery as ViewerData } from '../gql/graphql';
import { announce, onSessionEvent } from './session-events';
import { goTo, loginPath } from './navigation';
import { LogoutMutation, ViewerQuery } from './viewer.graphql';

/** The signed-in person, as every screen may know them. */
export type Viewer = NonNullable<ViewerData['me']>;

export interface Session {
  status: 'loading' | 'anonymous' | 'signed-in' | 'unreachable';
  viewer: Viewer | null;
  /** Asks anew who is looking: after a change of name, a link of eHerkenning, a verification. */
  refresh: () => Promise<void>;
}

const SessionContext = createContext<Session>({ status: 'loading', viewer: null, refresh: async () => undefined });

/** Asks once who is looking and gives it to everything below; follows logins and logouts of other tabs too. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, loading, refetch } = useQuery(ViewerQuery, { fetchPolicy: 'cache-first' });
  const refresh = useCallback(async () => {
    await refetch();
  }, [refetch]);
  useEffect(
    () =>
      onSessionEvent((event) => {
        if (event === 'signed-in') void refetch();
      }),
    [refetch],
  );
  const viewer = data?.me ?? null;
  const status = viewer ? 'signed-in' : error ? 'unreachable' : loading && !data ? 'loading' : 'anonymous';
  const session = useMemo<Session>(
    () => ({ status, viewer: viewer as Viewer | null, refresh }),
    [status, viewer, refresh],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is looking, and whether that is known yet. */
export function useSession(): Session {
  return useContext(SessionContext);
}

/** May the signed-in person do this? Buttons and menus ask; the server decides all the same (XX-01). */
export function useCan(action: Action): boolean {
  return useSession().viewer?.permissions.includes(action) ?? false;
}

/**
 * To be called once a login succeeded (the server has set its cookie): asks who is looking now and tells the other
 * tabs. Anything an earlier person left in memory is dropped first.
 */
export async function signedIn(): Promise<void> {
  const client = apiClient();
  await client.clearStore();
  await client.query({ query: ViewerQuery, fetchPolicy: 'network-only' });
  announce('signed-in');
}

/** Ends the session on the server, forgets everything here and in the other tabs, and goes to the page that says so. */
export async function logOut(): Promise<void> {
  const client = apiClient();
  await client.mutate({ mutation: LogoutMutation });
  await client.clearStore();
  eraseDrafts();
  announce('signed-out');
}

/** Leaves for the login page, with the way back; used when the server says that there is no session. */
export function goToLogin(reason?: 'verlopen'): void {
  goTo(loginPath(window.location.pathname, reason));
}
