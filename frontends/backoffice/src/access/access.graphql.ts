import { graphql } from '../gql';

export const AccessRequestsQuery = graphql(`
  query AccessRequests($status: AccessRequestStatus, $first: Int, $after: Cursor) {
    accessRequests(status: $status, first: $first, after: $after) {
      totalCount
      nodes {
        ...AccessRequestDetail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment AccessRequestDetail on AccessRequest {
    id
    portal
    organisationName
    kvkNumber
    applicantName
    email
    mobileNumber
    status
    submittedAt
    dueAt
    overdue
    workingDaysLeft
    decidedAt
    declineReason
    knownOrganisation {
      id
      name
    }
    invitation {
      id
      status
      sentAt
      expiresAt
      sendCount
    }
  }
`);

export const AccessRequestQuery = graphql(`
  query AccessRequest($id: ID!) {
    accessRequest(id: $id) {
      ...AccessRequestDetail
    }
  }
`);

export const ApproveAccessMutation = graphql(`
  mutation ApproveAccess($id: ID!) {
    approveAccessRequest(id: $id) {
      ...AccessRequestDetail
    }
  }
`);

export const DeclineAccessMutation = graphql(`
  mutation DeclineAccess($id: ID!, $reason: String!) {
    declineAccessRequest(id: $id, reason: $reason) {
      ...AccessRequestDetail
    }
  }
`);
