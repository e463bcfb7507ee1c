import { graphql } from '../gql';

export const OwnAccountQuery = graphql(`
  query OwnAccount {
    me {
      user {
        id
        fullName
        loginName
        email
        mobileNumber
        eHerkenningLinked
        lastLoginAt
        roles {
          code
        }
      }
      organisation {
        id
        name
      }
      portals
      passwordExpiresAt
      passwordWarning
      pendingVerification
    }
  }
`);

export const RequestEmailChangeMutation = graphql(`
  mutation RequestEmailChange($email: EmailAddress!) {
    requestEmailChange(email: $email)
  }
`);

export const ConfirmEmailChangeMutation = graphql(`
  mutation ConfirmEmailChange($token: String!) {
    confirmEmailChange(token: $token) {
      id
      email
    }
  }
`);

export const RequestMobileNumberChangeMutation = graphql(`
  mutation RequestMobileNumberChange($mobileNumber: PhoneNumber!) {
    requestMobileNumberChange(mobileNumber: $mobileNumber) {
      id
      maskedDestination
      expiresAt
    }
  }
`);

export const ConfirmMobileNumberChangeMutation = graphql(`
  mutation ConfirmMobileNumberChange($challengeId: ID!, $code: String!) {
    confirmMobileNumberChange(challengeId: $challengeId, code: $code) {
      id
      mobileNumber
    }
  }
`);
