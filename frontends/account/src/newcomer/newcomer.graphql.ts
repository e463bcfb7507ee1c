import { graphql } from '../gql';

export const NewcomerQuery = graphql(`
  query Newcomer {
    me {
      user {
        ...NewcomerDetails
      }
    }
  }

  fragment NewcomerDetails on User {
    id
    fullName
    initials
    firstName
    infix
    lastName
    email
    mobileNumber
  }
`);

export const CompletePersonalDetailsMutation = graphql(`
  mutation CompletePersonalDetails(
    $initials: String
    $firstName: String!
    $infix: String
    $lastName: String!
    $email: EmailAddress!
    $mobileNumber: PhoneNumber!
  ) {
    completePersonalDetails(
      initials: $initials
      firstName: $firstName
      infix: $infix
      lastName: $lastName
      email: $email
      mobileNumber: $mobileNumber
    ) {
      ...NewcomerDetails
    }
  }
`);

export const VerifyNewcomerMutation = graphql(`
  mutation VerifyNewcomer($code: String!) {
    verifyNewcomer(code: $code) {
      portals
      pendingVerification
    }
  }
`);
