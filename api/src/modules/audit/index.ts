import type { ModuleDescriptor } from '../../app/module-descriptor';
import { auditEventReadable } from './audit-event.readable';
import { AuditResolver } from './audit.resolver';
import { auditRules } from './audit.rules';

export { actionLabel } from './action-labels';
export { actorNameSql } from './audit-event.readable';

/** The audit trail, as its own organisation reads it (XX-03). */
export const auditModule: ModuleDescriptor = {
  name: 'audit',
  resolvers: [AuditResolver],
  readables: [auditEventReadable],
  rules: auditRules,
};
