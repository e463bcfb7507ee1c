import { graphql } from '../gql';

export const EndingQuery = graphql(`
  query Ending($endingBefore: Date!, $first: Int, $after: Cursor) {
    bewinden(status: [ACTIVE, ENDING], endingBefore: $endingBefore, first: $first, after: $after) {
      totalCount
      nodes {
        id
        kind
        status
        endDate
        client {
          id
          fullName
          birthDate
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
