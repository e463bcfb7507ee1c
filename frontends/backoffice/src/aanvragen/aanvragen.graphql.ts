import { graphql } from '../gql';

export const AanvragenQuery = graphql(`
  query Aanvragen($status: [AanvraagStatus!], $first: Int, $after: Cursor) {
    aanvragen(status: $status, first: $first, after: $after) {
      totalCount
      nodes {
        id
        number
        kind
        status
        submittedAt
        dueAt
        overdue
        organisation {
          id
          name
        }
        assignee {
          id
          fullName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AanvraagQuery = graphql(`
  query Aanvraag($id: ID!) {
    aanvraag(id: $id) {
      ...AanvraagDetail
    }
  }

  fragment AanvraagDetail on Aanvraag {
    id
    number
    kind
    status
    maskedBsn
    maskedPartnerBsn
    fullName
    birthDate
    explanation
    submittedAt
    dueAt
    overdue
    decidedAt
    reason
    validFrom
    validUntil
    registeredAt
    organisation {
      id
      name
    }
    submittedBy {
      id
      fullName
    }
    assignee {
      id
      fullName
    }
    decidedBy {
      id
      fullName
    }
    documents {
      id
      name
      size
    }
  }
`);

export const ClaimAanvraagMutation = graphql(`
  mutation ClaimAanvraag($id: ID!) {
    claimAanvraag(id: $id) {
      ...AanvraagDetail
    }
  }
`);

export const ReleaseAanvraagMutation = graphql(`
  mutation ReleaseAanvraag($id: ID!) {
    releaseAanvraag(id: $id) {
      ...AanvraagDetail
    }
  }
`);

export const DecideAanvraagMutation = graphql(`
  mutation DecideAanvraag($id: ID!, $granted: Boolean!, $reason: String!, $validFrom: Date, $validUntil: Date) {
    decideAanvraag(id: $id, granted: $granted, reason: $reason, validFrom: $validFrom, validUntil: $validUntil) {
      ...AanvraagDetail
    }
  }
`);

export const RevealAanvraagBsnMutation = graphql(`
  mutation RevealAanvraagBsn($id: ID!, $partner: Boolean) {
    revealAanvraagBsn(id: $id, partner: $partner)
  }
`);
