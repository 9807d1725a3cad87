import { Injectable } from '@nestjs/common';
import { authorise, DomainError, organisationOf, type Actor } from '#libs/kernel';
import { SUBMIT_REQUEST, WithdrawRequest, type RequestListItem } from '#libs/licensing';
import { Transactions } from '#platform/database';
import { Attempt } from './attempt.entity.js';
import { CloseSession } from './close-session.js';

const IN_PROGRESS = 'licensing.payment-in-progress';

/**
 * The licensee takes a request back at any point before it is fulfilled. A payment page that is open is closed with the
 * provider first, so nobody can pay for what is withdrawn; whoever has paid already keeps the licence.
 */
@Injectable()
export class WithdrawOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly closeSession: CloseSession,
    private readonly withdraw: WithdrawRequest,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.payment-in-progress when a colleague opens
   * page after page meanwhile, payments.already-paid, payments.provider-unavailable, kernel.forbidden
   */
  async execute(actor: Actor, input: { reference: string; message?: string }): Promise<RequestListItem> {
    authorise(actor, SUBMIT_REQUEST);
    try {
      return await this.withdraw.execute(actor, input);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== IN_PROGRESS) throw error;
    }
    await this.closePage(actor, input.reference);
    return this.withdraw.execute(actor, input);
  }

  private async closePage(actor: Actor, reference: string): Promise<void> {
    const { organisationId } = organisationOf(actor);
    const attempt = await this.transactions.run((tx) =>
      tx.getRepository(Attempt).findOne({
        where: [
          { reference, organisationId, state: 'created' },
          { reference, organisationId, state: 'open' },
        ],
      }),
    );
    if (attempt) await this.closeSession.execute(actor, attempt);
  }
}
