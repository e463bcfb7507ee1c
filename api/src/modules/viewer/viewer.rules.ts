import { anyone, signedIn, type RuleMap } from '../../core/graphql/rules';

/** Everybody may ask who they are, and by which numbers a portal works. */
export const viewerRules: RuleMap = {
  Query: { me: anyone, portalPolicy: anyone },
  types: {
    PortalPolicy: anyone,
    Viewer: signedIn,
    // Answered by mutations that begin a session; whoever gets one may read it.
    Session: anyone,
  },
};
