import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import type { Config } from '#platform/config';
import { startWorker } from '#platform/jobs';
import { runProcess, type Running } from '#platform/process';
import { NestLogger } from '#platform/telemetry';
import { CONSUMER_GROUPS, CONSUMERS, HANDLERS, SCHEDULES } from './registrations.js';
import { WorkerModule } from './worker.module.js';

/** The background process: works the job queue and keeps the timetable. */
async function start(config: Config): Promise<Running> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: new NestLogger(),
    abortOnError: false,
  });
  const pool = new Pool({ connectionString: config.databaseUrl, max: config.jobConcurrency + 2 });
  const runner = await startWorker({
    pool,
    handlers: HANDLERS.map((type) => app.get(type, { strict: false })),
    consumers: [
      ...CONSUMERS.map((type) => app.get(type, { strict: false })),
      ...CONSUMER_GROUPS.flatMap((type) => app.get(type, { strict: false }).consumers),
    ],
    schedules: SCHEDULES,
    concurrency: config.jobConcurrency,
  });
  return {
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await pool.end();
      await app.close();
    },
  };
}

runProcess('worker', start);
