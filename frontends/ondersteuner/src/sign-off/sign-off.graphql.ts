import { graphql } from '../gql';

export const EndBewindMutation = graphql(`
  mutation EndBewind($input: EndBewindInput!) {
    endBewind(input: $input) {
      id
      status
      endDate
      reviews {
        id
        purpose
        status
        endDate
        dueAt
        overdue
      }
    }
  }
`);
