import DataLoader from 'dataloader';
import type { LocalDate } from '../../core/calendar';
import type { RequestContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { DomainError } from '../../core/errors';
import { readPages, type PageArguments } from '../../core/reader/page';
import { nodeSelection, selectionKey, type Selection } from '../../core/reader/selection';
import { movedList, wholeList } from './in-uitstroom.readable';
import type { InUitstroomPage, InUitstroomRow, StroomSums } from './in-uitstroom.types';

/** Which rows of which period. */
export interface StroomQuestion extends Pick<PageArguments, 'first' | 'after'> {
  period: { first: LocalDate; last: LocalDate };
  /** Also who took part and neither came nor left. */
  showAll: boolean;
}

type Row = InUitstroomRow & { deelnemer: { id: string } };
type Sums = Omit<StroomSums, 'asOf'> & { id: string; asOf: string | null };
type Loader = DataLoader<string, InUitstroomPage>;

const loaders = new WeakMap<RequestContext, Map<string, Loader>>();

// Of contracts on which the viewer has a role that sees them, as the list itself.
const SUMS = `
  SELECT owner.id, to_char((SELECT max(refreshed_at) FROM figures_refresh), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "asOf",
    coalesce(sum(u.instroom), 0)::int AS instroom, coalesce(sum(u.uitstroom), 0)::int AS uitstroom
  FROM unnest($1::uuid[]) AS owner(id)
  LEFT JOIN contract_month u ON u.contract_id = owner.id AND u.month BETWEEN $2::date AND $3::date
    AND u.contract_id = ANY($4::uuid[])
  GROUP BY owner.id`;

/**
 * A page of who came in and left of one contract, with the sums of the period; of all contracts that one answer asks for,
 * in two statements (CO-08). @throws UNAVAILABLE while no figures were made at all.
 */
export function inUitstroomOf(
  context: RequestContext,
  selection: Selection,
  contractId: string,
  question: StroomQuestion,
): Promise<InUitstroomPage> {
  let known = loaders.get(context);
  if (!known) loaders.set(context, (known = new Map<string, Loader>()));
  const key = `${selectionKey(selection)} ${JSON.stringify(question)}`;
  let loader = known.get(key);
  if (!loader) {
    loader = new DataLoader((ids) => readAllOf(context, selection, ids, question), { cache: false });
    known.set(key, loader);
  }
  return loader.load(contractId);
}

async function readAllOf(
  context: RequestContext,
  selection: Selection,
  ids: readonly string[],
  { period, showAll, first, after }: StroomQuestion,
): Promise<InUitstroomPage[]> {
  const filters = { firstDay: period.first, lastDay: period.last };
  const [figures, pages] = await Promise.all([
    readRows<Sums>(context.app.pool, SUMS, [
      ids,
      period.first,
      period.last,
      context.actor?.contractsWith('stroom:read') ?? [],
    ]),
    readPages<Row>(
      context,
      withIds(selection),
      showAll ? wholeList : movedList,
      { first, after, filters },
      'contract',
      ids,
    ),
  ]);
  return pages.map((page, at) => {
    const { asOf, instroom, uitstroom } = figures.find(({ id }) => id === ids[at])!;
    if (!asOf) throw new DomainError('UNAVAILABLE', 'FIGURES_NOT_READY');
    return Object.assign(page, { asOf, instroom, uitstroom });
  });
}

// Whoever is shown is told to the trail by id, also when the document did not ask for it.
function withIds(selection: Selection): Selection {
  const rows = nodeSelection(selection);
  if (rows.size === 0) return selection;
  const deelnemer: Selection = new Map(rows.get('deelnemer') ?? []);
  deelnemer.set('id', new Map());
  return new Map([...selection, ['nodes', new Map([...rows, ['deelnemer', deelnemer]])]]);
}
