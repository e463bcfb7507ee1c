import { graphql } from '../gql';

export const CheckBewindListMutation = graphql(`
  mutation CheckBewindList($fileId: ID!, $decreesFileId: ID!) {
    checkBewindList(fileId: $fileId, decreesFileId: $decreesFileId) {
      ...ListState
    }
  }

  fragment ListState on BewindBatch {
    id
    status
    progress
    rows
    good
    failed
    doubtful
    requested
    fileName
    createdAt
  }
`);

export const SubmitBewindBatchMutation = graphql(`
  mutation SubmitBewindBatch($id: ID!) {
    submitBewindBatch(id: $id) {
      ...ListState
    }
  }
`);

export const ListsQuery = graphql(`
  query Lists($first: Int, $after: Cursor) {
    bewindBatches(first: $first, after: $after) {
      totalCount
      nodes {
        ...ListState
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ListQuery = graphql(`
  query List($id: ID!) {
    bewindBatch(id: $id) {
      ...ListState
    }
  }
`);

export const ListFailuresQuery = graphql(`
  query ListFailures($id: ID!, $first: Int, $after: Cursor) {
    bewindBatch(id: $id) {
      id
      failures(first: $first, after: $after) {
        totalCount
        nodes {
          row
          column
          rule
          message
          raw
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
