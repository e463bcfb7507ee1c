/**
 * Every action somebody can be allowed to do, named `resource:verb`. The API's permission rules, the menus and the
 * buttons all speak these names; `me.permissions` lists the ones the signed-in user holds (XX-01).
 */
export const ACTIONS = [
  'account:manage-own',
  'organisation:read',
  'organisation:update',
  'organisation:read-any',
  'organisation:set-profile',
  'agreement:register',
  'user:list',
  'user:manage',
  'user:manage-any',
  'user:verify',
  'access-request:review',
  'insured:look-up',
  'client:read',
  'client:update',
  'bewind:read',
  'bewind:request',
  'bewind:end',
  'review:work',
  'review:answer',
  'contract:read',
  'deelnemer:read',
  'deelnemer:manage',
  'stroom:read',
  'stroom:refresh',
  'borderel:read',
  'bericht:read',
  'contact:send',
  'contact:answer',
  'wlz:check',
  'message:exchange',
  'webservice:manage',
  'consultation:read',
  'aanvraag:file',
  'aanvraag:decide',
  'audit:read',
  'queue:operate',
] as const;

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number];
