import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { Jobs, type JobHandler } from '#platform/jobs';
import { settleKey } from '../attempt/settle-key.js';
import { IssueRefundJob, PollAttemptsJob, ResumeAttemptJob, SettleSessionJob } from '../payments.events.js';
import { refundJobKey } from '../refund/refund.entity.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';

/** Younger ones are left to the webhook. */
const QUIET_MS = 2 * 60_000;
const BATCH = 200;

interface OpenRow {
  id: string;
  session_id: string | null;
}

/** The provider can fail to send an event at all: every few minutes we ask about whatever is still open. */
@Injectable()
export class PollAttempts implements JobHandler<Record<string, never>> {
  readonly job = PollAttemptsJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly gateway: StripeGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - QUIET_MS);
    await this.inBatches(
      `SELECT id, session_id FROM payments.attempt
       WHERE state IN ('created', 'open') AND mode = $1 AND updated_at < $2 AND id > $3 ORDER BY id LIMIT $4`,
      before,
      (tx, { id, session_id: sessionId }) =>
        sessionId === null
          ? this.jobs.enqueue(tx, ResumeAttemptJob, { attemptId: id }, { key: `payments.resume:${id}` })
          : this.jobs.enqueue(tx, SettleSessionJob, { sessionId }, { key: settleKey(sessionId) }),
    );
    await this.inBatches(
      `SELECT r.id, NULL AS session_id FROM payments.refund r JOIN payments.v_payment a ON a.id = r.payment_id
       WHERE r.state = 'pending' AND a.mode = $1 AND r.updated_at < $2 AND r.id > $3 ORDER BY r.id LIMIT $4`,
      before,
      (tx, { id }) => this.jobs.enqueue(tx, IssueRefundJob, { refundId: id }, { key: refundJobKey(id) }),
    );
  }

  private async inBatches(
    sql: string,
    before: Date,
    ask: (tx: Parameters<Jobs['enqueue']>[0], row: OpenRow) => Promise<void>,
  ): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.reads.query<OpenRow>(sql, [this.gateway.mode, before, after, BATCH]);
      await this.transactions.run(async (tx) => {
        for (const row of rows) await ask(tx, row);
      });
      if (rows.length < BATCH) return;
      after = rows[rows.length - 1]!.id;
    }
  }
}
