import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import { Jobs, type JobHandler } from '#platform/jobs';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { enqueueClosing, enqueueOpening } from './enqueue-collection.js';
import { PollInvoicesJob, SettleInvoiceJob, settleInvoiceKey } from './invoice.events.js';

/** Younger ones are left to the webhook. */
const QUIET_MS = 2 * 60_000;
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Row {
  id: string;
  state: 'wanted' | 'open' | 'closing';
  provider_id: string | null;
}

const TO_POLL = `
  SELECT c.id, c.state, c.provider_id FROM payments.collection c JOIN payments.invoice i ON i.id = c.invoice_id
  WHERE c.state IN ('wanted', 'open', 'closing') AND i.mode = $1 AND c.updated_at < $2 AND c.id > $3
  ORDER BY c.id LIMIT $4`;

/** The provider can fail to send an event at all: whatever is open is asked about now and then. */
@Injectable()
export class PollInvoices implements JobHandler<Record<string, never>> {
  readonly job = PollInvoicesJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly gateway: StripeGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - QUIET_MS);
    let after = FIRST;
    for (;;) {
      const rows = await this.reads.query<Row>(TO_POLL, [this.gateway.mode, before, after, BATCH]);
      await this.transactions.run(async (tx) => {
        for (const row of rows) await this.ask(tx, row);
      });
      if (rows.length < BATCH) return;
      after = rows[rows.length - 1]!.id;
    }
  }

  private ask(tx: Tx, { id, state, provider_id: providerId }: Row): Promise<void> {
    if (state === 'closing') return enqueueClosing(this.jobs, tx, id);
    if (state === 'open' && providerId !== null) {
      return this.jobs.enqueue(tx, SettleInvoiceJob, { providerId }, { key: settleInvoiceKey(providerId) });
    }
    return enqueueOpening(this.jobs, tx, id);
  }
}
