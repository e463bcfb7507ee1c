import { graphql } from '../gql';

export const RequestPasswordLinkMutation = graphql(`
  mutation RequestPasswordLink($portal: Portal!, $loginName: String!) {
    requestPasswordLink(portal: $portal, loginName: $loginName)
  }
`);

export const SetPasswordMutation = graphql(`
  mutation SetPassword($token: String!, $password: String!, $passwordRepeat: String!) {
    setPassword(token: $token, password: $password, passwordRepeat: $passwordRepeat)
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $password: String!, $passwordRepeat: String!) {
    changePassword(current: $current, password: $password, passwordRepeat: $passwordRepeat)
  }
`);
