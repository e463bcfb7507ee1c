import { anyone, may, type RuleMap } from '../../core/graphql/rules';

const reviews = may('access-request:review');

/** Everybody may ask for access and read back what they filled in; the rest is for who decides. */
export const accessRequestRules: RuleMap = {
  Query: { accessRequests: reviews, accessRequest: reviews },
  Mutation: { requestAccess: anyone, approveAccessRequest: reviews, declineAccessRequest: reviews },
  types: {
    AccessRequest: {
      id: anyone,
      portal: anyone,
      organisationName: anyone,
      kvkNumber: anyone,
      applicantName: anyone,
      email: anyone,
      mobileNumber: anyone,
      status: anyone,
      submittedAt: anyone,
      dueAt: anyone,
      overdue: anyone,
      workingDaysLeft: anyone,
      decidedAt: reviews,
      declineReason: reviews,
      knownOrganisation: reviews,
      invitation: reviews,
    },
    AccessRequestConnection: reviews,
    AccessRequestEdge: reviews,
  },
};
