import type { RawFinding } from './active-content';

/** What the worker is asked to do with one document. */
export type PdfTask = { kind: 'inspect' } | { kind: 'text'; maxPages: number };

/** The build of a document, as far as it decides whether we take it in. */
export interface PdfInspection {
  pages: number;
  encrypted: boolean;
  /** Null when nothing was found that acts, carries files or hides. */
  finding: RawFinding | null;
}

/** The text of a document, page by page; `complete` is false when there were more pages than were read. */
export interface PdfText {
  pages: string[];
  complete: boolean;
}

/** Why a document could not be read. `CRASHED` covers anything the library did not foresee. */
export type PdfFailure = 'PASSWORD' | 'INVALID' | 'TIME_LIMIT' | 'MEMORY_LIMIT' | 'CRASHED';

/** What comes back for a task: its value, or the reason why there is none. */
export type PdfOutcome<T> = { ok: true; value: T } | { ok: false; failure: PdfFailure };
