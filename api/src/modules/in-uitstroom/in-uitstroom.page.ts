import type { LocalDate } from '../../core/calendar';
import type { RequestContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { DomainError } from '../../core/errors';
import { readPage, type PageArguments } from '../../core/reader/page';
import { nodeSelection, type Selection } from '../../core/reader/selection';
import { movedList, wholeList } from './in-uitstroom.readable';
import type { InUitstroomPage, InUitstroomRow, StroomSums } from './in-uitstroom.types';

/** Which rows of which period. */
export interface StroomQuestion extends Pick<PageArguments, 'first' | 'after'> {
  period: { first: LocalDate; last: LocalDate };
  /** Also who took part and neither came nor left. */
  showAll: boolean;
}

type Row = InUitstroomRow & { deelnemer: { id: string } };

const SUMS = `
  SELECT to_char((SELECT max(refreshed_at) FROM figures_refresh), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "asOf",
    coalesce(sum(instroom), 0)::int AS instroom, coalesce(sum(uitstroom), 0)::int AS uitstroom
  FROM contract_month WHERE contract_id = $1::uuid AND month BETWEEN $2::date AND $3::date`;

/**
 * A page of who came in and left of one contract, with the sums of the period (CO-08). The caller has checked that the
 * viewer may. @throws UNAVAILABLE while no figures were made at all.
 */
export async function inUitstroomOf(
  context: RequestContext,
  selection: Selection,
  contractId: string,
  { period, showAll, first, after }: StroomQuestion,
): Promise<InUitstroomPage> {
  const values = { contract: contractId, first: period.first, last: period.last };
  const [[sums], page] = await Promise.all([
    readRows<StroomSums>(context.app.pool, SUMS, [contractId, period.first, period.last]),
    readPage<Row>(context, withIds(selection), showAll ? wholeList : movedList, { first, after }, values),
  ]);
  if (!sums?.asOf) throw new DomainError('UNAVAILABLE', 'FIGURES_NOT_READY');
  return { ...page, ...sums };
}

// Whoever is shown is told to the trail by id, also when the document did not ask for it.
function withIds(selection: Selection): Selection {
  const rows = nodeSelection(selection);
  if (rows.size === 0) return selection;
  const deelnemer: Selection = new Map(rows.get('deelnemer') ?? []);
  deelnemer.set('id', new Map());
  return new Map([...selection, ['nodes', new Map([...rows, ['deelnemer', deelnemer]])]]);
}
