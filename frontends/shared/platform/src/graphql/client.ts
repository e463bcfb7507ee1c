import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable, type DefaultContext } from '@apollo/client';
import { activity, sessionEnded } from '../session/session-events';
import { toApiError } from './api-error';
import { requestHeaders } from './request-headers';

function isMutation(operation: ApolloLink.Operation): boolean {
  return operation.operationType === 'mutation';
}

/** Headers of every request; a mutation carries a key, so that a repeat after a lost answer has no second effect. */
const headersLink = new ApolloLink((operation, forward) => {
  operation.setContext((context: DefaultContext) => ({
    headers: {
      ...(context['headers'] as Record<string, string> | undefined),
      ...requestHeaders(),
      ...(isMutation(operation)
        ? { 'idempotency-key': (context['idempotencyKey'] as string | undefined) ?? crypto.randomUUID() }
        : {}),
    },
  }));
  return forward(operation);
});

/** Notices that the session ended on the server, and that a request of the person's own extended it. */
const sessionLink = new ApolloLink((operation, forward) => {
  const observable = forward(operation);
  return new Observable<ApolloLink.Result>((observer) => {
    const passive = 'x-volmacht-passive' in ((operation.getContext()['headers'] as object | undefined) ?? {});
    return observable.subscribe({
      next(result) {
        if (result.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED')) sessionEnded();
        else if (!passive) activity();
        observer.next(result);
      },
      error: (error) => {
        if (toApiError(error).code === 'UNAUTHENTICATED') sessionEnded();
        observer.error(error);
      },
      complete: () => observer.complete(),
    });
  });
});

/** A client for the API on our own origin; the session is the server's cookie, no token ever reaches this code. */
export function createApiClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      headersLink,
      sessionLink,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: (...args) => window.fetch(...args) }),
    ]),
    cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] } } }),
    defaultOptions: {
      // What others changed must show: draw from the cache at once, and ask the server all the same.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
    devtools: { enabled: false },
  });
}

let shared: ApolloClient | undefined;

/** The one client that the shell and all portals on the page share. */
export function apiClient(): ApolloClient {
  shared ??= createApiClient();
  return shared;
}
