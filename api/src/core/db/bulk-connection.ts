import { setTimeout as pause } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import type { App } from '../context';
import { CONNECTION_OPTIONS } from './data-source';

/** Tries of one transaction before its failure is the job's. */
const MOST_TRIES = 5;
const PAUSE_MS = 500;
/** What passes by itself: a cancelled statement, a lock that somebody held, a deadlock, a server short of something. */
const PASSING = /^(57014|55P03|40P01|40001|53\d{3})$/;

/** Rows of a parametrised statement. */
export type BulkRows = <Row extends QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Runs work on a connection of its own, for what takes longer than a request may: COPY, cursors over whole lists, locks
 * that are held while a job runs. It never waits for a place in a pool, and takes none from those who wait.
 */
export async function withBulkConnection<Result>(app: App, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    connectionString: app.settings.DATABASE_URL,
    options: `${CONNECTION_OPTIONS} -c statement_timeout=0`,
    connectionTimeoutMillis: 4000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Runs one part of a long job in a transaction of its bulk connection, where a statement may take as long as a busy
 * machine needs. A failure that passes by itself is tried again here; any other, and a lost connection, is the caller's.
 */
export async function bulkTransaction<Result>(
  client: Client,
  work: (rows: BulkRows) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query('BEGIN');
      const result = await work(async <Row extends QueryResultRow>(sql: string, values: unknown[] = []) => {
        return (await client.query<Row>(sql, values)).rows;
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      if (tries >= MOST_TRIES || !PASSING.test((error as { code?: string }).code ?? '')) throw error;
      await pause(tries * PAUSE_MS);
    }
  }
}
