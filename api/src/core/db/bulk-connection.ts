import { Client } from 'pg';
import type { App } from '../context';
import { CONNECTION_OPTIONS } from './data-source';

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
