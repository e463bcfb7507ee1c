import { graphql } from '../gql';

export const ReviewsQuery = graphql(`
  query Reviews($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {
    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {
      totalCount
      nodes {
        id
        purpose
        status
        dueAt
        workingDaysLeft
        overdue
        firstDecision
        assignee {
          id
          fullName
        }
        bewind {
          id
          kind
          organisation {
            id
            name
          }
          client {
            id
            fullName
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

export const ReviewQuery = graphql(`
  query Review($id: ID!) {
    decreeReview(id: $id) {
      ...ReviewDetail
    }
  }

  fragment ReviewDetail on DecreeReview {
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
    assignee {
      id
      fullName
    }
    checks {
      name
      outcome
      detail
    }
    fourEyesRequired
    fourEyesOnRefusal
    firstDecision
    firstReason
    firstDecidedBy {
      id
      fullName
    }
    note
    exchanges {
      id
      question
      askedAt
      askedBy {
        id
        fullName
      }
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
    decidedBy {
      id
      fullName
    }
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
      endDate
      organisation {
        id
        name
      }
      client {
        id
        fullName
        birthDate
        insurer
        insuredNumber
        maskedBsn
      }
    }
  }
`);

export const ReviewProgressQuery = graphql(`
  query ReviewProgress($id: ID!) {
    decreeReview(id: $id) {
      id
      status
      dueAt
      workingDaysLeft
      overdue
      firstDecision
      checks {
        name
        outcome
        detail
      }
      fourEyesRequired
      fourEyesOnRefusal
    }
  }
`);

export const ClaimReviewMutation = graphql(`
  mutation ClaimReview($id: ID!) {
    claimReview(id: $id) {
      ...ReviewDetail
    }
  }
`);

export const ReleaseReviewMutation = graphql(`
  mutation ReleaseReview($id: ID!) {
    releaseReview(id: $id) {
      ...ReviewDetail
    }
  }
`);

export const AskQuestionMutation = graphql(`
  mutation AskQuestion($id: ID!, $question: String!) {
    askReviewQuestion(id: $id, question: $question) {
      ...ReviewDetail
    }
  }
`);

export const ApproveReviewMutation = graphql(`
  mutation ApproveReview($id: ID!) {
    approveReview(id: $id) {
      ...ReviewDetail
    }
  }
`);

export const RefuseReviewMutation = graphql(`
  mutation RefuseReview($id: ID!, $reason: String!) {
    refuseReview(id: $id, reason: $reason) {
      ...ReviewDetail
    }
  }
`);
