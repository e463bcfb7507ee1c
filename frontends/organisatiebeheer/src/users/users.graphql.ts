import { graphql } from '../gql';

export const UsersQuery = graphql(`
  query Users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {
    organisation {
      id
      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        nodes {
          ...UserRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment UserRow on User {
    id
    loginName
    fullName
    email
    status
    lastLoginAt
    remark
  }
`);

export const UserQuery = graphql(`
  query User($id: ID!) {
    user(id: $id) {
      ...UserDetail
    }
  }

  fragment UserDetail on User {
    ...UserRow
    initials
    firstName
    infix
    lastName
    mobileNumber
    uziNumber
    roles {
      code
      active
    }
    invitation {
      id
      status
      expiresAt
    }
  }
`);

export const DomainsQuery = graphql(`
  query Domains {
    organisation {
      id
      emailDomains
    }
  }
`);

export const AddUserMutation = graphql(`
  mutation AddUser($input: AddUserInput!) {
    addUser(input: $input) {
      ...UserDetail
    }
  }
`);

export const UpdateUserMutation = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ...UserDetail
    }
  }
`);

export const RemoveUserMutation = graphql(`
  mutation RemoveUser($id: ID!, $reason: String) {
    removeUser(id: $id, reason: $reason)
  }
`);

export const ResendInvitationMutation = graphql(`
  mutation ResendInvitation($userId: ID!) {
    resendInvitation(userId: $userId) {
      id
      status
      expiresAt
    }
  }
`);
