import { graphql } from '../gql';

export const SendContactMessageMutation = graphql(`
  mutation SendContactMessage($subject: String!, $body: String!) {
    sendContactMessage(subject: $subject, body: $body)
  }
`);

export const OwnContactMessagesQuery = graphql(`
  query OwnContactMessages($first: Int, $after: Cursor) {
    ownContactMessages(first: $first, after: $after) {
      nodes {
        id
        subject
        body
        sentAt
        dueAt
        overdue
        workingDaysLeft
        answer
        answeredAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
