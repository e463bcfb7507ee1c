import { graphql } from '../gql';

export const DeelnemersQuery = graphql(`
  query Deelnemers($filter: DeelnemerFilter, $orderBy: DeelnemerOrder, $first: Int, $after: Cursor) {
    deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...DeelnemerRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment DeelnemerRow on Deelnemer {
    id
    fullName
    maskedBsn
    relatienummer
    birthDate
    gender
    startDate
    endDate
    endReason
    householdRole
    contract {
      id
      number
      name
    }
  }
`);

export const ContractDeelnemersQuery = graphql(`
  query ContractDeelnemers(
    $number: String!
    $filter: DeelnemerFilter
    $orderBy: DeelnemerOrder
    $first: Int
    $after: Cursor
  ) {
    contract(number: $number) {
      id
      deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        nodes {
          ...DeelnemerRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const DeelnemerQuery = graphql(`
  query Deelnemer($id: ID!) {
    deelnemer(id: $id) {
      ...DeelnemerRow
      paymentMethod
      premiumIban
      insurance {
        code
        name
        monthlyPremium
      }
      address {
        street
        houseNumber
        postcode
        city
        country
      }
      household {
        ...DeelnemerRow
      }
    }
  }
`);

export const EndDeelnemerMutation = graphql(`
  mutation EndDeelnemer($input: EndDeelnemerInput!) {
    endDeelnemer(input: $input) {
      ...DeelnemerRow
    }
  }
`);

export const RevealDeelnemerBsnMutation = graphql(`
  mutation RevealDeelnemerBsn($deelnemerId: ID!) {
    revealDeelnemerBsn(deelnemerId: $deelnemerId)
  }
`);
