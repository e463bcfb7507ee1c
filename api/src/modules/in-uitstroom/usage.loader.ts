import DataLoader from 'dataloader';
import type { RequestContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import type { ContractUsage } from './in-uitstroom.types';

const LAST_MONTHS = 12;

// Of contracts on which the viewer has a role that sees them, or of any for who refreshes them.
const USAGE = `
  SELECT u.contract_id, json_agg(json_build_object('month', to_char(u.month, 'YYYY-MM'), 'deelnemers', u.deelnemers,
    'difference', u.instroom - u.uitstroom, 'instroom', u.instroom, 'uitstroom', u.uitstroom,
    'asOf', to_char(u.refreshed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY u.month) AS usage
  FROM (SELECT coalesce($3::date, (SELECT max(to_month) FROM figures_refresh)) AS last) period
  JOIN contract_month u ON u.contract_id = ANY($1::uuid[]) AND u.month <= period.last
    AND u.month >= coalesce($2::date, period.last - interval '${LAST_MONTHS - 1} months')
  WHERE u.contract_id = ANY($4::uuid[]) OR $5
  GROUP BY u.contract_id`;

type Loader = DataLoader<string, ContractUsage[]>;

const loaders = new WeakMap<RequestContext, Map<string, Loader>>();

/** The figures per month of one contract, oldest first; of all contracts that one answer asks for, in one statement (CO-10). */
export function usageOf(
  context: RequestContext,
  contractId: string,
  from: string | null,
  to: string | null,
): Promise<ContractUsage[]> {
  let known = loaders.get(context);
  if (!known) loaders.set(context, (known = new Map<string, Loader>()));
  const question = `${from} ${to}`;
  let loader = known.get(question);
  if (!loader) {
    loader = new DataLoader((ids) => readUsage(context, ids, from, to), { cache: false });
    known.set(question, loader);
  }
  return loader.load(contractId);
}

async function readUsage(
  context: RequestContext,
  ids: readonly string[],
  from: string | null,
  to: string | null,
): Promise<ContractUsage[][]> {
  const found = await readRows<{ contract_id: string; usage: ContractUsage[] }>(context.app.pool, USAGE, [
    ids,
    from && `${from}-01`,
    to && `${to}-01`,
    context.actor?.contractsWith('stroom:read') ?? [],
    context.actor?.permissions.has('stroom:refresh') ?? false,
  ]);
  const byContract = new Map(found.map((row) => [row.contract_id, row.usage]));
  return ids.map((id) => byContract.get(id) ?? []);
}
