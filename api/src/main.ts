import 'reflect-metadata';
import { closeApp, createApp } from './app/create-app';
import { closeHealth } from './app/health';
import { createWebServer } from './app/http-server';
import { buildGuardedSchema } from './app/schema';

async function main(): Promise<void> {
  const app = await createApp();
  const web = await createWebServer(app, buildGuardedSchema());
  const { API_HOST, API_PORT } = app.settings;
  await new Promise<void>((done, failed) => {
    web.server.once('error', failed);
    web.server.listen(API_PORT, API_HOST, done);
  });
  app.log.info(`API listens on http://${API_HOST}:${API_PORT}/graphql`);
  const stop = () => {
    void web.stop().then(async () => {
      closeHealth();
      await closeApp(app);
      process.exit(0);
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
