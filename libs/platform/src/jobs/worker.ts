import { EventEmitter } from 'node:events';
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { jobsFinished, logger, withRequestId } from '#platform/telemetry';
import {
  consumerJobName,
  DispatchEvent,
  type DeliveredEvent,
  type DispatchPayload,
  type EventConsumer,
  type JobContext,
  type JobHandler,
  type Schedule,
} from './definitions.js';
import { LivingWorkers } from './living-workers.js';

export interface WorkerSetup {
  pool: Pool;
  handlers: readonly JobHandler[];
  consumers: readonly EventConsumer[];
  schedules: readonly Schedule[];
  concurrency: number;
  /** Names of jobs that this worker leaves to others; they wait in the queue. */
  leaves?: readonly string[];
}

const log = logger('jobs');

/** The queue tells of every job; only its warnings and errors concern us, and failures are logged by us with their cause. */
const QUIETER: Record<string, 'debug' | 'warn' | 'trace'> = {
  error: 'debug',
  warning: 'warn',
  info: 'trace',
  debug: 'trace',
};

/**
 * That a job was taken or done need not wait for the disk: whoever loses it in a crash of the server does the job again, as after
 * a crash of the worker. What a job itself writes goes through other connections, and waits.
 */
const BOOKKEEPING = 'SET synchronous_commit = off';

/** Starts working the queue, whose tables the owner role has made (`migrate`). Stops taking jobs and finishes the running ones on `runner.stop()`. */
export async function startWorker(setup: WorkerSetup): Promise<Runner> {
  // A lost connection is an event on the pool; without a listener it would end the process. The runner reconnects.
  setup.pool.on('error', (error) => log.warn({ err: error }, 'A database connection was lost'));
  setup.pool.on('connect', (client) => {
    client.on('error', () => undefined);
    client.query(BOOKKEEPING).catch(() => undefined);
  });
  const living = new LivingWorkers(setup.pool.options);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => living.join(workerPool.id));
  // Here and not above: the processes that only enqueue are 15 MB smaller without it.
  const { Logger, parseCronItems, run } = await import('graphile-worker');
  const runner = await run({
    events,
    pgPool: setup.pool,
    concurrency: setup.concurrency,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: taskList(setup),
    parsedCronItems: parseCronItems(setup.schedules.map(({ cron, job }) => ({ match: cron, task: job.name }))),
    logger: new Logger(() => (level, message) => log[QUIETER[level] ?? 'debug'](message)),
  });
  await living.start();
  runner.promise.then(
    () => living.stop(),
    () => living.stop(),
  );
  return runner;
}

function taskList(setup: WorkerSetup): TaskList {
  const tasks: TaskList = { [DispatchEvent.name]: dispatch(setup.consumers) };
  for (const handler of setup.handlers) {
    tasks[handler.job.name] = task(handler.job.name, (payload, context) => handler.handle(payload, context));
  }
  for (const consumer of setup.consumers) {
    const name = consumerJobName(consumer.name);
    if (tasks[name]) throw new Error(`Two consumers are called ${consumer.name}.`);
    tasks[name] = task(name, (delivered) => {
      const { eventId, payload } = delivered as DeliveredEvent;
      return consumer.handle(payload, { eventId });
    });
  }
  for (const name of setup.leaves ?? []) delete tasks[name];
  return tasks;
}

function task(name: string, work: (payload: unknown, context: JobContext) => Promise<void>): TaskList[string] {
  const run = async (payload: unknown, context: JobContext): Promise<void> => {
    try {
      await work(payload, context);
      jobsFinished.inc({ job: name, result: 'done' });
    } catch (error) {
      jobsFinished.inc({ job: name, result: 'failed' });
      const { jobId, attempt } = context;
      log.error({ err: error, job: name, jobId, attempt }, 'A job failed and will be tried again');
      throw error;
    }
  };
  return (payload, { job }) =>
    withRequestId(`job-${job.id}`, () =>
      run(payload, { jobId: job.id, attempt: job.attempts, maxAttempts: job.max_attempts }),
    );
}

/** One job per consumer, added together: a failing consumer repeats alone. */
function dispatch(consumers: readonly EventConsumer[]): TaskList[string] {
  return async (raw, helpers) => {
    const { eventId, event, payload } = raw as DispatchPayload;
    const wanted = consumers.filter((consumer) => consumer.event.name === event);
    const jobs = wanted.map((consumer) => ({
      identifier: consumerJobName(consumer.name),
      payload: { eventId, payload },
      maxAttempts: 12,
    }));
    if (jobs.length > 0) await helpers.addJobs(jobs);
  };
}
