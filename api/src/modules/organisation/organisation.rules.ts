import { anyone, may, signedIn, type RuleMap } from '../../core/graphql/rules';

/** Who may do what with organisations. Which ones they see is in the reads' WHERE. */
export const organisationRules: RuleMap = {
  Query: {
    organisation: may('organisation:read'),
    organisations: may('organisation:read-any'),
  },
  Mutation: {
    updateOrganisation: may('organisation:update'),
    registerAgreement: may('agreement:register'),
  },
  types: {
    // A newcomer who is still to be verified sees the name of the own organisation (ZO-03); the reads say which rows.
    Organisation: signedIn,
    Agreement: signedIn,
    Address: may('organisation:read', 'client:read'),
    OrganisationConnection: may('organisation:read-any'),
    OrganisationEdge: may('organisation:read-any'),
    PageInfo: anyone,
  },
};
