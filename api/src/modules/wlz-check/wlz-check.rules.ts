import { may, type RuleMap } from '../../core/graphql/rules';

const asks = may('wlz:check');
const oversees = may('consultation:read');

/** A gebruiker of the Wlz-registertoets asks and sees the own answers; the gebruikersbeheerder sees who asked (ZO-06). */
export const wlzCheckRules: RuleMap = {
  Query: { wlzQuota: asks, wlzConsultations: oversees },
  Mutation: { checkWlzRegister: asks },
  types: {
    WlzCheck: asks,
    WlzQuota: asks,
    WlzConsultation: oversees,
    WlzConsultationConnection: oversees,
    WlzConsultationEdge: oversees,
  },
};
