import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { ExpireRequestsJob, RequestExpired } from '../licensing.events.js';
import { moveRequest } from './move-request.js';
import { requestEvent } from './request-event.js';
import { LicenceRequest } from './request.entity.js';

const BATCH = 50;

/**
 * Ends what ran out: offers, unanswered questions, and orders unpaid at their deadline. An order whose payment page may
 * still be open waits until that page has closed.
 */
@Injectable()
export class ExpireRequests implements JobHandler<Record<string, never>> {
  readonly job = ExpireRequestsJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (let ended = BATCH; ended === BATCH;) ended = await this.transactions.run((tx) => this.expireBatch(tx));
  }

  private async expireBatch(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const due = await tx.query<{ id: string }[]>(DUE_SQL, [now, BATCH]);
    if (due.length === 0) return 0;
    const requests = await tx.getRepository(LicenceRequest).findBy({ id: In(due.map(({ id }) => id)) });
    for (const request of requests) {
      const from = request.state;
      await moveRequest(tx, request, { to: 'expired', by: 'system', actor: systemActor('job:expire-requests'), now });
      await this.events.publish(tx, RequestExpired, { ...requestEvent(request), from });
    }
    return due.length;
  }
}

const DUE_SQL = `
  SELECT id FROM licensing.request
  WHERE (state = 'offered' AND offer_expires_at <= $1)
     OR (state = 'changes_requested' AND answer_due_at <= $1)
     OR (state = 'accepted' AND payment_due_at <= $1 AND (payment_open_until IS NULL OR payment_open_until <= $1))
  ORDER BY id LIMIT $2
  FOR UPDATE SKIP LOCKED`;
