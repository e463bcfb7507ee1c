import { may, type RuleMap } from '../../core/graphql/rules';

const reads = may('aanvraag:file', 'aanvraag:decide');
const files = may('aanvraag:file');
const decides = may('aanvraag:decide');

/** Who may do what with aanvragen. Which ones, and how much of them, is in the reads. */
export const aanvraagRules: RuleMap = {
  Query: { aanvragen: reads, aanvraag: reads },
  Mutation: {
    saveAanvraagDraft: files,
    deleteAanvraagDraft: files,
    submitAanvraag: files,
    withdrawAanvraag: files,
    revealAanvraagBsn: reads,
    claimAanvraag: decides,
    releaseAanvraag: decides,
    decideAanvraag: decides,
  },
  types: {
    Aanvraag: reads,
    AanvraagConnection: reads,
    AanvraagEdge: reads,
    Organisation: { aanvraagKinds: may('organisation:read') },
  },
};
