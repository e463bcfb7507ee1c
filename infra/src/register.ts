import { z } from 'zod';
import { startRegister } from './register/register-service';
import { runService } from './simulator/run-service';
import { portSetting, readSettings } from './simulator/settings';

void runService('register', async () => {
  const settings = readSettings({
    REGISTER_PORT: portSetting.default(4200),
    REGISTER_STATE_DIR: z.string().min(1).optional(),
    WLZ_REGISTER_TOKEN: z.string().min(16),
  });
  const service = await startRegister({
    port: settings.REGISTER_PORT,
    token: settings.WLZ_REGISTER_TOKEN,
    stateDir: settings.REGISTER_STATE_DIR,
  });
  return { service, ready: `the Wlz register on ${service.url}` };
});
