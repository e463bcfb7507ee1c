import { may, signedIn, type RuleMap } from '../../core/graphql/rules';

// Reaching a user or invitation is decided by the reads; what a plain colleague sees of one by the guard of its readable.
const lists = may('user:list', 'user:manage-any', 'user:verify');

const manages = may('user:manage', 'user:manage-any');

/** Who may do what with users. */
export const userRules: RuleMap = {
  Query: { user: signedIn, newcomers: may('user:verify') },
  Mutation: { updateUser: manages, setUserActive: manages, removeUser: manages, setUserRoles: manages },
  types: {
    User: signedIn,
    Role: signedIn,
    Invitation: signedIn,
    UserConnection: lists,
    UserEdge: lists,
  },
};
