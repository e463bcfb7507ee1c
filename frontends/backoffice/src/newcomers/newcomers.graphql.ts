import { graphql } from '../gql';

/** Without the codes: a code is asked for one person at a time, and each look leaves a trail (ZO-04, XX-03). */
export const NewcomersQuery = graphql(`
  query Newcomers($first: Int, $after: Cursor) {
    newcomers(first: $first, after: $after) {
      totalCount
      nodes {
        id
        fullName
        email
        organisation {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const NewcomerCodeQuery = graphql(`
  query NewcomerCode($id: ID!) {
    user(id: $id) {
      id
      verificationCode
    }
  }
`);
