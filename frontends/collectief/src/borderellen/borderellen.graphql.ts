import { graphql } from '../gql';

export const BorderellenQuery = graphql(`
  query Borderellen($number: String!) {
    contract(number: $number) {
      id
      borderellen {
        id
        date
        amount
        deelnemers
        invoice {
          id
          name
          size
        }
        file {
          id
          name
          size
        }
      }
    }
  }
`);
