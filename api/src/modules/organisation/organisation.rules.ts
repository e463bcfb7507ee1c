import { anyone, may, type RuleMap } from '../../core/graphql/rules';

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
    Organisation: may('organisation:read'),
    Agreement: may('organisation:read'),
    Address: may('organisation:read', 'client:read'),
    OrganisationConnection: may('organisation:read-any'),
    OrganisationEdge: may('organisation:read-any'),
    PageInfo: anyone,
  },
};
