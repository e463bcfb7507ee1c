import { graphql } from '../gql';

export const AuditEventsQuery = graphql(`
  query AuditEvents($action: String, $subject: String, $from: DateTime, $to: DateTime, $first: Int, $after: Cursor) {
    auditEvents(action: $action, subject: $subject, from: $from, to: $to, first: $first, after: $after) {
      nodes {
        id
        at
        actor
        actionLabel
        subject
        subjects
        address
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AuditIntactQuery = graphql(`
  query AuditIntact {
    auditIntact
  }
`);
