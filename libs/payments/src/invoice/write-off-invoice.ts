import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, systemActor, type Actor, type Clock } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { HoldLicence } from '../dunning/hold-licence.js';
import { MANAGE_INVOICES } from '../payments.permissions.js';
import { writeOffEntry } from './book-invoice.js';
import { invoiceNotFound, invoiceNotOwed, reasonNeeded } from './invoice.errors.js';
import { owedOn } from './invoice.entity.js';
import { OWED_STATES } from './invoice.states.js';
import { lockInvoice, stepInvoice } from './move-invoice.js';
import { checkAtRest, WantCollection } from './want-collection.js';

const SYSTEM = systemActor('payments:write-off-invoice');

/** Finance gives up what is left of an invoice. Its licence stays held back; should the money come, all comes back. */
@Injectable()
export class WriteOffInvoice {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: PostEntry,
    private readonly collections: WantCollection,
    private readonly holds: HoldLicence,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.invoice-not-found, payments.invoice-not-owed, payments.invoice-not-voidable, kernel.forbidden */
  async execute(actor: Actor, { number, reason }: { number: string; reason: string }): Promise<void> {
    authorise(actor, MANAGE_INVOICES);
    if (reason.trim() === '') throw reasonNeeded();
    await this.transactions.run(async (tx) => {
      const invoice = await lockInvoice(tx, { number });
      if (!invoice) throw invoiceNotFound();
      if (!OWED_STATES.includes(invoice.state)) throw invoiceNotOwed(invoice.state);
      await checkAtRest(tx, invoice);
      const now = this.clock.now();
      const rest = owedOn(invoice);
      await this.holds.suspend(tx, SYSTEM, invoice);
      await stepInvoice(tx, invoice, {
        ...{ step: 'written-off', to: 'uncollectible', actor, now, note: reason.trim() },
        data: { amount: rest.toJSON().amount },
        changes: { writtenOff: rest.minor, reasonCode: 'written-off' },
      });
      await this.ledger.within(tx, writeOffEntry(invoice, rest, now));
      await this.collections.close(tx, invoice, 'uncollectible');
      await this.holds.standing(tx, SYSTEM, invoice);
      await this.audit.record(tx, actor, {
        action: 'payments.invoice-written-off',
        subject: { kind: 'invoice', id: invoice.id },
        data: { number, amount: rest.toString() },
      });
    });
  }
}
