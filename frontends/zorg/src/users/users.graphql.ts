import { graphql } from '../gql';

export const ZorgUsersQuery = graphql(`
  query ZorgUsers($filter: UserFilter, $first: Int, $after: Cursor) {
    organisation {
      id
      users(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes {
          ...ZorgUser
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment ZorgUser on User {
    id
    fullName
    email
    status
    lastLoginAt
    newsletter
    contactPerson
    roles {
      code
      product
      active
      contract {
        id
      }
    }
  }
`);

export const NewcomersQuery = graphql(`
  query Newcomers($first: Int, $after: Cursor) {
    organisation {
      id
      users(filter: { withoutRoles: true }, first: $first, after: $after) {
        totalCount
        nodes {
          id
          fullName
          email
          status
          verificationCode
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const ZorgUserQuery = graphql(`
  query ZorgUserDetails($id: ID!) {
    user(id: $id) {
      ...ZorgUserDetail
    }
  }

  fragment ZorgUserDetail on User {
    ...ZorgUser
    initials
    firstName
    mobileNumber
    verificationCode
  }
`);

export const SetZorgRolesMutation = graphql(`
  mutation SetZorgRoles($userId: ID!, $roles: [RoleInput!]!) {
    setUserRoles(userId: $userId, roles: $roles) {
      ...ZorgUserDetail
    }
  }
`);

export const SetZorgUserActiveMutation = graphql(`
  mutation SetZorgUserActive($id: ID!, $active: Boolean!) {
    setUserActive(id: $id, active: $active) {
      ...ZorgUserDetail
    }
  }
`);

export const UpdateZorgUserMutation = graphql(`
  mutation UpdateZorgUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ...ZorgUserDetail
    }
  }
`);

export const RemoveZorgUserMutation = graphql(`
  mutation RemoveZorgUser($id: ID!) {
    removeUser(id: $id)
  }
`);
