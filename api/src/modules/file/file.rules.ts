import { LIMITS } from '@volmacht/shared-schema';
import type { Actor } from '../../core/context';
import type { UploadSizes } from '../../core/files';
import { may, type RuleMap } from '../../core/graphql/rules';

/** Who may upload: those who can hand the document in with something. */
export const mayUpload = may('bewind:request', 'bewind:end', 'deelnemer:manage', 'aanvraag:file', 'message:exchange');
/** Who may download; which files is in the WHERE of the download. */
export const mayDownload = may(
  'bewind:read',
  'deelnemer:read',
  'deelnemer:manage',
  'stroom:read',
  'borderel:read',
  'audit:read',
  'aanvraag:file',
  'aanvraag:decide',
  'message:exchange',
);

const DOCUMENTS = ['bewind:request', 'bewind:end', 'aanvraag:file'] as const;

/** What this user may upload: decrees and documents of aanvragen as PDF (MZ-12, PO-12), batches as a table (CO-15),
 * messages as XML (ZO-11); by what they may do with it. With a purpose: a list of clients or the zip of its decrees (MZ-22). */
export function uploadSizes({ permissions }: Pick<Actor, 'permissions'>, purpose: string | null = null): UploadSizes {
  // Said by who uploads: a list of clients is no decree that somebody took for one (MZ-22).
  if (permissions.has('bewind:request')) {
    if (purpose === 'clients') return { table: LIMITS.clientListBytes };
    if (purpose === 'decrees') return { zip: LIMITS.decreesZipBytes };
  }
  return {
    ...(DOCUMENTS.some((action) => permissions.has(action)) ? { pdf: LIMITS.uploadBytes } : {}),
    ...(permissions.has('deelnemer:manage') ? { table: LIMITS.batchBytes } : {}),
    ...(permissions.has('message:exchange') ? { xml: LIMITS.messageBytes } : {}),
  };
}

/** Documents are described to those who see what they belong to. */
export const fileRules: RuleMap = { types: { StoredFile: mayDownload } };
