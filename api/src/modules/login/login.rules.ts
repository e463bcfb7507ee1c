import { anyone, may, type RuleMap } from '../../core/graphql/rules';

/** Coming in is open to everybody; changing a password is for its owner. */
export const loginRules: RuleMap = {
  Mutation: {
    loginWithPassword: anyone,
    verifyLoginCode: anyone,
    logout: anyone,
    requestPasswordLink: anyone,
    setPassword: anyone,
    changePassword: may('account:manage-own'),
  },
};
