import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '#platform/config';
import { ConfigError, loadConfig } from '#platform/config';

/** What the supervisor starts, and where. */
export interface Settings {
  config: Config;
  /** The environment it was started with; the processes get it with our additions. */
  env: Readonly<Record<string, string | undefined>>;
  host: string;
  ports: Readonly<Record<PortName, number>>;
  /** Undefined: the embedded server. */
  externalDatabase: { appUrl: string; ownerUrl: string } | undefined;
  sandbox: boolean;
  mailCatcher: boolean;
  demo: boolean;
}

const port = (name: string, fallback: number) => {
  const sentence = `${name} must be a whole number between 1 and 65535.`;
  return z.coerce.number({ error: sentence }).int(sentence).min(1, sentence).max(65535, sentence).default(fallback);
};

const LOCAL = z.object({
  STRIPE_SANDBOX_PORT: port('STRIPE_SANDBOX_PORT', 3012),
  SMTP_PORT: port('SMTP_PORT', 3013),
  MAIL_PORT: port('MAIL_PORT', 3014),
  NEWSROOM_PORT: port('NEWSROOM_PORT', 3015),
});

export type PortName = 'PORT' | 'ADMIN_PORT' | keyof z.infer<typeof LOCAL>;

/** Stands in while the configuration is checked before the embedded server has an address. */
const NOT_YET = 'postgres://not-yet-started@127.0.0.1/imprimatur';

/** @throws ConfigError with a sentence for each mistake */
export function loadSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  if (env['IMPRIMATUR_ENV'] === 'production') {
    throw new ConfigError([
      'npm start is the local mode and IMPRIMATUR_ENV is production. Start dist/apps/api, admin and worker on their own; see README.md.',
    ]);
  }
  const parsed = LOCAL.safeParse(env);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ message }) => message));
  const appUrl = env['DATABASE_URL'];
  const config = loadConfig({ ...env, DATABASE_URL: appUrl ?? NOT_YET });
  return {
    ...{ config, env, host: config.host },
    ports: { PORT: config.port, ADMIN_PORT: config.adminPort, ...parsed.data },
    externalDatabase: appUrl === undefined ? undefined : { appUrl, ownerUrl: config.databaseOwnerUrl },
    sandbox: config.stripe.mode === 'sandbox' && env['STRIPE_API_URL'] === undefined,
    mailCatcher: env['SMTP_URL'] === undefined,
    // A database of the user's own is only furnished when asked for.
    demo: env['DEMO'] === undefined ? appUrl === undefined : config.demo,
  };
}

/** Where each thing keeps its data. */
export const folders = ({ config: { dataDir } }: Settings) => ({
  postgres: join(dataDir, 'postgres'),
  stripe: join(dataDir, 'stripe'),
  mail: join(dataDir, 'mail'),
  logs: join(dataDir, 'logs'),
});

/** The environment of our processes. @param appUrl the database under the role that owns nothing */
export function processEnv(
  { env, ports, host, config, sandbox, mailCatcher, demo }: Settings,
  appUrl: string,
  webhookSecret: string,
): Record<string, string> {
  const own: Record<string, string | undefined> = {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: undefined,
    DEMO: String(demo),
    ...(sandbox ? { STRIPE_API_URL: `http://127.0.0.1:${ports.STRIPE_SANDBOX_PORT}` } : {}),
    ...(sandbox ? { STRIPE_SANDBOX_PORT: String(ports.STRIPE_SANDBOX_PORT), STRIPE_SANDBOX_HOST: host } : {}),
    ...(sandbox ? { STRIPE_SANDBOX_SECRET_KEY: config.stripe.secretKey } : {}),
    ...(webhookSecret === '' ? {} : { STRIPE_WEBHOOK_SECRET: webhookSecret }),
    ...(mailCatcher ? { SMTP_URL: `smtp://127.0.0.1:${ports.SMTP_PORT}` } : {}),
  };
  const all = Object.entries({ ...env, ...own });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
