import type { Action } from '@volmacht/shared-schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context';
import type { Gatherable } from '../db/gathered-reads';
import { statementName } from '../db/pool';
import { notFound } from '../errors';
import { today } from '../calendar';
import { gatheredStatement } from './gathered-statement';
import { objectSql, StatementBuild } from './object-sql';
import type { Build, Readable } from './readable';
import { selectionKey, selectionOf, type Selection } from './selection';

/** A statement and the names of its parameters, made once per shape of question. */
export interface Plan extends Gatherable {
  args: string[];
}

/** Rows that a root field may answer: what it reads and which rows, tenant included. */
export interface OneRead {
  of: Readable;
  /** Which row, and whether this viewer may: both in the same WHERE, so a foreign id reads as unknown. */
  where: (row: string, build: Build) => string;
  /** The WHERE already proves what the type's guard asks. */
  entitled?: boolean;
}

interface Plans {
  /** By what the document asks, an object that stays the same as long as the document is known. */
  quick: WeakMap<Selection, Map<string, Plan>>;
  /** By the text of what is asked: two documents that ask the same share a plan. */
  known: Map<string, Plan>;
}

const plansOf = new WeakMap<object, Plans>();

/** The plan of a definition for one shape of question (what is asked, and how); made at the first use. */
export function planFor(definition: object, selection: Selection, how: string, make: (build: Build) => string): Plan {
  let plans = plansOf.get(definition);
  if (!plans) plansOf.set(definition, (plans = { quick: new WeakMap(), known: new Map() }));
  let quick = plans.quick.get(selection);
  if (!quick) plans.quick.set(selection, (quick = new Map<string, Plan>()));
  let plan = quick.get(how);
  if (!plan) quick.set(how, (plan = planByText(plans.known, `${how}|${selectionKey(selection)}`, make)));
  return plan;
}

function planByText(known: Map<string, Plan>, shape: string, make: (build: Build) => string): Plan {
  let plan = known.get(shape);
  if (!plan) {
    const build = new StatementBuild();
    const sql = make(build);
    plan = { sql, name: statementName(sql), args: build.names, together: gatheredStatement(build, make) };
    // Shapes come from documents, which strangers may write: forget the oldest rather than grow for ever.
    if (known.size > 500) known.delete(known.keys().next().value!);
    known.set(shape, plan);
  }
  return plan;
}

/** Runs a plan; the viewer and the day are parameters that every statement may name. */
export async function runPlan<Row extends object>(
  context: RequestContext,
  plan: Plan,
  values: Record<string, unknown>,
): Promise<Row[]> {
  const now = context.app.clock.now();
  const parameters = plan.args.map((name) => {
    if (name in values) return values[name];
    if (name === 'viewer.organisation') return context.actor?.organisationId ?? null;
    if (name === 'viewer.user') return context.actor?.userId ?? null;
    if (name === 'viewer.permissions') return context.actor ? [...context.actor.permissions] : [];
    if (name.startsWith('viewer.contracts.'))
      return context.actor?.contractsWith(name.slice('viewer.contracts.'.length) as Action) ?? [];
    if (name.startsWith('viewer.products.'))
      return context.actor?.productsWith(name.slice('viewer.products.'.length) as Action) ?? [];
    if (name === 'viewer.roles') return context.actor?.roles.map((role) => role.code) ?? [];
    if (name === 'today') return today(now);
    if (name === 'now') return now;
    throw new Error(`The read names ${name}, but nobody gave it.`);
  });
  try {
    return await context.app.reads.rows<Row>(plan, parameters);
  } catch (error) {
    if ((error as { code?: string }).code === 'VM404') throw notFound();
    throw error;
  }
}

/** Reads one object as the document asks for it, in one statement; null when there is none for this viewer. */
export async function readOne<Type>(
  context: RequestContext,
  info: GraphQLResolveInfo | Selection,
  definition: OneRead,
  values: Record<string, unknown>,
): Promise<Type | null> {
  const selection = info instanceof Map ? info : selectionOf(info);
  const plan = planFor(definition, selection, '', (build) => {
    const row = build.alias();
    const made = objectSql(definition.of, row, selection, build, definition.entitled ?? false);
    return `SELECT ${made} AS o FROM ${definition.of.table} ${row} WHERE ${definition.where(row, build)} LIMIT 1`;
  });
  const [found] = await runPlan<{ o: Type }>(context, plan, values);
  return found?.o ?? null;
}

/** As {@link readOne}. @throws NOT_FOUND when there is none for this viewer. */
export async function readKnown<Type>(
  context: RequestContext,
  info: GraphQLResolveInfo | Selection,
  definition: OneRead,
  values: Record<string, unknown>,
): Promise<Type> {
  const found = await readOne<Type>(context, info, definition, values);
  if (!found) throw notFound();
  return found;
}

/** Reads all objects of a short list (one that cannot grow without bound), in the definition's order. */
export async function readAll<Type>(
  context: RequestContext,
  info: GraphQLResolveInfo | Selection,
  definition: OneRead & { orderBy: (row: string) => string },
  values: Record<string, unknown>,
): Promise<Type[]> {
  const selection = info instanceof Map ? info : selectionOf(info);
  const plan = planFor(definition, selection, '', (build) => {
    const row = build.alias();
    const made = objectSql(definition.of, row, selection, build, definition.entitled ?? false);
    return `SELECT ${made} AS o FROM ${definition.of.table} ${row} WHERE ${definition.where(row, build)} ORDER BY ${definition.orderBy(row)}`;
  });
  return (await runPlan<{ o: Type }>(context, plan, values)).map((found) => found.o);
}
