import pino from 'pino';
import { readSettings, type Settings } from '../config/env';
import { readKeyring } from '../config/keyring';
import { AuditWriter } from '../core/audit/audit-writer';
import { fileClock, systemClock } from '../core/clock';
import type { App } from '../core/context';
import { createDataSource } from '../core/db/data-source';
import { GatheredReads } from '../core/db/gathered-reads';
import { connectionConfig, createPool } from '../core/db/pool';
import { ReadLanes } from '../core/db/read-lanes';
import { createFileStore } from '../core/files';
import { modules } from './modules';

/** Opens all that a process stands on. @throws when a setting, the keyring or the database is not there. */
export async function createApp(settings: Settings = readSettings()): Promise<App> {
  const log = pino({
    level: settings.LOG_LEVEL,
    // Errors are logged by name, message and stack; never with the input or parameters that caused them.
    serializers: {
      err: (error: Error | string) =>
        typeof error === 'string'
          ? error
          : { type: error?.name, message: scrub(error?.message ?? ''), stack: scrub(error?.stack ?? '') },
    },
  });
  const keyring = readKeyring(settings.KEYRING_FILE);
  const clock = settings.TEST_CLOCK_FILE ? fileClock(settings.TEST_CLOCK_FILE) : systemClock;
  const entities = modules.flatMap((module) => module.entities ?? []);
  const dataSource = await createDataSource(settings, entities).initialize();
  const pool = createPool(settings, log);
  const lanes = new ReadLanes(connectionConfig(settings), Math.max(2, settings.DATABASE_POOL >> 2), pool, log);
  return {
    settings,
    keyring,
    clock,
    log,
    dataSource,
    pool,
    lanes,
    reads: new GatheredReads(lanes),
    audit: new AuditWriter(pool, clock),
    files: createFileStore(settings, keyring),
  };
}

/** Nine digits in a row may be a BSN: they never reach a log (XX-02). */
function scrub(message: string): string {
  return message.replace(/\b\d{8,9}\b/g, '•••');
}

/** Closes what {@link createApp} opened. */
export async function closeApp(app: App): Promise<void> {
  await app.dataSource.destroy();
  await app.lanes.end();
  await app.pool.end();
}
