import { may, type RuleMap } from '../../core/graphql/rules';

const own = may('client:read');
// Who the person is: also for those who request, follow or review the bewind before it runs.
const identity = may('client:read', 'bewind:read', 'review:work');

/** Who may do what with clients. Which ones they see is in the reads' WHERE and in the guard of the readable. */
export const clientRules: RuleMap = {
  Query: { clients: own, client: own, lookUpInsured: may('insured:look-up') },
  Mutation: { updateClient: may('client:update'), revealBsn: own },
  types: {
    Client: {
      id: identity,
      insurer: identity,
      insuredNumber: identity,
      maskedBsn: identity,
      fullName: identity,
      birthDate: identity,
      address: own,
      email: own,
      phone: own,
      correspondenceChannel: own,
      debtor: own,
      bronheffing: own,
      gber: own,
      care: own,
      version: own,
    },
    Debtor: own,
    Bronheffing: own,
    Gber: own,
    CareOverview: own,
    CareClaim: own,
    ClientConnection: own,
    ClientEdge: own,
    InsuredMatch: may('insured:look-up'),
  },
};
