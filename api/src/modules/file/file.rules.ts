import { may, type RuleMap } from '../../core/graphql/rules';

/** Who may upload: those who can hand the document in with something. */
export const mayUpload = may('bewind:request', 'bewind:end');
/** Who may download; which files is in the WHERE of the download. */
export const mayDownload = may('bewind:read');

/** Documents are described to those who see what they belong to. */
export const fileRules: RuleMap = { types: { StoredFile: mayDownload } };
