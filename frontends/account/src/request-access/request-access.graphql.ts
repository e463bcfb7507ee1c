import { graphql } from '../gql';

export const RequestAccessMutation = graphql(`
  mutation RequestAccess($input: RequestAccessInput!) {
    requestAccess(input: $input) {
      id
      email
      dueAt
    }
  }
`);
