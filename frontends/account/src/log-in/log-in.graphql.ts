import { graphql } from '../gql';

export const PortalPolicyQuery = graphql(`
  query PortalPolicy($portal: Portal!) {
    portalPolicy(portal: $portal) {
      portal
      passwordMinLength
      passwordMaxLength
      passwordClassesRequired
      passwordHistory
      linkLifetimeMinutes
      smsCodeLifetimeMinutes
      minimumAssurance
    }
  }
`);

export const LogInMutation = graphql(`
  mutation LogIn($portal: Portal!, $loginName: String!, $password: String!) {
    loginWithPassword(portal: $portal, loginName: $loginName, password: $password) {
      id
      maskedDestination
      expiresAt
    }
  }
`);

export const VerifyLoginCodeMutation = graphql(`
  mutation VerifyLoginCode($challengeId: ID!, $code: String!) {
    verifyLoginCode(challengeId: $challengeId, code: $code) {
      expiresAt
    }
  }
`);
