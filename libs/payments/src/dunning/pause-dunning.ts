import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { isDay } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { invoiceNotFound, invoiceNotOwed, pauseInvalid, reasonNeeded } from '../invoice/invoice.errors.js';
import { OWED_STATES } from '../invoice/invoice.states.js';
import { lockInvoice, stepInvoice } from '../invoice/move-invoice.js';
import { MANAGE_INVOICES } from '../payments.permissions.js';
import { addDays, dayOf } from './dunning-steps.js';

const LONGEST_DAYS = 180;

export interface PauseDunningInput {
  number: string;
  /** ISO date, the last day of the pause; null ends one now. */
  until: string | null;
  reason: string;
}

/** Finance has a reason not to remind for a while: every step to come moves by it. */
@Injectable()
export class PauseDunning {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.invoice-not-found, payments.invoice-not-owed, payments.pause-invalid, payments.reason-needed */
  async execute(actor: Actor, { number, until, reason }: PauseDunningInput): Promise<void> {
    authorise(actor, MANAGE_INVOICES);
    const why = reason.trim();
    if (why === '') throw reasonNeeded();
    const now = this.clock.now();
    const today = dayOf(now);
    const fits = until === null || (isDay(until) && until >= today && until <= addDays(today, LONGEST_DAYS));
    if (!fits) throw pauseInvalid();
    await this.transactions.run(async (tx) => {
      const invoice = await lockInvoice(tx, { number });
      if (!invoice) throw invoiceNotFound();
      if (!OWED_STATES.includes(invoice.state)) throw invoiceNotOwed(invoice.state);
      await stepInvoice(tx, invoice, {
        ...{ step: until ? 'dunning-paused' : 'dunning-resumed', actor, now, note: why, data: { until } },
        changes: { pausedUntil: until, pauseReason: until ? why : null },
      });
      await this.audit.record(tx, actor, {
        action: until ? 'payments.dunning-paused' : 'payments.dunning-resumed',
        subject: { kind: 'invoice', id: invoice.id },
        data: { number, until },
      });
    });
  }
}
