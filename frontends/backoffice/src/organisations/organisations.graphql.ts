import { graphql } from '../gql';

export const OrganisationsQuery = graphql(`
  query Organisations($search: String, $kind: OrganisationKind, $first: Int, $after: Cursor) {
    organisations(search: $search, kind: $kind, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        kind
        kvkNumber
        address {
          city
        }
        profile
        agreements {
          kind
          signedOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OrganisationQuery = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      ...OrganisationDetail
    }
  }

  fragment OrganisationDetail on Organisation {
    id
    name
    kind
    kvkNumber
    gemeentecode
    profile
    emailDomains
    email
    phone
    correspondenceChannel
    address {
      street
      houseNumber
      postcode
      city
    }
    agreements {
      kind
      signedOn
    }
  }
`);

export const OrganisationUsersQuery = graphql(`
  query OrganisationUsers($id: ID!, $filter: UserFilter, $first: Int, $after: Cursor) {
    organisation(id: $id) {
      id
      users(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes {
          ...OrganisationUser
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment OrganisationUser on User {
    id
    fullName
    email
    status
    lastLoginAt
    roles {
      code
      active
      product
      contract {
        id
      }
    }
  }
`);

export const RegisterAgreementMutation = graphql(`
  mutation RegisterAgreement($organisationId: ID!, $kind: AgreementKind!, $signedOn: Date!) {
    registerAgreement(organisationId: $organisationId, kind: $kind, signedOn: $signedOn) {
      ...OrganisationDetail
    }
  }
`);

export const WithdrawAccessMutation = graphql(`
  mutation WithdrawAccess($id: ID!, $reason: String) {
    removeUser(id: $id, reason: $reason)
  }
`);

export const SetRolesMutation = graphql(`
  mutation SetRoles($userId: ID!, $roles: [RoleInput!]!) {
    setUserRoles(userId: $userId, roles: $roles) {
      ...OrganisationUser
    }
  }
`);

export const SetProfileMutation = graphql(`
  mutation SetProfile($organisationId: ID!, $profile: OrganisationProfile!, $emailDomains: [String!]!) {
    setOrganisationProfile(organisationId: $organisationId, profile: $profile, emailDomains: $emailDomains) {
      ...OrganisationDetail
    }
  }
`);
