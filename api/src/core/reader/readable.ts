/** Builds one statement: collects its parameters and hands out aliases. */
export interface Build {
  /** Placeholder of a value known when the statement runs: `viewer.organisation`, `viewer.contracts.<action>`, `viewer.products.<action>`, `today`, or a name the caller gives. */
  arg(name: string, cast?: string): string;
  /** A fresh table alias. */
  alias(): string;
}

/** SQL of a scalar field, given the alias of its row. */
export type Expression = (row: string, build: Build) => string;

/** A field of a GraphQL type, as SQL. */
export type FieldSource =
  | Expression
  /** An object made from other columns of the same row (Debtor, Address). `when` false makes it null. */
  | { kind: 'part'; of: () => Readable; when?: Expression }
  /** One row of another table. */
  | { kind: 'one'; of: () => Readable; on: (parent: string, child: string, build: Build) => string; when?: Expression }
  /** Few rows of another table, in order; lists that can grow are connections instead. */
  | {
      kind: 'many';
      of: () => Readable;
      on: (parent: string, child: string, build: Build) => string;
      orderBy: (child: string) => string;
    }
  /** Answered by a field resolver; `needs` are the sources (by field name) its parent must carry. */
  | { kind: 'resolver'; needs?: string[] };

/** How a GraphQL type is read: its table and, per field, the SQL. The one place that says so (no look-up per row). */
export interface Readable {
  /** GraphQL type name. */
  type: string;
  table: string;
  /** Primary key column; null for parts, which have no row of their own. */
  key: string | null;
  fields: Record<string, FieldSource>;
  /**
   * Fields that ask more than having reached the row (a client's money). `unless` is the SQL that must hold for the
   * viewer; a read that asks for such a field of a row where it does not hold answers NOT_FOUND.
   */
  guard?: { fields: ReadonlySet<string>; unless: Expression };
}

/** A plain column. */
export const column =
  (name: string): Expression =>
  (row) =>
    `${row}.${name}`;

/** A timestamp column as the contract's DateTime text. */
export const instant =
  (name: string): Expression =>
  (row) =>
    `to_char(${row}.${name}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A numeric column as the contract's Decimal text. */
export const decimal =
  (name: string): Expression =>
  (row) =>
    `${row}.${name}::text`;

/** Columns that have the name of their field in snake_case. */
export function columns(...names: string[]): Record<string, Expression> {
  return Object.fromEntries(names.map((name) => [name, column(name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))]));
}

/** Declares how a type is read. */
export function readable(spec: Readable): Readable {
  return spec;
}

/**
 * Adds fields to a type that another module owns: the module that owns the data says how it is read, and the other one
 * need not know it (so that modules import each other in one direction only).
 */
export function extendReadable(target: Readable, fields: Record<string, FieldSource>): void {
  for (const name of Object.keys(fields))
    if (name in target.fields) throw new Error(`${target.type}.${name} has two sources.`);
  Object.assign(target.fields, fields);
}
