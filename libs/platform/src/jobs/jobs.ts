import { Injectable } from '@nestjs/common';
import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { DispatchEvent, type EventDefinition, type JobDefinition } from './definitions.js';

export interface EnqueueOptions {
  /** At most one waiting job with this key; a newer one replaces it. */
  key?: string;
  runAt?: Date;
  /** Tries before it is given up (and reported); 12 tries span about an hour and a half. */
  maxAttempts?: number;
}

const DEFAULT_ATTEMPTS = 12;

/**
 * The call that puts a job in the queue, for a statement that does more at once: a read that becomes a job for each of its
 * rows. The arguments are SQL expressions: text, json and text.
 */
export const addJobSql = (job: string, payload: string, key: string): string =>
  `graphile_worker.add_job(${job}, payload := ${payload}, job_key := ${key}, max_attempts := ${DEFAULT_ATTEMPTS})`;

/** Puts work in the queue, in the caller's transaction: a rollback leaves no job. */
@Injectable()
export class Jobs {
  async enqueue<P>(tx: Tx, job: JobDefinition<P>, payload: P, options: EnqueueOptions = {}): Promise<void> {
    await tx.query(
      'SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, run_at := $4, max_attempts := $5)',
      [
        job.name,
        JSON.stringify(payload),
        options.key ?? null,
        options.runAt ?? null,
        options.maxAttempts ?? DEFAULT_ATTEMPTS,
      ],
    );
  }
}

/** Tells the contexts above what happened, in the caller's transaction. */
@Injectable()
export class Events {
  constructor(private readonly jobs: Jobs) {}

  async publish<P>(tx: Tx, event: EventDefinition<P>, payload: P): Promise<void> {
    await this.jobs.enqueue(tx, DispatchEvent, { eventId: newId(), event: event.name, payload });
  }
}
