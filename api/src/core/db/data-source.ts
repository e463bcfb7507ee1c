import { DataSource } from 'typeorm';
import { Client, types, type ClientConfig } from 'pg';
import type { Settings } from '../../config/env';

// Dates stay 'YYYY-MM-DD' text (a Date object would shift them by the time zone); counts are numbers, amounts stay text.
types.setTypeParser(types.builtins.DATE, (value) => value);
types.setTypeParser(types.builtins.INT8, (value) => Number(value));

/**
 * Start-up options of every connection: UTC, the app role that may not touch the audit trail, and no just-in-time
 * compilation, which costs more than these short statements.
 */
export const CONNECTION_OPTIONS =
  '-c timezone=UTC -c role=volmacht_app -c statement_timeout=15000 -c lock_timeout=5000 -c jit=off';

/**
 * A connection that outlives nothing but never takes the process along: between the end of a transaction and its return
 * to the pool a lost connection has nobody who listens, and an error that nobody hears ends the process (R6).
 */
class HeardClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** The TypeORM data source of a process: entities, transactions and writes. Migrations run apart (`migrate.js`). */
export function createDataSource(settings: Settings, entities: Function[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.DATABASE_URL,
    entities,
    synchronize: false,
    logging: false,
    poolSize: settings.DATABASE_POOL,
    connectTimeoutMS: 4000,
    extra: { Client: HeardClient, options: CONNECTION_OPTIONS, connectionTimeoutMillis: 4000, query_timeout: 15_000 },
  });
}
