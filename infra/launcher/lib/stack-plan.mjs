import { join } from 'node:path';
import { root } from './paths.mjs';

/** The addresses of a stack as people and browsers use them. */
export function addressesOf(ports) {
  return {
    shell: `http://localhost:${ports.shell}`,
    api: `http://localhost:${ports.api}`,
    worker: `http://localhost:${ports.worker}`,
    broker: `http://localhost:${ports.broker}`,
    register: `http://localhost:${ports.register}`,
    knooppunt: `http://localhost:${ports.knooppunt}`,
    mailbox: `http://localhost:${ports.mailboxHttp}`,
    smtp: `smtp://127.0.0.1:${ports.mailboxSmtp}`,
  };
}

// What a request makes lives shorter than a few megabytes of other requests: with room for it, it is never copied.
const apiNode = ['--max-semi-space-size=32'];

/**
 * What one running product consists of: its environment, the programs that prepare it and the processes that stay.
 * A setting that the caller's environment already has (a real SMTP server, an S3 store) wins over ours.
 */
export function planStack({ ports, databaseUrl, redisUrl, secrets, dir, env = process.env }) {
  const urls = addressesOf(ports);
  const ours = {
    NODE_ENV: 'development',
    PUBLIC_ORIGIN: urls.shell,
    API_URL: `http://127.0.0.1:${ports.api}`,
    KEYRING_FILE: join(dir, 'keyring.json'),
    FILES_DIR: join(dir, 'files'),
    EHERKENNING_ISSUER: urls.broker,
    EHERKENNING_CLIENT_ID: 'volmacht',
    EHERKENNING_CLIENT_SECRET: secrets.brokerClientSecret,
    BROKER_ISSUER: urls.broker,
    BROKER_STATE_DIR: join(dir, 'broker'),
    SMTP_URL: urls.smtp,
    MAIL_FROM: 'Volmacht <geen-antwoord@volmacht.example>',
    SMS_GATEWAY_URL: `http://127.0.0.1:${ports.mailboxHttp}/sms`,
    SMS_GATEWAY_TOKEN: secrets.smsGatewayToken,
    OPERATOR_TOKEN: secrets.operatorToken,
    WLZ_REGISTER_URL: `http://127.0.0.1:${ports.register}`,
    WLZ_REGISTER_TOKEN: secrets.wlzRegisterToken,
    KNOOPPUNT_URL: `http://127.0.0.1:${ports.knooppunt}`,
    KNOOPPUNT_TOKEN: secrets.knooppuntToken,
    REGISTER_STATE_DIR: join(dir, 'register'),
  };
  const fixed = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    SHELL_PORT: String(ports.shell),
    API_PORT: String(ports.api),
    WORKER_PORT: String(ports.worker),
    BROKER_PORT: String(ports.broker),
    REGISTER_PORT: String(ports.register),
    KNOOPPUNT_PORT: String(ports.knooppunt),
    MAILBOX_HTTP_PORT: String(ports.mailboxHttp),
    MAILBOX_SMTP_PORT: String(ports.mailboxSmtp),
  };
  const processes = [
    { name: 'mailbox', entry: 'infra/dist/mailbox.js', ready: `http://127.0.0.1:${ports.mailboxHttp}/health/ready` },
    { name: 'broker', entry: 'infra/dist/broker.js', ready: `http://127.0.0.1:${ports.broker}/health/ready` },
    { name: 'register', entry: 'infra/dist/register.js', ready: `http://127.0.0.1:${ports.register}/health/ready` },
    { name: 'knooppunt', entry: 'infra/dist/knooppunt.js', ready: `http://127.0.0.1:${ports.knooppunt}/health/ready` },
    { name: 'api', entry: 'api/dist/main.js', ready: `http://127.0.0.1:${ports.api}/health/ready`, node: apiNode },
    { name: 'worker', entry: 'api/dist/worker.js', ready: `http://127.0.0.1:${ports.worker}/health/ready` },
    { name: 'shell', entry: 'frontends/shell/server/main.mjs', ready: `http://127.0.0.1:${ports.shell}/health/ready` },
  ];
  return {
    urls,
    env: { ...ours, ...env, ...fixed },
    preparations: {
      keyring: 'api/dist/ensure-keyring.js',
      migrate: 'api/dist/migrate.js',
      seed: 'seeds/dist/run.js',
    },
    processes: processes.map((definition) => ({ ...definition, entry: join(root, definition.entry) })),
  };
}
