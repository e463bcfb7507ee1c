import type { Gathered } from '../db/gathered-reads';
import { statementName } from '../db/pool';
import { StatementBuild } from './object-sql';
import type { Build } from './readable';

/** Names each parameter as a column of the questions that are asked together; lists stay parameters, which all share. */
class GatheredBuild extends StatementBuild {
  constructor(private readonly places: ReadonlyMap<string, string>) {
    super();
  }

  override arg(name: string): string {
    return this.places.get(name)!;
  }
}

/**
 * The statement that answers several questions of one shape at once: the same SQL for each row of what they ask, so that
 * what each asker may see is decided for each by itself. Null when a parameter's type is not known, or when nothing
 * tells the questions apart. @param single the build of the statement for one question
 */
export function gatheredStatement(single: StatementBuild, make: (build: Build) => string): Gathered | null {
  const { names, casts } = single;
  const own: number[] = [];
  const shared: number[] = [];
  for (const [index, cast] of casts.entries()) {
    if (!cast) return null;
    (cast.endsWith('[]') ? shared : own).push(index);
  }
  if (own.length === 0) return null;
  const places = new Map<string, string>();
  own.forEach((index, at) => places.set(names[index]!, `asked.a${at}`));
  shared.forEach((index, at) => places.set(names[index]!, `$${own.length + at + 1}::${casts[index]}`));
  const lists = own.map((index, at) => `$${at + 1}::${casts[index]}[]`).join(', ');
  const columns = own.map((_, at) => `a${at}`).join(', ');
  const sql = `SELECT asked.place::int AS place, found.* FROM unnest(${lists}) WITH ORDINALITY AS asked(${columns}, place)
    CROSS JOIN LATERAL (${make(new GatheredBuild(places))}) found`;
  return { sql, name: statementName(sql), own, shared };
}
