import type { Build, Readable } from './readable';
import type { Selection } from './selection';

/** Collects the parameters of one statement in the order of their first use. */
export class StatementBuild implements Build {
  readonly names: string[] = [];
  /** The type of each parameter; undefined where PostgreSQL is to find it. */
  readonly casts: (string | undefined)[] = [];
  private aliases = 0;

  arg(name: string, cast?: string): string {
    let index = this.names.indexOf(name);
    if (index < 0) index = this.names.push(name) - 1;
    this.casts[index] ??= cast;
    return cast ? `$${index + 1}::${cast}` : `$${index + 1}`;
  }

  alias(): string {
    return `t${this.aliases++}`;
  }
}

/**
 * The SQL expression that makes the JSON object of one row: only what was asked for, nested rows as sub-selects.
 * `entitled` tells that the way to this row already proves the guard, so it need not be asked again; `given` is the SQL of
 * fields that the statement has made already.
 */
export function objectSql(
  of: Readable,
  row: string,
  selection: Selection,
  build: Build,
  entitled: boolean,
  given: Readonly<Record<string, string>> = {},
): string {
  const wanted = new Set(selection.keys());
  if (of.key) wanted.add('id');
  for (const name of selection.keys()) {
    const source = of.fields[name];
    if (source && typeof source === 'object' && source.kind === 'resolver')
      source.needs?.forEach((need) => wanted.add(need));
  }
  const pairs: string[] = [];
  let guarded = false;
  for (const name of wanted) {
    const source = of.fields[name];
    if (!source) {
      if (name === 'id') continue;
      throw new Error(`${of.type}.${name} has no source.`);
    }
    if (typeof source === 'object' && source.kind === 'resolver') continue;
    guarded ||= Boolean(of.guard?.fields.has(name));
    pairs.push(
      `'${name}', ${given[name] ?? sourceSql(source, row, selection.get(name) ?? new Map(), build, entitled)}`,
    );
  }
  const made = jsonObject(pairs);
  if (!guarded || entitled || !of.guard) return made;
  return `CASE WHEN ${of.guard.unless(row, build)} OR volmacht_deny() THEN ${made} END`;
}

/** The SQL expression of one field of a row. */
export function sourceSql(
  source: Exclude<Readable['fields'][string], { kind: 'resolver' }>,
  row: string,
  selection: Selection,
  build: Build,
  entitled: boolean,
): string {
  if (typeof source === 'function') return source(row, build);
  if (source.kind === 'part') {
    const made = objectSql(source.of(), row, selection, build, entitled);
    return source.when ? `CASE WHEN ${source.when(row, build)} THEN ${made} END` : made;
  }
  const other = source.of();
  const child = build.alias();
  const made = objectSql(other, child, selection, build, false);
  const where = source.on(row, child, build);
  if (source.kind === 'many') {
    return `(SELECT coalesce(json_agg(${made} ORDER BY ${source.orderBy(child)}), '[]'::json) FROM ${other.table} ${child} WHERE ${where})`;
  }
  const found = `(SELECT ${made} FROM ${other.table} ${child} WHERE ${where} LIMIT 1)`;
  return source.when ? `CASE WHEN ${source.when(row, build)} THEN ${found} END` : found;
}

// PostgreSQL takes at most 100 arguments in one call.
function jsonObject(pairs: string[]): string {
  if (pairs.length === 0) return `'{}'::json`;
  if (pairs.length <= 50) return `json_build_object(${pairs.join(', ')})`;
  const chunks: string[] = [];
  for (let at = 0; at < pairs.length; at += 50)
    chunks.push(`jsonb_build_object(${pairs.slice(at, at + 50).join(', ')})`);
  return chunks.join(' || ');
}
