import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, systemActor, type Actor, type Clock } from '#libs/kernel';
import { IssueLicence } from '#libs/licensing';
import { findRow, type Tx } from '#platform/database';
import { Attempt } from '../attempt/attempt.entity.js';
import { BookInvoice } from './book-invoice-issue.js';
import { CheckOrder } from './check-order.js';
import { invoiceDraft, type Bill } from './invoice-draft.js';
import type { Invoice } from './invoice.entity.js';
import { writeInvoiceHistory } from './move-invoice.js';
import { StoreInvoice } from './store-invoice.js';
import { WantCollection } from './want-collection.js';

const UNDER_WAY = `state IN ('created', 'open')`;
const LICENSING = systemActor('payments:issue-invoice');

/** Money and rights in one transaction: licence, invoice with its number, ledger, and what follows. */
@Injectable()
export class BillOrder {
  constructor(
    private readonly checkOrder: CheckOrder,
    private readonly licences: IssueLicence,
    private readonly books: BookInvoice,
    private readonly store: StoreInvoice,
    private readonly collections: WantCollection,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the card page that is still open, when there is one: it has to be closed first
   * @throws what `IssueInvoice` lists: then nothing is kept
   */
  async within(tx: Tx, actor: Actor, reference: string, poNumber: string | null): Promise<Invoice | Attempt> {
    const bill = await this.checkOrder.within(tx, actor, reference, poNumber);
    const { requestId } = bill.order;
    const underWay = await findRow(tx, Attempt, { requestId }, { and: UNDER_WAY });
    return underWay ?? this.bill(tx, actor, bill);
  }

  private async bill(tx: Tx, actor: Actor, bill: Bill): Promise<Invoice> {
    const now = this.clock.now();
    const draft = invoiceDraft(bill, { actor, mode: this.books.mode, now });
    const settledBy = { invoiceId: draft.id };
    const { bought } = await this.licences.within(tx, LICENSING, { requestId: bill.order.requestId, settledBy });
    const invoice = await this.store.within(tx, draft);
    await writeInvoiceHistory(tx, invoice.id, {
      ...{ step: 'issued', from: null, to: invoice.state, actor, now },
      data: { poNumber: bill.poNumber, dueOn: invoice.dueOn },
    });
    await this.books.issued(tx, invoice, bought);
    await this.collections.within(tx, invoice, Money.of(invoice.amount, invoice.currency));
    return invoice;
  }
}
