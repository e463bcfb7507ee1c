import { LIMITS } from '@volmacht/shared-schema';
import type { Actor } from '../../core/context';
import type { UploadSizes } from '../../core/files';
import { may, type RuleMap } from '../../core/graphql/rules';

/** Who may upload: those who can hand the document in with something. */
export const mayUpload = may('bewind:request', 'bewind:end', 'deelnemer:manage');
/** Who may download; which files is in the WHERE of the download. */
export const mayDownload = may(
  'bewind:read',
  'deelnemer:read',
  'deelnemer:manage',
  'stroom:read',
  'borderel:read',
  'audit:read',
);

/** What this user may upload: decrees as PDF (MZ-12), batches as a table (CO-15); by what they may do with it. */
export function uploadSizes({ permissions }: Pick<Actor, 'permissions'>): UploadSizes {
  return {
    ...(permissions.has('bewind:request') || permissions.has('bewind:end') ? { pdf: LIMITS.uploadBytes } : {}),
    ...(permissions.has('deelnemer:manage') ? { table: LIMITS.batchBytes } : {}),
  };
}

/** Documents are described to those who see what they belong to. */
export const fileRules: RuleMap = { types: { StoredFile: mayDownload } };
