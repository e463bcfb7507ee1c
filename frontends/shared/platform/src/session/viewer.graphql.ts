import { graphql } from '../gql';

/** Who is looking; asked once per page and shared by the shell and all portals. */
export const ViewerQuery = graphql(`
  query Viewer {
    me {
      user {
        id
        fullName
        firstName
        loginName
        eHerkenningLinked
      }
      organisation {
        id
        name
        kind
      }
      portals
      permissions
      idleExpiresAt
      passwordExpiresAt
      passwordWarning
      missingAgreements
      pendingVerification
    }
  }
`);

/** Asks only how long the session lasts; sent passively, so that asking does not extend it. */
export const SessionExpiryQuery = graphql(`
  query SessionExpiry {
    me {
      idleExpiresAt
    }
  }
`);

export const LogoutMutation = graphql(`
  mutation Logout {
    logout
  }
`);
