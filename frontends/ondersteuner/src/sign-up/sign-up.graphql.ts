import { graphql } from '../gql';

export const LookUpInsuredQuery = graphql(`
  query LookUpInsured($input: LookUpInsuredInput!) {
    lookUpInsured(input: $input) {
      token
      fullName
      birthDate
      insurer
      maskedInsuredNumber
    }
  }
`);

export const RequestBewindMutation = graphql(`
  mutation RequestBewind($input: RequestBewindInput!) {
    requestBewind(input: $input) {
      id
      dueAt
      startDate
      client {
        id
        fullName
      }
      reviews {
        id
        purpose
      }
    }
  }
`);
