import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, type Config } from '#platform/config';
import { setLogLevel } from '#platform/telemetry';
import type { TestDatabase } from './test-database.js';

/** A running application of ours on a free port. */
export interface RunningApp {
  url: string;
  app: NestFastifyApplication;
  config: Config;
  close(): Promise<void>;
}

/** Starts an application over a test database; `create` is `createApi` or `createAdmin`. */
export async function startApp(
  database: Pick<TestDatabase, 'url' | 'ownerUrl'>,
  create: (config: Config) => Promise<NestFastifyApplication>,
  settings: Record<string, string> = {},
): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'imprimatur-app-'));
  const config = loadConfig({
    IMPRIMATUR_ENV: 'test',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: dataDir,
    RATE_LIMITS: 'off',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    ...settings,
  });
  setLogLevel(config.logLevel);
  const app = await listening(create, config, Number(settings['LISTEN_PORT'] ?? 0)).catch(async (error: unknown) => {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  });
  return {
    url: await app.getUrl(),
    app,
    config,
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function listening(
  create: (config: Config) => Promise<NestFastifyApplication>,
  config: Config,
  port: number,
): Promise<NestFastifyApplication> {
  const app = await create(config);
  await app.listen(port, '127.0.0.1');
  return app;
}
