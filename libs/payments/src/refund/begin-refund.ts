import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import type { Attempt } from '../attempt/attempt.entity.js';
import { IssueRefundJob } from '../payments.events.js';
import { noteRefund } from './move-refund.js';
import { Refund, refundJobKey } from './refund.entity.js';

export interface RefundOrder {
  reasonCode: string;
  /** Only when a person sends it back. */
  note?: string;
}

/** Decides that a payment goes back, in the transaction that finds it out; a job carries it out. */
@Injectable()
export class BeginRefund {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of an attempt that has received money: all of it. */
  async within(tx: Tx, actor: Actor, attempt: Attempt, { reasonCode, note }: RefundOrder): Promise<string> {
    const now = this.clock.now();
    const id = newId();
    const begunBy = actor.kind === 'staff' ? actor.userId : null;
    await tx.insert(Refund, {
      id,
      attemptId: attempt.id,
      ...{ kind: 'return', origin: begunBy ? 'finance' : 'system', ends: 'none' },
      reasonCode,
      currency: attempt.receivedCurrency ?? attempt.currency,
      amount: attempt.receivedAmount ?? attempt.amount,
      state: 'pending',
      keyVersion: 1,
      note: note ?? null,
      begunBy,
      createdAt: now,
      updatedAt: now,
    });
    await noteRefund(tx, { id, state: 'pending' }, actor, now, note);
    await this.jobs.enqueue(tx, IssueRefundJob, { refundId: id }, { key: refundJobKey(id) });
    return id;
  }
}
