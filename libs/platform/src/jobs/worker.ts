import { run, runMigrations, type Runner, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { jobsFinished, logger, withRequestId } from '#platform/telemetry';
import {
  consumerJobName,
  DispatchEvent,
  type DispatchPayload,
  type EventConsumer,
  type JobContext,
  type JobHandler,
  type Schedule,
} from './definitions.js';

export interface WorkerSetup {
  pool: Pool;
  handlers: readonly JobHandler[];
  consumers: readonly EventConsumer[];
  schedules: readonly Schedule[];
  concurrency: number;
}

const log = logger('jobs');

/** Creates or updates the queue's own tables; runs as the owner role, after which the application only uses them. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
}

/** Starts working the queue. Stops taking jobs and finishes the running ones on `runner.stop()`. */
export async function startWorker(setup: WorkerSetup): Promise<Runner> {
  return run({
    pgPool: setup.pool,
    concurrency: setup.concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(setup),
    crontab: setup.schedules.map((schedule) => `${schedule.cron} ${schedule.job.name}`).join('\n'),
  });
}

function taskList(setup: WorkerSetup): TaskList {
  const tasks: TaskList = { [DispatchEvent.name]: dispatch(setup.consumers) };
  for (const handler of setup.handlers) {
    tasks[handler.job.name] = task(handler.job.name, (payload, context) => handler.handle(payload, context));
  }
  for (const consumer of setup.consumers) {
    const name = consumerJobName(consumer.name);
    if (tasks[name]) throw new Error(`Two consumers are called ${consumer.name}.`);
    tasks[name] = task(name, (payload) => consumer.handle(payload));
  }
  return tasks;
}

function task(name: string, work: (payload: unknown, context: JobContext) => Promise<void>): TaskList[string] {
  return async (payload, helpers) => {
    const { id, attempts, max_attempts } = helpers.job;
    try {
      await withRequestId(`job-${id}`, () =>
        work(payload, { jobId: id, attempt: attempts, maxAttempts: max_attempts }),
      );
      jobsFinished.inc({ job: name, result: 'done' });
    } catch (error) {
      jobsFinished.inc({ job: name, result: 'failed' });
      log.error({ err: error, job: name, jobId: id, attempt: attempts }, 'A job failed and will be tried again');
      throw error;
    }
  };
}

/** One job per consumer, added together: a failing consumer repeats alone. */
function dispatch(consumers: readonly EventConsumer[]): TaskList[string] {
  return async (raw, helpers) => {
    const { event, payload } = raw as DispatchPayload;
    const wanted = consumers.filter((consumer) => consumer.event.name === event);
    const jobs = wanted.map((consumer) => ({ identifier: consumerJobName(consumer.name), payload, maxAttempts: 12 }));
    if (jobs.length > 0) await helpers.addJobs(jobs);
  };
}
