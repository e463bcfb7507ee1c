import { readdirSync } from 'node:fs';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === 'true');

function holdsSchemas(path: string): boolean {
  try {
    return readdirSync(path).some((name) => name.toLowerCase().endsWith('.xsd'));
  } catch {
    return false;
  }
}

/** Every setting of the API and the worker: the only place that knows their names, defaults and meaning. */
const settings = z.object({
  NODE_ENV: z.string().default('development').describe('production switches the demo conveniences off'),
  API_HOST: z.string().default('127.0.0.1').describe('address the web process listens on'),
  API_PORT: port(4000).describe('port of the web process'),
  WORKER_PORT: port(4001).describe('port of the worker: health, metrics and the queue board'),
  DATABASE_URL: z.string().min(1).describe('PostgreSQL connection string'),
  DATABASE_POOL: z.coerce.number().int().min(2).default(20).describe('most connections of one process'),
  REDIS_URL: z.string().default('redis://127.0.0.1:6379').describe('Redis for BullMQ'),
  PUBLIC_ORIGIN: z
    .url()
    .default('http://localhost:9000')
    .describe('origin of the shell: links in mails, allowed Origin'),
  KEYRING_FILE: z.string().min(1).describe('JSON file with the secret keys; made by ensure-keyring'),
  FILES_DIR: z.string().default('.volmacht/files').describe('folder of the encrypted files when no S3 is named'),
  S3_ENDPOINT: z.string().optional().describe('S3-compatible store; its absence means local disk'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('eu-west-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMD_HOST: z.string().optional().describe('virus scanner; its absence leaves the EICAR check only'),
  CLAMD_PORT: port(3310),
  EHERKENNING_ISSUER: z.url().default('http://localhost:4100').describe('issuer of the eHerkenning broker'),
  EHERKENNING_CLIENT_ID: z.string().default('volmacht'),
  EHERKENNING_CLIENT_SECRET: z.string().default('volmacht-demo-secret'),
  EHERKENNING_ID_TOKEN_ALG: z
    .enum(['ES256', 'PS256', 'RS256'])
    .default('ES256')
    .describe('the one algorithm with which the broker signs; any other is refused'),
  SMTP_URL: z.string().default('smtp://127.0.0.1:1025').describe('mail server of the worker'),
  MAIL_FROM: z.string().default('Volmacht <geen-antwoord@volmacht.example>'),
  INVOICE_IBAN: z.string().default('NL91ABNA0417164300').describe('account on which municipalities pay their invoices'),
  SMS_GATEWAY_URL: z.string().default('http://127.0.0.1:1080/sms'),
  SMS_GATEWAY_TOKEN: z.string().default('demo-sms-token'),
  WLZ_REGISTER_URL: z.url().default('http://127.0.0.1:4200').describe('the register that the Wlz-registertoets asks'),
  WLZ_REGISTER_TOKEN: z.string().default('demo-register-token').describe('bearer token for that register'),
  CLIENT_CERTIFICATE_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .describe(
      'header in which the TLS proxy in front (which must overwrite it) tells the SHA-256 of a client certificate; without it webservices that ask for a certificate stay closed',
    ),
  KNOOPPUNT_URL: z.url().optional().describe('where messages of iWmo and iJw go; without it they wait'),
  KNOOPPUNT_TOKEN: z.string().min(16).optional().describe('shared with the knooppunt, for both directions'),
  XSD_DIR: z
    .string()
    .refine(holdsSchemas, 'this folder is not there, or holds no .xsd file')
    .optional()
    .describe('folder with the official schemas of iWmo and iJw; messages are then held against these as well'),
  OPERATOR_TOKEN: z.string().optional().describe('password of the queue board; without it the board is off'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(10),
  GRAPHQL_PLAYGROUND: flag(true).describe('playground and introspection'),
  LOAD_TEST: flag(false).describe('bench only: no traffic limit per address'),
  LOG_LEVEL: z.string().default('info'),
  TEST_CLOCK_FILE: z.string().optional().describe('tests only: file with milliseconds to add to the clock'),
});

/** The validated settings of one process. */
export type Settings = z.infer<typeof settings>;

/**
 * Reads and checks the environment.
 * @throws a sentence that names each setting that is missing or wrong.
 */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = settings.safeParse(source);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Error(`The settings are not right: ${faults}`);
  }
  if (parsed.data.TEST_CLOCK_FILE && parsed.data.NODE_ENV === 'production') {
    throw new Error('TEST_CLOCK_FILE may not be set in production.');
  }
  return parsed.data;
}
