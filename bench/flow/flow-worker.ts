// The worker's own module and job runner with the jobs that take a payment to its licence; those that write mails and
// build packages are left out here and counted apart.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { PAYMENT_HANDLERS, PAYMENT_SCHEDULES } from '#libs/payments';
import type { Config } from '#platform/config';
import { DispatchEvent, startWorker } from '#platform/jobs';
import { runProcess } from '#platform/process';
import { WorkerModule } from '../../apps/worker/worker.module.js';

runProcess('flow-worker', async (config: Config) => {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: false });
  const pool = new Pool({ connectionString: config.databaseUrl, max: config.jobConcurrency + 2 });
  const runner = await startWorker({
    pool,
    handlers: PAYMENT_HANDLERS.map((type) => app.get(type, { strict: false })),
    consumers: [],
    leaves: [DispatchEvent.name],
    schedules: PAYMENT_SCHEDULES,
    concurrency: config.jobConcurrency,
  });
  return {
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await pool.end();
      await app.close();
    },
  };
});
