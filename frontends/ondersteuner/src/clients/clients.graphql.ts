import { graphql } from '../gql';

export const ClientsQuery = graphql(`
  query Clients($filter: ClientFilter!, $first: Int, $after: Cursor) {
    clients(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        fullName
        birthDate
        insurer
        insuredNumber
        bewind {
          id
          kind
          endDate
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ClientQuery = graphql(`
  query Client($id: ID!) {
    client(id: $id) {
      ...ClientDetail
    }
  }

  fragment ClientDetail on Client {
    id
    version
    fullName
    birthDate
    insurer
    insuredNumber
    maskedBsn
    email
    phone
    correspondenceChannel
    address {
      street
      houseNumber
      postcode
      city
      country
    }
    debtor {
      debtorNumber
      premiumIban
      claimsIban
      paymentMethod
      outstandingAmount
    }
    bronheffing {
      active
      since
      monthlyAmount
    }
    gber {
      active
      instalments
      since
      stoppedOn
      stopReason
    }
    bewind {
      id
      kind
      status
      startDate
      endDate
      reviews {
        id
        purpose
        status
        endDate
        dueAt
        overdue
      }
    }
  }
`);

export const ClientCareQuery = graphql(`
  query ClientCare($id: ID!) {
    client(id: $id) {
      ...ClientDetail
      care {
        policyName
        deductibleUsed
        claims {
          id
          treatedOn
          provider
          description
          amount
        }
      }
    }
  }
`);

export const RevealBsnMutation = graphql(`
  mutation RevealBsn($clientId: ID!) {
    revealBsn(clientId: $clientId)
  }
`);

export const UpdateClientMutation = graphql(`
  mutation UpdateClient($input: UpdateClientInput!) {
    updateClient(input: $input) {
      ...ClientDetail
    }
  }
`);
