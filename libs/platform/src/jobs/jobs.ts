import { Injectable } from '@nestjs/common';
import { newId } from '#libs/kernel';
import { beforeCommit, send, type Tx } from '#platform/database';
import { DispatchEvent, type EventDefinition, type JobDefinition } from './definitions.js';

export interface EnqueueOptions {
  /** At most one waiting job with this key; a newer one replaces it. */
  key?: string;
  runAt?: Date;
  /** Jobs of one queue run one after the other, never two at once. */
  queue?: string;
  /** Tries before it is given up (and reported); 12 tries span about an hour and a half. */
  maxAttempts?: number;
}

const DEFAULT_ATTEMPTS = 12;

/**
 * The call that puts a job in the queue, for a statement that does more at once: a read that becomes a job for each of its
 * rows. The arguments are SQL expressions: text, json and text.
 *
 * @param priority of those that wait, a lower number goes first; all else has 0
 */
export const addJobSql = (job: string, payload: string, key: string, priority = 0): string =>
  `graphile_worker.add_job(${job}, payload := ${payload}, job_key := ${key}, max_attempts := ${DEFAULT_ATTEMPTS},
    priority := ${priority})`;

interface NewJob extends EnqueueOptions {
  name: string;
  payload: string;
}

/**
 * Puts work in the queue, in the caller's transaction: a rollback leaves no job. What one transaction enqueues goes
 * in together, just before its commit: the call is by far the dearest statement of a settlement.
 */
@Injectable()
export class Jobs {
  private readonly batches = new WeakMap<Tx, NewJob[]>();

  async enqueue<P>(tx: Tx, job: JobDefinition<P>, payload: P, options: EnqueueOptions = {}): Promise<void> {
    const added = { ...options, name: job.name, payload: JSON.stringify(payload) };
    const batch = this.batches.get(tx);
    if (batch) return void batch.push(added);
    const begun = [added];
    if (!beforeCommit(tx, () => this.flush(tx, begun))) return addJobs(tx, begun);
    this.batches.set(tx, begun);
  }

  private flush(tx: Tx, batch: readonly NewJob[]): Promise<void> {
    this.batches.delete(tx);
    return addJobs(tx, batch);
  }
}

const ADD_SQL = `
  SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
    SELECT (name, payload, queue, run_at, attempts, key, NULL, NULL)::graphile_worker.job_spec
    FROM unnest($1::text[], $2::json[], $3::text[], $4::timestamptz[], $5::int[], $6::text[])
      WITH ORDINALITY AS j (name, payload, key, run_at, attempts, queue, position) ORDER BY position))`;

async function addJobs(tx: Tx, jobs: readonly NewJob[]): Promise<void> {
  // A newer job replaces an older one with its key, and one statement cannot do that to its own rows.
  const last = jobs.filter(({ key }, at) => key === undefined || jobs.findLastIndex((job) => job.key === key) === at);
  await send(tx, ADD_SQL, [
    last.map(({ name }) => name),
    last.map(({ payload }) => payload),
    last.map(({ key }) => key ?? null),
    last.map(({ runAt }) => runAt ?? null),
    last.map(({ maxAttempts }) => maxAttempts ?? DEFAULT_ATTEMPTS),
    last.map(({ queue }) => queue ?? null),
  ]);
}

/** Tells the contexts above what happened, in the caller's transaction. */
@Injectable()
export class Events {
  constructor(private readonly jobs: Jobs) {}

  async publish<P>(tx: Tx, event: EventDefinition<P>, payload: P): Promise<void> {
    await this.jobs.enqueue(tx, DispatchEvent, { eventId: newId(), event: event.name, payload });
  }
}
