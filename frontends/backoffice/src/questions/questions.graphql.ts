import { graphql } from '../gql';

export const QuestionsQuery = graphql(`
  query Questions($status: ContactMessageStatus, $first: Int, $after: Cursor) {
    contactMessages(status: $status, first: $first, after: $after) {
      totalCount
      nodes {
        ...QuestionDetail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment QuestionDetail on ContactMessage {
    id
    subject
    body
    sentAt
    dueAt
    status
    overdue
    workingDaysLeft
    answer
    answeredAt
    answeredBy {
      id
      fullName
    }
    sender {
      id
      fullName
    }
    organisation {
      id
      name
    }
  }
`);

export const QuestionQuery = graphql(`
  query Question($id: ID!) {
    contactMessage(id: $id) {
      ...QuestionDetail
    }
  }
`);

export const AnswerQuestionMutation = graphql(`
  mutation AnswerQuestion($id: ID!, $answer: String!) {
    answerContactMessage(id: $id, answer: $answer) {
      ...QuestionDetail
    }
  }
`);
