import { LIMITS } from '@volmacht/shared-schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context';
import { badInput } from '../errors';
import { openPlace, sealPlace } from './cursor';
import { objectSql, sourceSql } from './object-sql';
import { planFor, runPlan, type Plan } from './read';
import type { Build, FieldSource, Readable } from './readable';
import { nodeSelection, selectionOf, type Selection } from './selection';

/** One key of an order: an expression that is never null, and its type for the comparison with a cursor. */
export interface OrderKey {
  sql: (row: string) => string;
  type: 'text' | 'date' | 'timestamptz' | 'uuid' | 'int';
}

/** An order in which a list can be read. */
export interface PageOrder {
  keys: OrderKey[];
  descending?: boolean;
  /**
   * The list has parts (the contracts of a viewer), and the index of this order holds each part by itself. The first rows
   * of every part are found by it and put together, so that no part is read whole. Only with `keysFirst`.
   */
  parts?: { ids: (build: Build) => string; of: (row: string, part: string) => string };
}

/**
 * A condition on a row. Or `ids`: SQL of an array with the keys of all rows in scope, each of a row that is there, for a
 * scope that is small beside its table. They are gathered once for the page and its count, which without filters is how
 * many they are.
 */
type Scope = ((row: string, build: Build) => string) | { ids: (build: Build) => string };

/** A list that can grow: what it reads, of whom, by which filters, in which orders. Every order stands on an index. */
export interface PageRead {
  of: Readable;
  /** Which rows this viewer may see at all. */
  scope: Scope;
  /**
   * The same scope, asked of one row at a time: quicker when one of these filters leaves a single row, where gathering
   * everything that the viewer may see would cost more than the answer.
   */
  pinned?: { by: string[]; scope: (row: string, build: Build) => string };
  /**
   * The rows of the page are found first, by an index that holds all that scope, filters and order ask; only those are
   * then fetched. For long lists of which a page is a small part.
   */
  keysFirst?: boolean;
  /**
   * With {@link keysFirst}, for an order that begins with an owner of whom the viewer has several (a contract): the rows
   * are found owner after owner, so that the index gives the order and the owner's own object is made once for all its
   * rows. `field` is the field that shows the owner, `column` the column that names it, `owners` the SQL of the list of
   * their ids; `by` are the filters that leave many rows.
   */
  perOwner?: { field: string; column: string; owners: (build: Build) => string; by: string[] };
  /** Conditions by name; a filter that is not given is not in the statement. */
  filters?: Record<string, (row: string, build: Build) => string>;
  /** Orders by name; 'default' is used when none is asked. The key column is added as the last, so that places are unique. */
  orders: Record<string, PageOrder>;
  /** The scope already proves what the type's guard asks. */
  entitled?: boolean;
}

/** The arguments of a connection field, plus the filters and the order that the resolver made of its own arguments. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filters?: Record<string, unknown>;
  order?: string;
  descending?: boolean;
}

/** A page, in the shape of every connection of the contract. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** `placed`: somebody asks for cursors or what lies beyond the page; else neither places nor one row more are read. */
type Cut = { size: number; backward: boolean; cursor: string[] | null; list: string; placed: boolean };

/** Reads one page in one statement: rows, the place of each, and the count when (and only when) it was asked for. */
export async function readPage<Node>(
  context: RequestContext,
  info: GraphQLResolveInfo | Selection,
  definition: PageRead,
  args: PageArguments,
  values: Record<string, unknown> = {},
): Promise<Page<Node>> {
  const { cut, plan, given } = prepare(context, info, definition, args, (build, sql) => sql(build));
  const [answer] = await runPage<Answer<Node>>(context, plan, { ...values, ...given }, cut);
  return pageOf(context, answer!.rows, answer!.total ?? 0, cut);
}

type Row<Node> = [string[] | null, Node];
type Answer<Node> = { rows: Row<Node>[]; total: number | null };

/**
 * Reads the page of each of several owners (the users of each organisation of a list) in one statement, in the order of
 * `ids`. `owner` is the value by which the scope names its owner.
 */
export async function readPages<Node>(
  context: RequestContext,
  info: GraphQLResolveInfo | Selection,
  definition: PageRead,
  args: PageArguments,
  owner: string,
  ids: readonly string[],
): Promise<Page<Node>[]> {
  const { cut, plan, given } = prepare(
    context,
    info,
    definition,
    args,
    (build, sql) => {
      const own = new OwnerBuild(build, owner, 'owner.id');
      const list = build.arg('owners', 'uuid[]');
      return `SELECT page.rows, page.total FROM unnest(${list}) WITH ORDINALITY AS owner(id, place)
        CROSS JOIN LATERAL (${sql(own)}) page ORDER BY owner.place`;
    },
    `each ${owner}`,
  );
  const answers = await runPage<Answer<Node>>(context, plan, { ...given, owners: ids }, cut);
  return answers.map(({ rows, total }) => pageOf(context, rows, total ?? 0, cut));
}

/** Names a column where the scope names its owner. */
class OwnerBuild implements Build {
  constructor(
    private readonly inner: Build,
    private readonly owner: string,
    private readonly column: string,
  ) {}

  arg(name: string, cast?: string): string {
    return name === this.owner ? this.column : this.inner.arg(name, cast);
  }

  alias(): string {
    return this.inner.alias();
  }
}

/** The cut, the plan and the values of one question for a page; `frame` puts the page's statement into its own. */
function prepare(
  context: RequestContext,
  info: GraphQLResolveInfo | Selection,
  definition: PageRead,
  args: PageArguments,
  frame: (build: Build, sql: (build: Build) => string) => string,
  kind = '',
): { cut: Cut; plan: Plan; given: Record<string, unknown> } {
  const selection = info instanceof Map ? info : selectionOf(info);
  const order = definition.orders[args.order ?? 'default'];
  if (!order) throw new Error(`${definition.of.type} has no order ${args.order}.`);
  const descending = args.descending ?? order.descending ?? false;
  if (order.parts && !definition.keysFirst) throw new Error(`${definition.of.type}: parts are for keysFirst.`);
  const keys: OrderKey[] = [...order.keys, { sql: (row) => `${row}.${definition.of.key}`, type: 'uuid' }];
  const list = `${definition.of.type} ${args.order ?? 'default'}`;
  const placed = selection.has('pageInfo') || selection.has('edges');
  const cut = { ...cutOf(context, args, list, keys.length), placed };
  const given = Object.entries(args.filters ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const counted = selection.has('totalCount');
  const nodes = nodeSelection(selection);
  const filters = given.map(([name]) => name);
  const how = `${kind}|${filters.join('+')}|${args.order ?? ''}|${descending ? 'd' : 'a'}${cut.backward ? 'b' : 'f'}${cut.cursor ? 'c' : ''}${counted ? 'n' : ''}${placed ? 'p' : ''}`;
  const plan = planFor(definition, nodes, how, (build) =>
    frame(build, (inner) => pageSql(definition, { ...order, keys, descending }, filters, cut, counted, nodes, inner)),
  );
  const cursor = Object.fromEntries((cut.cursor ?? []).map((value, index) => [`cursor.${index}`, value]));
  return { cut, plan, given: { ...Object.fromEntries(given), ...cursor, 'page.size': cut.size + (placed ? 1 : 0) } };
}

async function runPage<Row extends object>(
  context: RequestContext,
  plan: Plan,
  values: Record<string, unknown>,
  cut: Cut,
): Promise<Row[]> {
  return runPlan<Row>(context, plan, values).catch((error: { code?: string }) => {
    // A cursor whose parts do not fit the order's types was not made by us.
    if (cut.cursor && error.code?.startsWith('22'))
      throw badInput({ field: cut.backward ? 'before' : 'after', rule: 'CURSOR_INVALID' });
    throw error;
  });
}

type OneSource = Extract<FieldSource, { kind: 'one' }>;

function pageSql(
  definition: PageRead,
  { keys, descending, parts }: PageOrder,
  filters: string[],
  cut: Cut,
  counted: boolean,
  nodes: Selection,
  build: Build,
): string {
  const row = build.alias();
  const pinned = filters.some((name) => definition.pinned?.by.includes(name));
  const scope = pinned ? definition.pinned!.scope : definition.scope;
  // The same array for rows and count, so that it is gathered once.
  const gathered =
    typeof scope === 'function' ? null : counted ? '(SELECT ids FROM gathered)::uuid[]' : scope.ids(build);
  const conditions = [
    typeof scope === 'function' ? scope(row, build) : `${row}.${definition.of.key} = ANY(${gathered})`,
  ];
  for (const name of filters) {
    const filter = definition.filters?.[name];
    if (!filter) throw new Error(`${definition.of.type} has no filter ${name}.`);
    conditions.push(filter(row, build));
  }
  const where = conditions.join(' AND ');
  const down = (descending ?? false) !== cut.backward;
  const place = keys.map((key) => key.sql(row));
  const seek = cut.cursor
    ? ` AND (${place.join(', ')}) ${down ? '<' : '>'} (${keys.map((key, i) => build.arg(`cursor.${i}`, key.type)).join(', ')})`
    : '';
  const way = down ? 'DESC' : 'ASC';
  const orderBy = (keysSql: string[]) => keysSql.map((sql) => `${sql} ${way}`).join(', ');
  const limit = build.arg('page.size', 'int');
  const found = `${definition.of.table} ${row} WHERE ${where}${seek} ORDER BY ${orderBy(place)} LIMIT ${limit}`;
  const { keysFirst, perOwner } = definition;
  const shown = keysFirst ? build.alias() : row;
  const shownPlace = keys.map((key) => key.sql(shown));
  const given: Record<string, string> = {};
  let first = `SELECT ${row}.${definition.of.key} FROM ${found}`;
  if (parts) {
    const inPart = `${definition.of.table} ${row} WHERE ${parts.of(row, 'part.id')} AND ${where}${seek} ORDER BY ${orderBy(place)} LIMIT ${limit}`;
    first = firstOfParts(parts.ids(build), definition.of.key!, place, orderBy, limit, inPart);
  } else if (keysFirst && perOwner && filters.every((name) => perOwner.by.includes(name))) {
    const { field, column } = perOwner;
    const source = definition.of.fields[field];
    const asked = nodes.get(field);
    const owner = build.alias();
    const mine = build.alias();
    if (asked && source && typeof source === 'object' && source.kind === 'one') given[field] = 'first.owner';
    const object = given[field] ? sourceSql(source as OneSource, 'o', asked!, build, false) : 'NULL::json';
    const reached = cut.cursor ? `WHERE u.id ${down ? '<=' : '>='} ${build.arg('cursor.0', keys[0]!.type)}` : '';
    // OFFSET 0 keeps the owner's object where it is: made once, not once for each of its rows.
    first = `SELECT ${mine}.${definition.of.key}, ${owner}.owner FROM (SELECT o.${column}, ${object} AS owner
        FROM (SELECT DISTINCT u.id AS ${column} FROM unnest(${perOwner.owners(build)}) AS u(id) ${reached}) o OFFSET 0) ${owner}
      CROSS JOIN LATERAL (SELECT ${row}.* FROM ${definition.of.table} ${row} WHERE ${row}.${column} = ${owner}.${column}
        AND ${where}${seek} ORDER BY ${orderBy(place.slice(1))} LIMIT ${limit}) ${mine}
      ORDER BY ${orderBy([`${owner}.${column}`, ...keys.slice(1).map((key) => key.sql(mine))])} LIMIT ${limit}`;
  }
  const made = objectSql(definition.of, shown, nodes, build, definition.entitled ?? false, given);
  const key = definition.of.key;
  const from = keysFirst
    ? `(${first}) first JOIN ${definition.of.table} ${shown} ON ${shown}.${key} = first.${key} ORDER BY ${orderBy(shownPlace)}`
    : found;
  const placeOf = cut.placed
    ? `json_build_array(${shownPlace.map((sql) => `(${sql})::text`).join(', ')})`
    : 'NULL::json';
  const page = `SELECT ${placeOf} AS k, ${made} AS o FROM ${from}`;
  const rows = `(SELECT coalesce(json_agg(json_build_array(p.k, p.o)), '[]'::json) FROM (${page}) p) AS rows`;
  if (!counted) return `SELECT ${rows}, NULL::int AS total`;
  if (typeof scope === 'function')
    return `SELECT ${rows}, (SELECT count(*)::int FROM ${definition.of.table} ${row} WHERE ${where}) AS total`;
  const total =
    filters.length === 0
      ? `(SELECT count(DISTINCT id)::int FROM gathered, unnest(gathered.ids) AS id)`
      : `(SELECT count(*)::int FROM ${definition.of.table} ${row} WHERE ${where})`;
  return `WITH gathered AS MATERIALIZED (SELECT ${scope.ids(build)} AS ids) SELECT ${rows}, ${total} AS total`;
}

// The first rows of each part, and of those the first. A part that is named twice is read once.
function firstOfParts(
  ids: string,
  key: string,
  place: string[],
  orderBy: (keysSql: string[]) => string,
  limit: string,
  inPart: string,
): string {
  const keys = place.map((sql, i) => `${sql} AS k${i}`).join(', ');
  // The table's key is the last of every order.
  return `SELECT best.k${place.length - 1} AS ${key} FROM (SELECT DISTINCT unnest(${ids})) part(id)
    CROSS JOIN LATERAL (SELECT ${keys} FROM ${inPart}) best ORDER BY ${orderBy(place.map((_sql, i) => `best.k${i}`))} LIMIT ${limit}`;
}

function cutOf(context: RequestContext, args: PageArguments, list: string, keyCount: number): Omit<Cut, 'placed'> {
  const backward = args.last != null || (args.before != null && args.first == null);
  const size = (backward ? args.last : args.first) ?? LIMITS.pageDefault;
  if (size < 0 || size > LIMITS.pageMax) {
    throw badInput({ field: backward ? 'last' : 'first', rule: 'PAGE_TOO_LARGE', values: { max: LIMITS.pageMax } });
  }
  const text = backward ? args.before : args.after;
  const cursor = text == null ? null : openPlace(context.app.keyring, list, text);
  // Not made by us, of another list or order, or by the keys of another installation.
  if (text != null && cursor?.length !== keyCount)
    throw badInput({ field: backward ? 'before' : 'after', rule: 'CURSOR_INVALID' });
  return { size, backward, cursor, list };
}

function pageOf<Node>(context: RequestContext, rows: Row<Node>[], total: number, cut: Cut): Page<Node> {
  const more = rows.length > cut.size;
  const kept = more ? rows.slice(0, cut.size) : rows;
  if (cut.backward) kept.reverse();
  const place = (keys: string[] | null): string => {
    if (!keys) throw new Error(`${cut.list}: a place is asked that was not read.`);
    return sealPlace(context.app.keyring, cut.list, keys);
  };
  return {
    nodes: kept.map(([, node]) => node),
    totalCount: total,
    // Sealing a place costs more than showing a row: it is done for whoever asks.
    get edges() {
      return kept.map(([keys, node]) => ({ cursor: place(keys), node }));
    },
    get pageInfo() {
      return {
        hasNextPage: cut.backward ? cut.cursor !== null : more,
        hasPreviousPage: cut.backward ? more : cut.cursor !== null,
        startCursor: kept[0] ? place(kept[0][0]) : null,
        endCursor: kept[0] ? place(kept.at(-1)![0]) : null,
      };
    },
  };
}
