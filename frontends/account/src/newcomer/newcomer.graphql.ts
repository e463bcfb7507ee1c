import { graphql } from '../gql';

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
      id
      fullName
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
