import { graphql } from '../gql';

export const AccountsQuery = graphql(`
  query Accounts($filter: UserFilter, $first: Int, $after: Cursor) {
    organisation {
      id
      users(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes {
          ...Account
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment Account on User {
    id
    loginName
    email
    fullName
    status
    lastLoginAt
    eHerkenningLinked
    roles {
      code
      active
      product
      contract {
        id
        number
        name
      }
    }
    invitation {
      id
      status
      sentAt
      expiresAt
    }
  }
`);

export const AccountQuery = graphql(`
  query Account($id: ID!) {
    user(id: $id) {
      ...Account
    }
  }
`);

export const AddAccountMutation = graphql(`
  mutation AddAccount($input: AddUserInput!) {
    addUser(input: $input) {
      ...Account
    }
  }
`);

export const SetAccountRolesMutation = graphql(`
  mutation SetAccountRoles($userId: ID!, $roles: [RoleInput!]!) {
    setUserRoles(userId: $userId, roles: $roles) {
      ...Account
    }
  }
`);

export const ResendAccountInvitationMutation = graphql(`
  mutation ResendAccountInvitation($userId: ID!) {
    resendInvitation(userId: $userId) {
      id
      status
      sentAt
      expiresAt
    }
  }
`);

export const RemoveAccountMutation = graphql(`
  mutation RemoveAccount($id: ID!, $reason: String) {
    removeUser(id: $id, reason: $reason)
  }
`);
