import { lazy } from 'react';

/** The audit trail as a screen for a portal's routes; it comes over the wire when it is opened (XX-03). */
export const AuditTrailScreen = lazy(() =>
  import('./audit-trail.screen').then((module) => ({ default: module.AuditTrailScreen })),
);
