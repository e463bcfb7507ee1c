import { Client, Pool, types, type QueryResultRow } from 'pg';
import { stack, type Stack } from './stack';

types.setTypeParser(types.builtins.DATE, (value) => value);

const pools = new Map<string, Pool>();

/** Rows of a statement on a stack's database, as its owner: for looking behind the API and for making data. */
export async function rows<Row extends QueryResultRow = Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
  on: Stack = stack(),
): Promise<Row[]> {
  let pool = pools.get(on.databaseUrl);
  if (!pool) {
    pool = new Pool({
      connectionString: on.databaseUrl,
      options: '-c timezone=UTC',
      max: 2,
      idleTimeoutMillis: 500,
      allowExitOnIdle: true,
    });
    pool.on('error', () => undefined);
    pools.set(on.databaseUrl, pool);
  }
  return (await pool.query<Row>(sql, values)).rows;
}

/** The first row. @throws when there is none. */
export async function row<Row extends QueryResultRow = Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
  on: Stack = stack(),
): Promise<Row> {
  const [first] = await rows<Row>(sql, values, on);
  if (!first) throw new Error(`No row: ${sql}`);
  return first;
}

/** Closes what `rows` opened on a stack; call it before the stack stops or its server is killed. */
export async function closeDatabase(on: Stack): Promise<void> {
  const pool = pools.get(on.databaseUrl);
  pools.delete(on.databaseUrl);
  await pool?.end();
}

/** A connection of one's own, for work that must not share one. */
export async function withClient<Result>(on: Stack, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: on.databaseUrl, options: '-c timezone=UTC' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Tables that change by looking: the trail of looks, the sessions that a request touches, and the API's own book-keeping. */
const LOOK_TABLES = ['audit_event', 'audit_head', 'session', 'idempotency', 'idempotency_step', 'security_counter'];

/** A hash per table of all its rows: two equal prints mean that nothing in the database changed (A3). */
export async function fingerprint(
  on: Stack = stack(),
  except: string[] = LOOK_TABLES,
): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
     ORDER BY 1`,
    [],
    on,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !except.includes(table.name))) {
    const { print } = await row<{ print: string }>(
      `SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS print FROM "${name}" t`,
      [],
      on,
    );
    prints[name] = print;
  }
  return prints;
}
