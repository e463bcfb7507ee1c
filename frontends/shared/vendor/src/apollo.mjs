// Apollo Client with the parts of rxjs and graphql that it stands on, as one module: '@apollo/client',
// '@apollo/client/react', 'graphql' and 'rxjs' all lead here. One cache, one Observable, one GraphQL syntax tree, and
// nothing of those libraries that no screen uses. A name that an app needs and that is missing here fails its build's check.
export {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  NetworkStatus,
  Observable,
  ServerError,
  ServerParseError,
} from '@apollo/client';
export {
  ApolloProvider,
  skipToken,
  useApolloClient,
  useFragment,
  useLazyQuery,
  useMutation,
  useQuery,
} from '@apollo/client/react';
export { print } from 'graphql';
