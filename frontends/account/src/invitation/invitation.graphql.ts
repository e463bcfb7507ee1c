import { graphql } from '../gql';

export const OpenInvitationMutation = graphql(`
  mutation OpenInvitation($token: String!) {
    openInvitation(token: $token) {
      id
      maskedDestination
      expiresAt
    }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation(
    $token: String!
    $code: String!
    $password: String!
    $passwordRepeat: String!
    $acceptTerms: Boolean!
  ) {
    acceptInvitation(
      token: $token
      code: $code
      password: $password
      passwordRepeat: $passwordRepeat
      acceptTerms: $acceptTerms
    ) {
      expiresAt
      viewer {
        portals
      }
    }
  }
`);
