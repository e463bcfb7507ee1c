import 'reflect-metadata';
import { closeApp, createApp } from './app/create-app';
import { closeHealth } from './app/health';
import { modules } from './app/modules';
import { createOperationsServer } from './app/operations-server';
import { startWorker } from './app/worker-runtime';

/** A second SIGTERM is not needed: whatever has not ended by then is cut off, and the outbox brings its jobs back (R14). */
const DRAIN_LIMIT_MS = 9_000;

/** The second process of the build: runs the jobs, and shows operators how they are doing. */
async function main(): Promise<void> {
  const app = await createApp();
  const runtime = await startWorker(app, modules);
  const server = createOperationsServer(app, runtime.queues);
  const port = app.settings.WORKER_PORT;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  app.log.info(`worker runs; health and metrics on http://127.0.0.1:${port}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), DRAIN_LIMIT_MS).unref();
    server.close();
    server.closeIdleConnections();
    void runtime
      .stop()
      .then(() => {
        closeHealth();
        return closeApp(app);
      })
      .catch((error: unknown) => app.log.warn({ err: error }, 'worker stopped with open ends'))
      .finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
