import { graphql } from '../gql';

export const HomeQuery = graphql(`
  query Home($number: String!, $from: YearMonth!, $flow: Boolean!) {
    contract(number: $number) {
      id
      currentDeelnemers
      unreadBerichten
      usage(from: $from) @include(if: $flow) {
        month
        deelnemers
        instroom
        uitstroom
      }
    }
  }
`);

export const RecentBatchesQuery = graphql(`
  query RecentBatches($contractId: ID!) {
    deelnemerBatches(contractId: $contractId, first: 5) {
      nodes {
        id
        status
        progress
        rows
        failed
        startedAt
        finishedAt
        file {
          id
          name
        }
      }
    }
  }
`);
