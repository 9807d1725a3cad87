import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { invoiceEvent, InvoiceDunned, RunDunningJob } from '../invoice/invoice.events.js';
import type { Invoice } from '../invoice/invoice.entity.js';
import { IS_OWED, OWED_STATES } from '../invoice/invoice.states.js';
import { lockInvoice, stepInvoice } from '../invoice/move-invoice.js';
import { dayOf, stepOfToday, type DunningFacts, type DunningStep } from './dunning-steps.js';
import { HoldLicence } from './hold-licence.js';

const log = logger('payments');
const ACTOR = systemActor('job:run-dunning');
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';
/** The earliest step is five days before the due date. */
const CANDIDATES = `
  SELECT i.id FROM payments.invoice i
  WHERE i.${IS_OWED} AND i.due_on <= $1::date + 5
    AND (i.paused_until IS NULL OR i.paused_until < $1::date) AND i.id > $2
    AND NOT EXISTS (SELECT FROM payments.dunning_step s WHERE s.invoice_id = i.id AND s.step = 'suspension')
  ORDER BY i.id LIMIT $3`;

/** Takes the steps whose day has come: one a day for each invoice at most, each once. */
@Injectable()
export class RunDunning implements JobHandler<Record<string, never>> {
  readonly job = RunDunningJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly holds: HoldLicence,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws AggregateError when a step could not be taken, after all others were */
  async handle(): Promise<void> {
    const today = dayOf(this.clock.now());
    const failures: unknown[] = [];
    let after = FIRST;
    for (;;) {
      const rows = await this.reads.query<{ id: string }>(CANDIDATES, [today, after, BATCH]);
      for (const { id } of rows) failures.push(...(await this.one(id, today)));
      if (rows.length < BATCH) break;
      after = rows[rows.length - 1]!.id;
    }
    // The job is tried again: what was taken is not taken twice.
    if (failures.length > 0) throw new AggregateError(failures, `Dunning failed for ${failures.length} invoices.`);
  }

  /** One that fails does not keep the others from their step. @returns why it failed */
  private async one(id: string, today: string): Promise<unknown[]> {
    try {
      await this.transactions.run((tx) => this.invoice(tx, id, today));
      return [];
    } catch (error) {
      log.error({ invoiceId: id, err: error }, 'A step of dunning could not be taken');
      return [error];
    }
  }

  private async invoice(tx: Tx, id: string, today: string): Promise<void> {
    const invoice = await lockInvoice(tx, { id });
    if (!invoice || !OWED_STATES.includes(invoice.state)) return;
    const step = stepOfToday(await dunningFacts(tx, invoice), today);
    if (!step) return;
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO payments.dunning_step (invoice_id, step, outcome, done_on, at) VALUES ($1, $2, 'done', $3, $4)`,
      [id, step, today, now],
    );
    await this.take(tx, invoice, step, now);
  }

  private async take(tx: Tx, invoice: Invoice, step: DunningStep, now: Date): Promise<void> {
    const to = step !== 'reminder' && invoice.state !== 'overdue' ? ({ to: 'overdue' } as const) : {};
    await stepInvoice(tx, invoice, { step: `dunning-${step}`, actor: ACTOR, now, ...to });
    if (step !== 'reminder') await this.holds.standing(tx, ACTOR, invoice);
    if (step === 'suspension') await this.holds.suspend(tx, ACTOR, invoice);
    await this.events.publish(tx, InvoiceDunned, { ...invoiceEvent(invoice), step });
  }
}

export async function dunningFacts(tx: Pick<Tx, 'query'>, invoice: Invoice): Promise<DunningFacts> {
  const taken = await tx.query<{ step: DunningStep; on: string }[]>(
    `SELECT step, done_on::text AS on FROM payments.dunning_step WHERE invoice_id = $1`,
    [invoice.id],
  );
  return { issuedOn: dayOf(invoice.issuedAt), dueOn: invoice.dueOn, pausedUntil: invoice.pausedUntil, taken };
}
