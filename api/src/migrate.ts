import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { readSettings } from './config/env';

/** Brings the database to the newest version; safe to run again, and beside running processes. */
async function migrate(): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: readSettings().DATABASE_URL,
    migrations: [join(__dirname, 'migrations', '*.js')],
    migrationsTransactionMode: 'each',
    extra: { options: '-c timezone=UTC -c lock_timeout=2000' },
  });
  await source.initialize();
  try {
    for (const done of await source.runMigrations()) process.stdout.write(`migrated ${done.name}\n`);
  } finally {
    await source.destroy();
  }
}

migrate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
