import { graphql } from '../gql';

export const AanvragenQuery = graphql(`
  query Aanvragen($status: [AanvraagStatus!], $kind: AanvraagKind, $search: String, $first: Int, $after: Cursor) {
    aanvragen(status: $status, kind: $kind, search: $search, first: $first, after: $after) {
      totalCount
      nodes {
        id
        number
        kind
        status
        fullName
        birthDate
        changedAt
        submittedAt
        dueAt
        daysLeft
        overdue
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
    initials
    infix
    lastName
    fullName
    birthDate
    gender
    maskedPartnerBsn
    explanation
    changedAt
    submittedAt
    dueAt
    daysLeft
    overdue
    decidedAt
    reason
    validFrom
    validUntil
    registeredAt
    submittedBy {
      id
      fullName
    }
    documents {
      id
      name
      size
      mediaType
    }
  }
`);

export const KindsQuery = graphql(`
  query Kinds {
    organisation {
      id
      aanvraagKinds
    }
  }
`);

export const SaveDraftMutation = graphql(`
  mutation SaveDraft($input: AanvraagDraftInput!) {
    saveAanvraagDraft(input: $input) {
      ...AanvraagDetail
    }
  }
`);

export const SubmitAanvraagMutation = graphql(`
  mutation SubmitAanvraag($input: SubmitAanvraagInput!) {
    submitAanvraag(input: $input) {
      ...AanvraagDetail
    }
  }
`);

export const WithdrawAanvraagMutation = graphql(`
  mutation WithdrawAanvraag($id: ID!) {
    withdrawAanvraag(id: $id) {
      ...AanvraagDetail
    }
  }
`);

export const DeleteDraftMutation = graphql(`
  mutation DeleteDraft($id: ID!) {
    deleteAanvraagDraft(id: $id)
  }
`);

export const RevealAanvraagBsnMutation = graphql(`
  mutation RevealAanvraagBsn($id: ID!, $partner: Boolean) {
    revealAanvraagBsn(id: $id, partner: $partner)
  }
`);
