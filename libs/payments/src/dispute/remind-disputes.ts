import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { readPayment } from '../payment/load-payment.js';
import { DisputeDue, RemindDisputesJob } from '../payments.events.js';
import { paymentEvent } from '../settlement/payment-event.js';
import { Dispute } from './dispute.entity.js';

const BEFORE_MS = 3 * 86_400_000;

/** Three days before an answer is due finance is told once more. Runs hourly. */
@Injectable()
export class RemindDisputes implements JobHandler<Record<string, never>> {
  readonly job = RemindDisputesJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const due = await tx.query<{ id: string }[]>(DUE_SQL, [now, new Date(now.getTime() + BEFORE_MS)]);
      for (const { id } of due) {
        const dispute = await tx.getRepository(Dispute).findOneByOrFail({ id });
        const payment = await readPayment(tx, dispute.paymentId);
        await this.events.publish(tx, DisputeDue, {
          ...paymentEvent(payment),
          amount: Money.of(dispute.amount, dispute.currency).toJSON(),
          ...{ disputeId: id, dueAt: dispute.dueAt!.toISOString() },
        });
      }
    });
  }
}

const DUE_SQL = `
  WITH due AS (
    SELECT id FROM payments.dispute
    WHERE state IN ('needs-response', 'inquiry') AND evidence_state NOT IN ('sending', 'sent')
      AND reminded_at IS NULL AND due_at > $1 AND due_at <= $2
    ORDER BY due_at LIMIT 100 FOR UPDATE SKIP LOCKED
  ), told AS (
    UPDATE payments.dispute d SET reminded_at = $1 FROM due WHERE d.id = due.id RETURNING d.id
  )
  SELECT id FROM told`;
