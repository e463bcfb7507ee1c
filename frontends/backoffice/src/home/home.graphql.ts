import { graphql } from '../gql';

export const HomeAccessQuery = graphql(`
  query HomeAccess($first: Int!) {
    accessRequests(status: SUBMITTED, first: $first) {
      totalCount
      nodes {
        id
        overdue
      }
    }
  }
`);

export const HomeQuestionsQuery = graphql(`
  query HomeQuestions($first: Int!) {
    contactMessages(status: OPEN, first: $first) {
      totalCount
      nodes {
        id
        overdue
      }
    }
  }
`);

export const HomeAanvragenQuery = graphql(`
  query HomeAanvragen($first: Int!) {
    aanvragen(status: [SUBMITTED, IN_PROGRESS], first: $first) {
      totalCount
      nodes {
        id
        overdue
      }
    }
  }
`);

export const HomeReviewsQuery = graphql(`
  query HomeReviews {
    open: decreeReviews(status: [READY, QUEUED, CHECKING], first: 1) {
      totalCount
    }
    late: decreeReviews(overdue: true, first: 1) {
      totalCount
    }
  }
`);

/** Without the person: the list of one's own work shows offices only, and so leaves no trail of looks (XX-03). */
export const HeldReviewsQuery = graphql(`
  query HeldReviews($first: Int!, $after: Cursor) {
    decreeReviews(status: [READY, QUESTION_ASKED], first: $first, after: $after) {
      nodes {
        id
        purpose
        status
        dueAt
        workingDaysLeft
        overdue
        assignee {
          id
        }
        bewind {
          id
          kind
          organisation {
            id
            name
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
