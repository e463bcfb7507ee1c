import { may, signedIn, type RuleMap } from '../../core/graphql/rules';

// Reaching a user or invitation is decided by the reads; what a plain colleague sees of one by the guard of its readable.
const lists = may('user:list', 'user:manage-any', 'user:verify');

/** Who may do what with users. */
export const userRules: RuleMap = {
  Query: { user: signedIn },
  types: {
    User: signedIn,
    Role: signedIn,
    Invitation: signedIn,
    UserConnection: lists,
    UserEdge: lists,
  },
};
