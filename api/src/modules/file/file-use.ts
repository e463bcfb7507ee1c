import type { Action } from '@volmacht/shared-schema';
import type { WorkContext } from '../../core/context';

/**
 * What a file is used for, told by the module that uses it: who else than the own organisation may read it for that
 * use, and whom it is about. So this module need not know what decrees are.
 */
export interface FileUse {
  /** Holders of this permission may read the file when `readable` holds. */
  permission: Action;
  /**
   * SQL condition on `file` (the id's SQL), `user` (the viewer's id's SQL) and `contracts` (SQL of a uuid[]: the
   * contracts for which the viewer holds the permission); for uses by product also on `organisation` (the viewer's) and
   * `products` (SQL of a text[], as contracts).
   */
  readable: (file: string, user: string, contracts: string, organisation: string, products: string) => string;
  /** SQL that selects the ids of the people the file is about; for the audit trail. */
  people: (file: string) => string;
  /** Told when the file is given out, after the look was logged; for a use in which fetching means something. */
  fetched?: (context: WorkContext, fileId: string) => Promise<void>;
}

const uses: FileUse[] = [];

/** Tells of a use; called once, when the using module is loaded. */
export function declareFileUse(use: FileUse): void {
  uses.push(use);
}

/** All uses that were told. */
export function fileUses(): readonly FileUse[] {
  return uses;
}
