import { graphql } from '../gql';

export const ContractsQuery = graphql(`
  query Contracts {
    contracts {
      id
      number
      name
      startDate
      endDate
    }
    me {
      user {
        id
        roles {
          code
          active
          contract {
            id
          }
        }
      }
    }
  }
`);

export const ContractDetailsQuery = graphql(`
  query ContractDetails($number: String!) {
    contract(number: $number) {
      id
      number
      name
      startDate
      endDate
      currentDeelnemers
      organisation {
        id
        name
      }
      contacts {
        name
        function
        email
        phone
      }
    }
  }
`);
