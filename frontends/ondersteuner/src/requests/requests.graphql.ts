import { graphql } from '../gql';

export const RequestsQuery = graphql(`
  query Requests($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {
    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {
      totalCount
      nodes {
        id
        purpose
        status
        dueAt
        workingDaysLeft
        overdue
        submittedAt
        bewind {
          id
          kind
          client {
            id
            fullName
            birthDate
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RequestQuery = graphql(`
  query Request($id: ID!) {
    decreeReview(id: $id) {
      ...RequestDetail
    }
  }

  fragment RequestDetail on DecreeReview {
    id
    purpose
    status
    dueAt
    workingDaysLeft
    overdue
    submittedAt
    submittedBy {
      id
      fullName
    }
    endDate
    exchanges {
      id
      question
      askedAt
      answer
      answeredAt
      answeredBy {
        id
        fullName
      }
      document {
        id
        name
        size
      }
    }
    decidedAt
    reason
    document {
      id
      name
      size
    }
    bewind {
      id
      kind
      status
      startDate
      client {
        id
        fullName
        birthDate
        insurer
        insuredNumber
      }
    }
  }
`);

export const AnswerQuestionMutation = graphql(`
  mutation AnswerQuestion($reviewId: ID!, $answer: String!, $decreeFileId: ID) {
    answerReviewQuestion(reviewId: $reviewId, answer: $answer, decreeFileId: $decreeFileId) {
      ...RequestDetail
    }
  }
`);
