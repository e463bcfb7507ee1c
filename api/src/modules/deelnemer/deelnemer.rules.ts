import { may, type RuleMap } from '../../core/graphql/rules';

const reader = may('deelnemer:read');
const manager = may('deelnemer:manage');
// Who it is and when they took part: also on the lists of in- en uitstroom.
const identity = may('deelnemer:read', 'stroom:read');

/** Who may see which parts of a deelnemer; of which contract is in the reads' WHERE and in the guard of the readable. */
export const deelnemerRules: RuleMap = {
  Query: { deelnemers: reader, deelnemer: reader },
  Mutation: { addDeelnemer: manager, addFamily: manager, endDeelnemer: manager, revealDeelnemerBsn: reader },
  types: {
    Deelnemer: {
      id: identity,
      contract: identity,
      fullName: identity,
      maskedBsn: identity,
      relatienummer: identity,
      birthDate: identity,
      gender: identity,
      startDate: identity,
      endDate: identity,
      endReason: identity,
      householdRole: identity,
      household: reader,
      address: reader,
      insurance: reader,
      paymentMethod: reader,
      premiumIban: reader,
    },
    DeelnemerConnection: reader,
    DeelnemerEdge: reader,
    Contract: { deelnemers: reader },
  },
};
