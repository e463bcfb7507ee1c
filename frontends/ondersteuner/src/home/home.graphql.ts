import { graphql } from '../gql';

export const HomeClientsQuery = graphql(`
  query HomeClients {
    clients(filter: {}, first: 1) {
      totalCount
    }
  }
`);

export const HomeRequestsQuery = graphql(`
  query HomeRequests($soon: Date!) {
    open: decreeReviews(status: [QUEUED, CHECKING, READY, QUESTION_ASKED], first: 1) {
      totalCount
    }
    late: decreeReviews(overdue: true, first: 1) {
      totalCount
    }
    questions: decreeReviews(status: [QUESTION_ASKED], first: 5) {
      totalCount
      nodes {
        id
        purpose
        askedAt
        bewind {
          id
          client {
            id
            fullName
          }
        }
      }
    }
    ending: bewinden(status: [ACTIVE, ENDING], endingBefore: $soon, first: 1) {
      totalCount
    }
  }
`);

/** How many bewinden end before each of twelve first days of a month; the difference is what ends in the month. */
export const EndingPerMonthQuery = graphql(`
  query EndingPerMonth(
    $m1: Date!
    $m2: Date!
    $m3: Date!
    $m4: Date!
    $m5: Date!
    $m6: Date!
    $m7: Date!
    $m8: Date!
    $m9: Date!
    $m10: Date!
    $m11: Date!
    $m12: Date!
  ) {
    m1: bewinden(status: [ACTIVE, ENDING], endingBefore: $m1, first: 1) {
      totalCount
    }
    m2: bewinden(status: [ACTIVE, ENDING], endingBefore: $m2, first: 1) {
      totalCount
    }
    m3: bewinden(status: [ACTIVE, ENDING], endingBefore: $m3, first: 1) {
      totalCount
    }
    m4: bewinden(status: [ACTIVE, ENDING], endingBefore: $m4, first: 1) {
      totalCount
    }
    m5: bewinden(status: [ACTIVE, ENDING], endingBefore: $m5, first: 1) {
      totalCount
    }
    m6: bewinden(status: [ACTIVE, ENDING], endingBefore: $m6, first: 1) {
      totalCount
    }
    m7: bewinden(status: [ACTIVE, ENDING], endingBefore: $m7, first: 1) {
      totalCount
    }
    m8: bewinden(status: [ACTIVE, ENDING], endingBefore: $m8, first: 1) {
      totalCount
    }
    m9: bewinden(status: [ACTIVE, ENDING], endingBefore: $m9, first: 1) {
      totalCount
    }
    m10: bewinden(status: [ACTIVE, ENDING], endingBefore: $m10, first: 1) {
      totalCount
    }
    m11: bewinden(status: [ACTIVE, ENDING], endingBefore: $m11, first: 1) {
      totalCount
    }
    m12: bewinden(status: [ACTIVE, ENDING], endingBefore: $m12, first: 1) {
      totalCount
    }
  }
`);
