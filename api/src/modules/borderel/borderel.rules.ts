import { may, type RuleMap } from '../../core/graphql/rules';

const reader = may('borderel:read');

/** Who may see borderellen and invoices; of which contracts is in the reads' WHERE (CO-09). */
export const borderelRules: RuleMap = { types: { Borderel: reader, Contract: { borderellen: reader } } };
