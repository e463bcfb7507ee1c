import { addDays, addMonths } from '../../core/calendar';
import { requireActor, type Actor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { badInput, DomainError, forbidden, notFound } from '../../core/errors';
import { periodOf } from '../in-uitstroom';
import { ExportKind } from './export.enums';
import { EXPORT_TEXTS, MAX_RUNNING } from './export.errors';
import { EXPORT_ACTIONS } from './export.readable';
import type { ExportInput } from './export.types';
import { runExportJob } from './jobs/run-export.job';

/** What a list is made of, once it is known that the viewer may have it. */
interface Wanted {
  contractId: string | null;
  batchId: string | null;
  fromDate: string | null;
  toDate: string | null;
  showAll: boolean;
}

const RUNNING = `SELECT id, kind = $2 AND contract_id IS NOT DISTINCT FROM $3::uuid AND batch_id IS NOT DISTINCT FROM $4::uuid
    AND from_date IS NOT DISTINCT FROM $5::date AND to_date IS NOT DISTINCT FROM $6::date AND show_all = $7
    AND locale = $8 AS same
  FROM export WHERE requested_by = $1 AND status IN ('QUEUED', 'RUNNING')`;
const STORE = `
  INSERT INTO export (id, kind, status, organisation_id, requested_by, contract_id, batch_id, from_date, to_date, show_all,
    with_bsn, locale, created_at)
  VALUES ($1, $2, 'QUEUED', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/**
 * Has a list made as a file (CO-05, CO-08, CO-15). Answers the id; that of the running one when the same is asked again.
 * @throws NOT_FOUND for a contract or batch that is not the viewer's, FORBIDDEN for a trail that is not theirs to read,
 * BAD_USER_INPUT naming what is missing, RATE_LIMITED while too many are being made.
 */
export async function requestExport(context: WorkContext, input: ExportInput): Promise<string> {
  const actor = requireActor(context);
  const wanted = await wantedBy(context, actor, input);
  const { contractId, batchId, fromDate, toDate, showAll } = wanted;
  const list = [input.kind, contractId, batchId, fromDate, toDate, showAll];
  return transaction(context, 'requestExport', async (tx) => {
    // Two clicks at once: the second waits here and finds what the first began.
    await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 16))', [actor.userId]);
    const running = await tx.rows<{ id: string; same: boolean }>(RUNNING, [actor.userId, ...list, context.locale]);
    const same = running.find((each) => each.same);
    if (same) return same.id;
    if (running.length >= MAX_RUNNING)
      throw new DomainError('RATE_LIMITED', EXPORT_TEXTS.EXPORTS_RUNNING, [], { max: MAX_RUNNING });
    const id = newId(tx.now);
    const withBsn = contractId !== null && actor.contractsWith('deelnemer:read').includes(contractId);
    await tx.rows(STORE, [
      ...[id, input.kind, actor.organisationId, actor.userId],
      ...[contractId, batchId, fromDate, toDate, showAll, withBsn, context.locale, tx.now],
    ]);
    await tx.enqueue(runExportJob, { exportId: id });
    tx.audit({
      action: 'export.request',
      subjectType: 'Export',
      subjectIds: [id, ...(contractId ? [contractId] : [])],
      reason: input.kind,
    });
    return id;
  });
}

async function wantedBy(context: WorkContext, actor: Actor, input: ExportInput): Promise<Wanted> {
  const { kind } = input;
  const action = EXPORT_ACTIONS[kind];
  const nothing = { contractId: null, batchId: null, fromDate: null, toDate: null, showAll: false };
  if (kind === ExportKind.AUDIT) {
    if (!actor.permissions.has(action)) throw forbidden();
    return { ...nothing, ...monthsOf(input) };
  }
  const mine = actor.contractsWith(action);
  if (kind === ExportKind.BATCH_FAILURES) {
    if (!input.batchId) throw badInput({ field: 'input.batchId', rule: 'VALUE_REQUIRED' });
    const [batch] = await readRows<{ id: string; contract_id: string }>(
      context.app.pool,
      'SELECT id, contract_id FROM deelnemer_batch WHERE id = $1 AND contract_id = ANY($2::uuid[])',
      [asId(input.batchId), mine],
    );
    if (!batch) throw notFound();
    return { ...nothing, batchId: batch.id, contractId: batch.contract_id };
  }
  if (!input.contractId) throw badInput({ field: 'input.contractId', rule: 'VALUE_REQUIRED' });
  const contractId = asId(input.contractId);
  if (!mine.includes(contractId)) throw notFound();
  if (kind === ExportKind.DEELNEMERS) return { ...nothing, contractId };
  for (const month of ['from', 'to'] as const)
    if (!input[month]) throw badInput({ field: `input.${month}`, rule: 'VALUE_REQUIRED' });
  const { first, last } = periodOf(input.from!, input.to!);
  return { ...nothing, contractId, fromDate: first, toDate: last, showAll: input.showAll ?? false };
}

function monthsOf({ from, to }: ExportInput): Pick<Wanted, 'fromDate' | 'toDate'> {
  if (from && to) {
    const { first, last } = periodOf(from, to);
    return { fromDate: first, toDate: last };
  }
  return { fromDate: from ? `${from}-01` : null, toDate: to ? addDays(addMonths(`${to}-01`, 1), -1) : null };
}
