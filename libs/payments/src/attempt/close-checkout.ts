import { Injectable } from '@nestjs/common';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { OrderForPayment, ReleaseOrder } from '#libs/licensing';
import { Transactions, type Tx } from '#platform/database';
import { START_CHECKOUT } from '../payments.permissions.js';
import { Attempt } from './attempt.entity.js';
import { CloseSession } from './close-session.js';

/**
 * A buyer gives the payment up: its page is closed where one is open, and the offer stands as before it was accepted, or
 * has run out.
 */
@Injectable()
export class CloseCheckout {
  constructor(
    private readonly transactions: Transactions,
    private readonly closeSession: CloseSession,
    private readonly waiting: OrderForPayment,
    private readonly orders: ReleaseOrder,
  ) {}

  /**
   * Nothing happens to what does not wait for a payment.
   *
   * @returns whether a page was open
   * @throws licensing.request-not-found, payments.already-paid, payments.provider-unavailable
   */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<{ closed: boolean }> {
    authorise(actor, START_CHECKOUT);
    const attempt = await this.transactions.run((tx) => this.openOrReleased(tx, actor, reference));
    if (!attempt) return { closed: false };
    await this.closeSession.execute(actor, attempt, 'given-up');
    return { closed: true };
  }

  /** Without an open page the order is released at once, under the lock that a page is begun with. */
  private async openOrReleased(tx: Tx, actor: Actor, reference: string): Promise<Attempt | null> {
    const { organisationId } = organisationOf(actor);
    await this.waiting.within(tx, reference);
    const attempt = await tx.getRepository(Attempt).findOne({
      where: [
        { reference, organisationId, state: 'created' },
        { reference, organisationId, state: 'open' },
      ],
    });
    if (!attempt) await this.orders.within(tx, actor, { reference, because: 'given-up' });
    return attempt;
  }
}
