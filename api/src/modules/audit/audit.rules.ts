import { may, type RuleMap } from '../../core/graphql/rules';

const read = may('audit:read');

/** Who may read the audit trail; always their own organisation's. */
export const auditRules: RuleMap = {
  Query: { auditEvents: read, auditIntact: read },
  types: { AuditEvent: read, AuditEventConnection: read, AuditEventEdge: read },
};
