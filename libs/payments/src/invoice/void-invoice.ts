import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { MANAGE_INVOICES } from '../payments.permissions.js';
import { ApplyVoid } from './apply-void.js';
import { invoiceNotFound, notVoidable, reasonNeeded } from './invoice.errors.js';
import { OWED_STATES } from './invoice.states.js';
import { lockInvoice } from './move-invoice.js';
import { checkAtRest, WantCollection } from './want-collection.js';

export interface VoidInvoiceInput {
  number: string;
  /** In finance's own words; the licensee reads it. */
  reason: string;
}

/**
 * Finance takes an invoice back that should not have been: nothing is owed, and its licence ends. It is closed at the
 * provider first, so that nobody pays it meanwhile.
 */
@Injectable()
export class VoidInvoice {
  constructor(
    private readonly transactions: Transactions,
    private readonly collections: WantCollection,
    private readonly applyVoid: ApplyVoid,
    private readonly audit: Audit,
  ) {}

  /** @throws payments.invoice-not-found, payments.invoice-not-voidable, payments.reason-needed, kernel.forbidden */
  async execute(actor: Actor, { number, reason }: VoidInvoiceInput): Promise<void> {
    authorise(actor, MANAGE_INVOICES);
    if (reason.trim() === '') throw reasonNeeded();
    await this.transactions.run(async (tx) => {
      const invoice = await lockInvoice(tx, { number });
      if (!invoice) throw invoiceNotFound();
      if (!OWED_STATES.includes(invoice.state)) throw notVoidable('closed');
      if (invoice.paid > 0n) throw notVoidable('paid');
      if (invoice.isExtension) throw notVoidable('extension');
      await checkAtRest(tx, invoice);
      const { userId, name, email } = actor.kind === 'staff' ? actor : { userId: '', name: '', email: '' };
      const by = { closeNote: reason.trim(), closedBy: actor.kind === 'staff' ? { userId, name, email } : null };
      const isOpenThere = await this.collections.close(tx, invoice, 'void', by);
      if (!isOpenThere) await this.applyVoid.within(tx, invoice, by);
      await this.audit.record(tx, actor, {
        action: 'payments.invoice-voided',
        subject: { kind: 'invoice', id: invoice.id },
        data: { number },
      });
    });
  }
}
