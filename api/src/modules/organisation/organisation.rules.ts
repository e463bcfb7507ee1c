import { anyone, may, signedIn, type RuleMap } from '../../core/graphql/rules';

const own = may('organisation:read');

/** Who may do what with organisations. Which ones they see is in the reads' WHERE. */
export const organisationRules: RuleMap = {
  Query: {
    organisation: own,
    organisations: may('organisation:read-any'),
  },
  Mutation: {
    updateOrganisation: may('organisation:update'),
    registerAgreement: may('agreement:register'),
    setOrganisationProfile: may('organisation:set-profile'),
  },
  types: {
    Organisation: {
      // A newcomer who is still to be verified has no rights yet, but sees whose door this is (ZO-03).
      id: signedIn,
      name: signedIn,
      kind: signedIn,
      kvkNumber: own,
      gemeentecode: own,
      emailDomains: own,
      address: own,
      email: own,
      phone: own,
      correspondenceChannel: own,
      profile: own,
      activeRoles: own,
      agreements: own,
      users: own,
      contracts: own,
    },
    Agreement: own,
    Address: may('organisation:read', 'client:read'),
    OrganisationConnection: may('organisation:read-any'),
    OrganisationEdge: may('organisation:read-any'),
    PageInfo: anyone,
  },
};
