import { createHash } from 'node:crypto';
import { Pool, type ClientConfig, type QueryResultRow } from 'pg';
import type { Logger } from 'pino';
import type { Settings } from '../../config/env';
import { CONNECTION_OPTIONS } from './data-source';

/** How every connection outside TypeORM is made. */
export function connectionConfig(settings: Settings): ClientConfig {
  return {
    connectionString: settings.DATABASE_URL,
    options: CONNECTION_OPTIONS,
    connectionTimeoutMillis: 4000,
    query_timeout: 15_000,
  };
}

/** The reader's pool. Without error listeners on pool and clients a PostgreSQL restart would end the process (R6). */
export function createPool(settings: Settings, log: Logger): Pool {
  const pool = new Pool({ ...connectionConfig(settings), max: settings.DATABASE_POOL });
  pool.on('error', (error) => log.warn({ err: error.message }, 'database connection lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const names = new Map<string, string>();

/** The name under which a statement is prepared: the same text always has the same name. */
export function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('hex').slice(0, 24);
    names.set(sql, name);
  }
  return name;
}

/** Runs a named statement on the reader's pool. */
export async function readRows<Row extends QueryResultRow>(pool: Pool, sql: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name: statementName(sql), text: sql, values })).rows;
}
