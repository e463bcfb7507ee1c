import type { Build } from '../../core/reader/readable';

/**
 * The one sentence that says when an office acts for a person: its bewind runs, from the start date up to, not
 * including, the end date. Every read and write of a client's data stands on it, so access ends by itself on the day
 * (MZ-18, MZ-21), whether or not a job has run: an accepted bewind counts from its start date. All arguments are SQL.
 */
export function bewindRuns(bewind: string, organisation: string, today: string): string {
  return `${bewind}.organisation_id = ${organisation} AND ${bewind}.status IN ('ACCEPTED', 'ACTIVE', 'ENDING')
    AND ${bewind}.start_date <= ${today} AND (${bewind}.end_date IS NULL OR ${today} < ${bewind}.end_date)`;
}

/** SQL: the person in row `insured` is represented by the organisation today (see {@link bewindRuns}). */
export function representedBy(insured: string, organisation: string, today: string): string {
  return `EXISTS (SELECT 1 FROM bewind running WHERE running.insured_id = ${insured}.id
    AND ${bewindRuns('running', organisation, today)})`;
}

/** {@link representedBy} for the viewer of a read. */
export function representedByViewer(insured: string, build: Build): string {
  return representedBy(insured, build.arg('viewer.organisation', 'uuid'), build.arg('today', 'date'));
}

/** SQL: ids of all people whom the organisation represents today; small next to the table, so pages are driven from it. */
export function representedIds(organisation: string, today: string): string {
  return `ARRAY(SELECT running.insured_id FROM bewind running WHERE ${bewindRuns('running', organisation, today)})`;
}

/** SQL: the viewer's running bewind over the person is curatele, so care is in sight too (MZ-16). */
export function curatorIsViewer(insured: string, build: Build): string {
  return `EXISTS (SELECT 1 FROM bewind running WHERE running.insured_id = ${insured}.id AND running.kind = 'CURATELE'
    AND ${bewindRuns('running', build.arg('viewer.organisation', 'uuid'), build.arg('today', 'date'))})`;
}
