import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { PromiseBroken, PromiseNear, WatchDeadlinesJob } from '../licensing.events.js';
import { changeRequest } from '../request/move-request.js';
import { requestEvent } from '../request/request-event.js';
import { LicenceRequest } from '../request/request.entity.js';

const BATCH = 50;
const ACTOR = systemActor('job:watch-deadlines');

type NoticeKind = 'promise-near' | 'promise-broken';

/**
 * Reminds the desk of a promise and escalates one that is broken. Each notice is a row, so the job can be killed
 * anywhere and run twice, or twice at once: nobody is told the same thing again. A promise that has moved is a new one.
 */
@Injectable()
export class WatchDeadlines implements JobHandler<Record<string, never>> {
  readonly job = WatchDeadlinesJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.all('promise-near');
    await this.all('promise-broken');
  }

  private async all(kind: NoticeKind): Promise<void> {
    for (let told = BATCH; told === BATCH;) told = await this.transactions.run((tx) => this.batch(tx, kind));
  }

  private async batch(tx: Tx, kind: NoticeKind): Promise<number> {
    const now = this.clock.now();
    const due = await tx.query<{ id: string; due_at: Date }[]>(noticeSql(kind), [now, kind, BATCH]);
    for (const { id, due_at: dueAt } of due) {
      const request = await tx.getRepository(LicenceRequest).findOneByOrFail({ id });
      if (kind === 'promise-broken') await this.escalate(tx, request, dueAt, now);
      else await this.events.publish(tx, PromiseNear, { ...requestEvent(request), promisedAt: dueAt.toISOString() });
    }
    return due.length;
  }

  private async escalate(tx: Tx, request: LicenceRequest, dueAt: Date, now: Date): Promise<void> {
    const subject = { requestId: request.id, subject: 'request', from: request.state, to: null } as const;
    await changeRequest(tx, request, { promiseBrokenAt: dueAt }, now, [
      { ...subject, step: 'promise-broken', actor: ACTOR, data: { promisedAt: dueAt } },
    ]);
    const { rush } = request;
    await this.events.publish(tx, PromiseBroken, { ...requestEvent(request), promisedAt: dueAt.toISOString(), rush });
  }
}

/** `$1` is now. */
const DUE: Record<NoticeKind, string> = {
  'promise-near': 'r.promise_remind_at <= $1 AND r.promised_at > $1',
  'promise-broken': 'r.promised_at <= $1',
};

/** Locks what is due and not told of yet, and notes that it is told; what another run has locked is left to it. */
const noticeSql = (kind: NoticeKind): string => `
  WITH due AS (
    SELECT r.id, r.promised_at AS due_at FROM licensing.request r
    WHERE r.state = 'in_review' AND ${DUE[kind]}
      AND NOT EXISTS (SELECT 1 FROM licensing.deadline_notice n
        WHERE n.request_id = r.id AND n.kind = $2 AND n.due_at = r.promised_at)
    ORDER BY r.id LIMIT $3 FOR UPDATE OF r SKIP LOCKED
  ), told AS (
    INSERT INTO licensing.deadline_notice (request_id, kind, due_at, at)
    SELECT id, $2, due_at, $1 FROM due ON CONFLICT DO NOTHING RETURNING request_id, due_at
  )
  SELECT request_id AS id, due_at FROM told`;
