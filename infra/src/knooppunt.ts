import { z } from 'zod';
import { startKnooppunt } from './knooppunt/knooppunt-service';
import { runService } from './simulator/run-service';
import { portSetting, readSettings } from './simulator/settings';

void runService('knooppunt', async () => {
  const settings = readSettings({
    KNOOPPUNT_PORT: portSetting.default(4300),
    KNOOPPUNT_TOKEN: z.string().min(16),
    API_URL: z.url(),
  });
  const service = await startKnooppunt({
    port: settings.KNOOPPUNT_PORT,
    token: settings.KNOOPPUNT_TOKEN,
    apiUrl: settings.API_URL,
  });
  return { service, ready: `the knooppunt on ${service.url}` };
});
