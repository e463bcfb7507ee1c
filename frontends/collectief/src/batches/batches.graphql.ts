import { graphql } from '../gql';

export const UploadDeelnemersMutation = graphql(`
  mutation UploadDeelnemers($contractId: ID!, $fileId: ID!) {
    uploadDeelnemers(contractId: $contractId, fileId: $fileId) {
      ...BatchState
    }
  }

  fragment BatchState on DeelnemerBatch {
    id
    status
    progress
    rows
    added
    ended
    failed
    startedAt
    finishedAt
    file {
      id
      name
      size
      uploadedAt
    }
    contract {
      id
      number
      name
    }
  }
`);

export const BatchesQuery = graphql(`
  query Batches($contractId: ID, $first: Int, $after: Cursor) {
    deelnemerBatches(contractId: $contractId, first: $first, after: $after) {
      totalCount
      nodes {
        ...BatchState
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const BatchQuery = graphql(`
  query Batch($id: ID!) {
    deelnemerBatch(id: $id) {
      ...BatchState
    }
  }
`);

export const BatchFailuresQuery = graphql(`
  query BatchFailures($id: ID!, $first: Int, $after: Cursor) {
    deelnemerBatch(id: $id) {
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
