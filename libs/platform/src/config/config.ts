import { resolve } from 'node:path';
import { z } from 'zod';

/** Nest token of the loaded configuration. */
export const CONFIG = Symbol('Config');

export type Config = ReturnType<typeof toConfig>;
export type StripeMode = 'sandbox' | 'test' | 'live';

/** A configuration that cannot be used; `mistakes` holds one sentence for each setting that is wrong. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(`The configuration cannot be used:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

function between(name: string, least: number, most: number) {
  const error = `${name} must be a whole number between ${least} and ${most}.`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
}
const whole = (name: string, most: number, fallback: number) => between(name, 1, most).default(fallback);
const port = (name: string, fallback: number) => whole(name, 65535, fallback);
const url = (name: string) => z.url({ error: `${name} must be a full URL such as https://licensing.example.org.` });
const flag = (name: string) =>
  z.enum(['true', 'false'], { error: `${name} must be “true” or “false”.` }).transform((value) => value === 'true');
const secret = (name: string) => z.string().min(32, `${name} must be at least 32 characters of randomness.`);
const postgres = (name: string) =>
  z
    .string()
    .regex(/^postgres(ql)?:\/\//, `${name} must be a PostgreSQL URL such as postgres://user:password@host:5432/name.`);

/** Every setting, with its default in the local mode; README's table says the same in words. */
const ENVIRONMENT = z.object({
  IMPRIMATUR_ENV: z
    .enum(['local', 'test', 'production'], { error: 'IMPRIMATUR_ENV must be local, test or production.' })
    .default('local'),
  PORT: port('PORT', 3000),
  ADMIN_PORT: port('ADMIN_PORT', 3001),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url('PUBLIC_URL').optional(),
  DESK_URL: url('DESK_URL').optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgres('DATABASE_URL'),
  DATABASE_OWNER_URL: postgres('DATABASE_OWNER_URL').optional(),
  DATABASE_POOL: whole('DATABASE_POOL', 100, 10),
  DATABASE_WAIT_SECONDS: between('DATABASE_WAIT_SECONDS', 1, 600).optional(),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  STRIPE_API_URL: url('STRIPE_API_URL').optional(),
  PAYMENTS_ALLOW_SANDBOX: z.literal('demo', { error: 'PAYMENTS_ALLOW_SANDBOX can only be “demo”.' }).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL must be like smtp://user:password@host:587.')
    .default('smtp://127.0.0.1:3013'),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
      'MAIL_FROM must be an address such as Licensing <licensing@example.org>.',
    )
    .default('Imprimatur <licensing@imprimatur.example>'),
  STORAGE_DIR: z.string().optional(),
  STORAGE: z.enum(['filesystem', 's3'], { error: 'STORAGE must be filesystem or s3.' }).default('filesystem'),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'S3_BUCKET must be a bucket’s name: 3 to 63 small letters, digits, dots and hyphens.',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, 'S3_REGION must be a region such as eu-west-1.')
    .default('us-east-1'),
  S3_ENDPOINT: url('S3_ENDPOINT').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_PREFIX: z
    .string()
    .regex(
      /^([A-Za-z0-9_-][A-Za-z0-9._-]*\/)+$/,
      'S3_PREFIX must be folders with a slash at the end, such as imprimatur/.',
    )
    .optional(),
  PACKAGE_INPUTS_DAYS: whole('PACKAGE_INPUTS_DAYS', 36_500, 365),
  SECRETS_KEY: secret('SECRETS_KEY').optional(),
  AUTH_SECRET: secret('AUTH_SECRET').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace or silent.',
    })
    .default('info'),
  TRUST_PROXY: flag('TRUST_PROXY').default(false),
  DEMO: flag('DEMO').default(false),
  RATE_LIMITS: z.enum(['on', 'off'], { error: 'RATE_LIMITS must be on or off.' }).default('on'),
  CRASH_AT: z.string().optional(),
  JOB_CONCURRENCY: whole('JOB_CONCURRENCY', 50, 4),
  DRAWING_THREADS: between('DRAWING_THREADS', 0, 16).optional(),
});

/** The names of all settings that the applications read. */
export const SETTINGS: readonly string[] = Object.keys(ENVIRONMENT.shape);

type Environment = z.infer<typeof ENVIRONMENT>;

/** Reads and checks the environment. @throws ConfigError with a sentence for each mistake */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = ENVIRONMENT.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => describe(issue.path.join('.'), issue.message)));
  }
  const mistakes = [
    ...stripeMistakes(parsed.data),
    ...storageMistakes(parsed.data),
    ...productionMistakes(parsed.data),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return toConfig(parsed.data);
}

const describe = (name: string, message: string): string =>
  message.includes(name) ? message : `${name} is missing or wrong: ${message}. See the table in README.md.`;

function stripeMistakes(env: Environment): string[] {
  const mistakes: string[] = [];
  const key = env.STRIPE_SECRET_KEY;
  if (key?.trim() === '') {
    mistakes.push(
      'STRIPE_SECRET_KEY is blank: set it to your secret key, or leave it out to use the embedded sandbox.',
    );
  }
  if (key?.trim() && !/^(?:sk|rk)_(?:test|live)_\S+$/.test(key)) {
    mistakes.push(
      'STRIPE_SECRET_KEY must be a secret key, which begins with sk_test_, sk_live_, rk_test_ or rk_live_.',
    );
  }
  const live = key?.includes('_live_') ?? false;
  if (live && env.STRIPE_API_URL) {
    mistakes.push(
      'STRIPE_API_URL is set together with a live key: a live key may only talk to Stripe. Unset STRIPE_API_URL.',
    );
  }
  if (key?.trim() && !env.STRIPE_API_URL && !env.STRIPE_WEBHOOK_SECRET) {
    mistakes.push(
      'STRIPE_WEBHOOK_SECRET is missing: without it no payment can be confirmed. Copy it from your Stripe webhook endpoint.',
    );
  }
  return mistakes;
}

function storageMistakes(env: Environment): string[] {
  const mistakes: string[] = [];
  if (env.STORAGE === 's3' && !env.S3_BUCKET)
    mistakes.push('S3_BUCKET is missing: STORAGE=s3 keeps files in a bucket.');
  if (env.STORAGE === 's3' && env.STORAGE_DIR) {
    mistakes.push('STORAGE_DIR is set together with STORAGE=s3: files live in one of the two. Unset STORAGE_DIR.');
  }
  if (env.STORAGE !== 's3' && env.S3_BUCKET) {
    mistakes.push('S3_BUCKET is set, but files are kept in a folder: set STORAGE=s3, or unset S3_BUCKET.');
  }
  if (!env.S3_ACCESS_KEY_ID !== !env.S3_SECRET_ACCESS_KEY) {
    mistakes.push(
      'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set both, or neither to use the role of the machine.',
    );
  }
  return mistakes;
}

function s3Of(env: Environment) {
  if (env.STORAGE !== 's3') return null;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, S3_ENDPOINT: endpoint } = env;
  return {
    bucket: env.S3_BUCKET ?? '',
    region: env.S3_REGION,
    prefix: env.S3_PREFIX ?? '',
    ...(endpoint ? { endpoint } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  };
}

function productionMistakes(env: Environment): string[] {
  if (env.IMPRIMATUR_ENV !== 'production') return [];
  const required = ['PUBLIC_URL', 'DESK_URL', 'SECRETS_KEY', 'AUTH_SECRET'] as const;
  const mistakes = required.filter((name) => !env[name]).map((name) => `${name} is required in production.`);
  const sandbox = env.STRIPE_API_URL !== undefined || !env.STRIPE_SECRET_KEY;
  if (sandbox && env.PAYMENTS_ALLOW_SANDBOX !== 'demo') {
    mistakes.push(
      'The Stripe sandbox moves no money: set STRIPE_SECRET_KEY, or PAYMENTS_ALLOW_SANDBOX=demo for a demonstration.',
    );
  }
  return mistakes;
}

function stripeMode(env: Environment): StripeMode {
  if (env.STRIPE_API_URL || !env.STRIPE_SECRET_KEY) return 'sandbox';
  return env.STRIPE_SECRET_KEY.includes('_live_') ? 'live' : 'test';
}

/** Fixed secrets keep sessions and sealed values of the local mode readable after a restart; production must set its own. */
const LOCAL_SECRET = 'imprimatur-local-mode-only-never-use-in-production';

function toConfig(env: Environment) {
  const dataDir = resolve(env.DATA_DIR);
  const local = env.IMPRIMATUR_ENV !== 'production';
  return {
    env: env.IMPRIMATUR_ENV,
    host: env.HOST,
    port: env.PORT,
    adminPort: env.ADMIN_PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    deskUrl: (env.DESK_URL ?? `http://localhost:${env.ADMIN_PORT}`).replace(/\/$/, ''),
    dataDir,
    storageDir: env.STORAGE_DIR ? resolve(env.STORAGE_DIR) : resolve(dataDir, 'objects'),
    /** The bucket in which files live, or null: then they live in `storageDir`. */
    s3: s3Of(env),
    /** What packages of former versions were made from is kept so long. */
    packageInputsDays: env.PACKAGE_INPUTS_DAYS,
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    /** How long work waits for a connection before it is refused; tests wait as long as a busy machine needs. */
    databaseWaitMs: 1000 * (env.DATABASE_WAIT_SECONDS ?? (env.IMPRIMATUR_ENV === 'test' ? 180 : 5)),
    stripe: {
      secretKey: env.STRIPE_SECRET_KEY ?? 'sk_test_imprimatur_sandbox',
      webhookSecret: env.STRIPE_WEBHOOK_SECRET ?? '',
      apiUrl: env.STRIPE_API_URL ?? (env.STRIPE_SECRET_KEY ? null : 'http://127.0.0.1:3012'),
      mode: stripeMode(env),
    },
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    secretsKey: env.SECRETS_KEY ?? LOCAL_SECRET,
    authSecret: env.AUTH_SECRET ?? LOCAL_SECRET,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    /** The local mode may fetch from loopback addresses: its newsroom lives there. */
    allowLoopbackFetch: local,
    secureCookies: env.PUBLIC_URL?.startsWith('https://') ?? false,
    demo: env.DEMO,
    rateLimits: env.RATE_LIMITS === 'on',
    /** Test-only: the named point at which the process kills itself. Ignored in production. */
    crashAt: local ? (env.CRASH_AT ?? null) : null,
    jobConcurrency: env.JOB_CONCURRENCY,
    /** Threads beside the worker's own in which certificates are drawn; 0 draws in its own, as tests do. */
    drawingThreads: env.DRAWING_THREADS ?? (env.IMPRIMATUR_ENV === 'test' ? 0 : 1),
  };
}
