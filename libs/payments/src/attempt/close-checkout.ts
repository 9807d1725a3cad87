import { Injectable } from '@nestjs/common';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { START_CHECKOUT } from '../payments.permissions.js';
import { Attempt } from './attempt.entity.js';
import { CloseSession } from './close-session.js';

/** A buyer gives the payment up: the page is closed, and the order can be changed, withdrawn or paid anew. */
@Injectable()
export class CloseCheckout {
  constructor(
    private readonly transactions: Transactions,
    private readonly closeSession: CloseSession,
  ) {}

  /**
   * Nothing happens when no page is open.
   *
   * @throws payments.already-paid, payments.provider-unavailable
   */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<{ closed: boolean }> {
    authorise(actor, START_CHECKOUT);
    const { organisationId } = organisationOf(actor);
    const attempt = await this.transactions.run((tx) =>
      tx.getRepository(Attempt).findOne({
        where: [
          { reference, organisationId, state: 'created' },
          { reference, organisationId, state: 'open' },
        ],
      }),
    );
    if (!attempt) return { closed: false };
    await this.closeSession.execute(actor, attempt);
    return { closed: true };
  }
}
