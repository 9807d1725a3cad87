import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock } from '#libs/kernel';
import { notPayable, OrderForPayment } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { assertMovable, cardMinimum } from '../attempt/card-minimum.js';
import { AssessTax } from '../tax/assess-tax.js';
import { CheckCredit, checkPoNumber } from './check-credit.js';
import type { Bill } from './invoice-draft.js';
import { invoiceNotOffered, invoiceTooSmall } from './invoice.errors.js';

/** Locks an order and looks whether it may be bought on account now. Nothing is written when it may not. */
@Injectable()
export class CheckOrder {
  constructor(
    private readonly orders: OrderForPayment,
    private readonly taxes: AssessTax,
    private readonly credit: CheckCredit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws what `IssueInvoice` lists */
  async within(tx: Tx, actor: Actor, reference: string, poNumber: string | null): Promise<Bill> {
    const now = this.clock.now();
    const order = await this.orders.begin(tx, actor, reference, now);
    const { amount: net, organisationId } = order;
    // What costs nothing was granted when it was accepted.
    if (net === null || net.isZero) throw notPayable(order.state);
    if (!order.methods.includes('invoice')) throw invoiceNotOffered();
    const tax = await this.taxes.within(tx, { organisationId, net, on: now });
    const minimum = cardMinimum(net.currency);
    if (tax.total.compare(minimum) < 0) throw invoiceTooSmall(minimum);
    assertMovable(tax.total);
    const terms = await this.credit.within(tx, organisationId, tax.total);
    return { order, tax, terms, poNumber: checkPoNumber(poNumber, terms.poRequired) };
  }
}
