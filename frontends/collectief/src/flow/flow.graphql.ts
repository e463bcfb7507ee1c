import { graphql } from '../gql';

export const FlowQuery = graphql(`
  query Flow($number: String!, $from: YearMonth!, $to: YearMonth!, $showAll: Boolean!, $first: Int, $after: Cursor) {
    contract(number: $number) {
      id
      inUitstroom(from: $from, to: $to, showAll: $showAll, first: $first, after: $after) {
        totalCount
        asOf
        instroom
        uitstroom
        nodes {
          kind
          on
          deelnemer {
            id
            fullName
            maskedBsn
            relatienummer
            birthDate
            startDate
            endDate
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const UsageQuery = graphql(`
  query Usage($number: String!, $from: YearMonth!, $to: YearMonth!) {
    contract(number: $number) {
      id
      startDate
      endDate
      currentDeelnemers
      usage(from: $from, to: $to) {
        month
        deelnemers
        difference
        instroom
        uitstroom
      }
    }
  }
`);
