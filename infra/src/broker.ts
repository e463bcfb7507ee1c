import { z } from 'zod';
import { startBroker } from './broker/broker-service';
import { DEFAULT_CLIENT_ID } from './broker/identities';
import { runService } from './simulator/run-service';
import { portSetting, readSettings } from './simulator/settings';

void runService('broker', async () => {
  const settings = readSettings({
    BROKER_PORT: portSetting.default(4100),
    BROKER_ISSUER: z.url().default('http://localhost:4100'),
    BROKER_STATE_DIR: z.string().min(1).default('.volmacht/broker'),
    PUBLIC_ORIGIN: z.url().default('http://localhost:9000'),
    EHERKENNING_CLIENT_ID: z.string().min(1).default(DEFAULT_CLIENT_ID),
    EHERKENNING_CLIENT_SECRET: z.string().min(1),
  });
  const service = await startBroker({
    port: settings.BROKER_PORT,
    issuer: settings.BROKER_ISSUER,
    stateDir: settings.BROKER_STATE_DIR,
    client: {
      clientId: settings.EHERKENNING_CLIENT_ID,
      clientSecret: settings.EHERKENNING_CLIENT_SECRET,
      redirectUris: [new URL('/auth/eherkenning/callback', settings.PUBLIC_ORIGIN).href],
    },
  });
  return { service, ready: `${service.issuer} on 127.0.0.1:${service.port}` };
});
