import { graphql } from '../gql';

export const MembersQuery = graphql(`
  query Members($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {
    organisation {
      id
      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        nodes {
          ...MemberDetail
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment MemberDetail on User {
    id
    loginName
    email
    mobileNumber
    firstName
    infix
    lastName
    fullName
    status
    remark
    lastLoginAt
    eHerkenningLinked
    roles {
      code
      active
    }
    invitation {
      id
      status
      sentAt
      expiresAt
      sendCount
    }
  }
`);

export const MemberQuery = graphql(`
  query Member($id: ID!) {
    user(id: $id) {
      ...MemberDetail
    }
  }
`);

export const AddMemberMutation = graphql(`
  mutation AddMember($input: AddUserInput!) {
    addUser(input: $input) {
      ...MemberDetail
    }
  }
`);

export const UpdateMemberMutation = graphql(`
  mutation UpdateMember($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ...MemberDetail
    }
  }
`);

export const SetMemberRolesMutation = graphql(`
  mutation SetMemberRoles($userId: ID!, $roles: [RoleInput!]!) {
    setUserRoles(userId: $userId, roles: $roles) {
      ...MemberDetail
    }
  }
`);

export const ResendInvitationMutation = graphql(`
  mutation ResendInvitation($userId: ID!) {
    resendInvitation(userId: $userId) {
      id
      status
      sentAt
      expiresAt
      sendCount
    }
  }
`);

export const WithdrawAccessMutation = graphql(`
  mutation WithdrawAccess($id: ID!, $reason: String) {
    removeUser(id: $id, reason: $reason)
  }
`);
