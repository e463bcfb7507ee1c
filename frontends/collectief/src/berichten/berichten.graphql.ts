import { graphql } from '../gql';

export const BerichtenQuery = graphql(`
  query Berichten($number: String!, $category: BerichtCategory, $first: Int, $after: Cursor) {
    contract(number: $number) {
      id
      unreadBerichten
      berichten(category: $category, first: $first, after: $after) {
        totalCount
        nodes {
          id
          date
          category
          text
          readAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const MarkBerichtenReadMutation = graphql(`
  mutation MarkBerichtenRead($ids: [ID!]!) {
    markBerichtenRead(ids: $ids) {
      id
      readAt
    }
  }
`);
