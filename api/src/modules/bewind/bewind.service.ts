import { requireActor, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import { today } from '../../core/calendar';
import type { BewindKind, BewindStatus } from './bewind.enums';
import { BEWIND_TEXTS } from './bewind.errors';

/** A bewind that a transaction has just changed. */
export interface TouchedBewind {
  id: string;
  insuredId: string;
  organisationId: string;
  status: BewindStatus;
}

type Row = { id: string; insured_id: string; organisation_id: string; status: BewindStatus };

const COLUMNS = 'id, insured_id, organisation_id, status';

const touched = (row: Row): TouchedBewind => ({
  id: row.id,
  insuredId: row.insured_id,
  organisationId: row.organisation_id,
  status: row.status,
});

/** Tells a change of a bewind in its office's own trail, whoever made it. */
export function auditBewind(
  tx: Tx,
  action: string,
  { id, insuredId, organisationId }: TouchedBewind,
  actorId?: string,
): void {
  const subjectIds = [id, insuredId];
  tx.audit({ action, subjectType: 'Bewind', subjectIds, organisationId, ...(actorId ? { actorId } : {}) });
}

/** The first day of a requested bewind: today when none was given (MZ-11). @throws BAD_USER_INPUT when it is past. */
export function checkStartDate(context: WorkContext, startDate: string | null | undefined): string {
  const day = today(context.app.clock.now());
  if (startDate && startDate < day) throw badInput({ field: 'input.startDate', rule: BEWIND_TEXTS.START_IN_PAST });
  return startDate ?? day;
}

/** Who asks for something, also when a job carries it out later (MZ-22). */
export interface Requester {
  organisationId: string;
  userId: string;
}

/** Begins a bewind as a request of an office (MZ-13). @throws CONFLICT when it has an open one over this person. */
export async function openBewind(
  tx: Tx,
  { organisationId, userId }: Requester,
  request: { insuredId: string; kind: BewindKind; startDate: string; dueAt: Date },
): Promise<TouchedBewind> {
  const [made] = await tx.rows<Row>(
    `INSERT INTO bewind (id, insured_id, organisation_id, kind, status, start_date, requested_by, requested_at, due_at)
     VALUES ($1, $2, $3, $4, 'REQUESTED', $5, $6, $7, $8)
     ON CONFLICT (organisation_id, insured_id) WHERE status NOT IN ('REFUSED', 'ENDED') DO NOTHING RETURNING ${COLUMNS}`,
    [newId(tx.now), request.insuredId, organisationId, request.kind, request.startDate, userId, tx.now, request.dueAt],
  );
  if (!made) throw conflict(BEWIND_TEXTS.BEWIND_OPEN);
  auditBewind(tx, 'bewind.request', touched(made), userId);
  return touched(made);
}

/**
 * Notes that the own office asks for the end of a running bewind (MZ-18); it runs on until the decree is approved.
 * @throws NOT_FOUND, BAD_USER_INPUT on the end date, CONFLICT when an end is asked for already.
 */
export async function askForEnd(
  tx: Tx,
  context: WorkContext,
  request: { bewindId: string; endDate: string; dueAt: Date },
): Promise<TouchedBewind> {
  const day = today(tx.now);
  // Locked, so that of two requests at the same time the second sees the first.
  const [found] = await tx.rows<Row & { start_date: string; due_at: Date | null }>(
    `SELECT ${COLUMNS}, start_date, due_at FROM bewind WHERE id = $1 AND organisation_id = $2
     AND status IN ('ACTIVE', 'ENDING') AND start_date <= $3 AND (end_date IS NULL OR end_date > $3) FOR UPDATE`,
    [request.bewindId, requireActor(context).organisationId, day],
  );
  if (!found) throw notFound();
  if (request.endDate < day) throw badInput({ field: 'input.endDate', rule: BEWIND_TEXTS.END_IN_PAST });
  if (request.endDate < found.start_date)
    throw badInput({ field: 'input.endDate', rule: BEWIND_TEXTS.END_BEFORE_START });
  if (found.status !== 'ACTIVE' || found.due_at !== null) throw conflict(BEWIND_TEXTS.BEWIND_ENDS_ALREADY);
  await move(tx, found.id, ['ACTIVE'], { dueAt: request.dueAt });
  auditBewind(tx, 'bewind.ask-end', touched(found));
  return touched(found);
}

/** A review has begun: the request is in the hands of the insurer. Nothing changes for the end of a running bewind. */
export async function beginReview(tx: Tx, bewindId: string): Promise<void> {
  const moved = await move(tx, bewindId, ['REQUESTED'], { status: 'IN_REVIEW' });
  if (moved) auditBewind(tx, 'bewind.review', moved);
}

/** The office owes an answer: the insurer's term stands still. @throws CONFLICT */
export async function awaitAnswer(tx: Tx, bewindId: string, purpose: 'START' | 'END'): Promise<TouchedBewind> {
  const moved =
    purpose === 'START'
      ? await move(tx, bewindId, ['REQUESTED', 'IN_REVIEW'], { status: 'QUESTION_ASKED', dueAt: null })
      : await move(tx, bewindId, ['ACTIVE', 'ENDING', 'ENDED'], { dueAt: null });
  return known(tx, 'bewind.question', moved);
}

/** The office has answered: the insurer has a new term. @throws CONFLICT */
export async function resumeReview(
  tx: Tx,
  bewindId: string,
  purpose: 'START' | 'END',
  dueAt: Date,
): Promise<TouchedBewind> {
  const moved =
    purpose === 'START'
      ? await move(tx, bewindId, ['QUESTION_ASKED'], { status: 'IN_REVIEW', dueAt })
      : await move(tx, bewindId, ['ACTIVE', 'ENDING', 'ENDED'], { dueAt });
  return known(tx, 'bewind.answer', moved);
}

/** Gives access from the start date on (MZ-13): at once when that day has come. @throws CONFLICT */
export async function grantBewind(tx: Tx, bewindId: string): Promise<TouchedBewind> {
  const day = today(tx.now);
  const [row] = await tx.rows<Row>(
    `UPDATE bewind SET status = CASE WHEN start_date <= $2::date THEN 'ACTIVE' ELSE 'ACCEPTED' END, due_at = NULL,
       version = version + 1
     WHERE id = $1 AND status IN ('REQUESTED', 'IN_REVIEW') RETURNING ${COLUMNS}`,
    [bewindId, day],
  );
  return known(tx, 'bewind.grant', row && touched(row));
}

/** Refuses the request (MZ-13). @throws CONFLICT */
export async function refuseBewind(tx: Tx, bewindId: string): Promise<TouchedBewind> {
  return known(
    tx,
    'bewind.refuse',
    await move(tx, bewindId, ['REQUESTED', 'IN_REVIEW'], { status: 'REFUSED', dueAt: null }),
  );
}

/**
 * Sets the end of a running bewind (MZ-18): at once when that day has come. One that has ended in the meantime by an
 * earlier end date stays ended. @throws CONFLICT
 */
export async function grantEnd(tx: Tx, bewindId: string, endDate: string): Promise<TouchedBewind> {
  const day = today(tx.now);
  const [row] = await tx.rows<Row>(
    `UPDATE bewind SET due_at = NULL, version = version + 1,
       end_date = CASE WHEN status = 'ENDED' THEN end_date ELSE $3::date END,
       status = CASE WHEN status = 'ENDED' OR $3::date <= $2::date THEN 'ENDED' ELSE 'ENDING' END
     WHERE id = $1 AND status IN ('ACTIVE', 'ENDING', 'ENDED') RETURNING ${COLUMNS}`,
    [bewindId, day, endDate],
  );
  return known(tx, 'bewind.end', row && touched(row));
}

/** Leaves a bewind running whose end was refused (MZ-18). @throws CONFLICT */
export async function refuseEnd(tx: Tx, bewindId: string): Promise<TouchedBewind> {
  return known(tx, 'bewind.keep', await move(tx, bewindId, ['ACTIVE', 'ENDING', 'ENDED'], { dueAt: null }));
}

async function move(
  tx: Tx,
  id: string,
  from: string[],
  to: { status?: string; dueAt?: Date | null },
): Promise<TouchedBewind | undefined> {
  const [row] = await tx.rows<Row>(
    `UPDATE bewind SET status = coalesce($3, status), due_at = CASE WHEN $4 THEN $5::timestamptz ELSE due_at END,
       version = version + 1
     WHERE id = $1 AND status = ANY($2) RETURNING ${COLUMNS}`,
    [id, from, to.status ?? null, to.dueAt !== undefined, to.dueAt ?? null],
  );
  return row && touched(row);
}

function known(tx: Tx, action: string, bewind: TouchedBewind | undefined): TouchedBewind {
  if (!bewind) throw conflict();
  auditBewind(tx, action, bewind);
  return bewind;
}
