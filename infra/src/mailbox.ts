import { z } from 'zod';
import { faultSettings } from './mailbox/faults';
import { startMailbox } from './mailbox/mailbox-service';
import { runService } from './simulator/run-service';
import { portSetting, readSettings } from './simulator/settings';

const faultsInEnvironment = z
  .string()
  .default('{}')
  .transform((text, context) => {
    try {
      return faultSettings.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'no valid fault switches' });
      return z.NEVER;
    }
  });

void runService('mailbox', async () => {
  const settings = readSettings({
    MAILBOX_HTTP_PORT: portSetting.default(1080),
    MAILBOX_SMTP_PORT: portSetting.default(1025),
    SMS_GATEWAY_TOKEN: z.string().min(1),
    MAILBOX_FAULTS: faultsInEnvironment,
  });
  const service = await startMailbox({
    httpPort: settings.MAILBOX_HTTP_PORT,
    smtpPort: settings.MAILBOX_SMTP_PORT,
    smsGatewayToken: settings.SMS_GATEWAY_TOKEN,
    faults: settings.MAILBOX_FAULTS,
  });
  return { service, ready: `messages on ${service.httpUrl}, SMTP on 127.0.0.1:${service.smtpPort}` };
});
