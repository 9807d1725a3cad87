import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock } from '#libs/kernel';
import { ReleaseOrder, type ReleaseOrderInput } from '#libs/licensing';
import { Transactions, type Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { alreadyPaid, providerUnavailable } from '../payments.errors.js';
import { SettleSessionJob } from '../payments.events.js';
import { ProviderFailure, type SessionSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { Attempt } from './attempt.entity.js';
import { moveAttempt } from './move-attempt.js';
import { settleKey } from './settle-key.js';

type Because = ReleaseOrderInput['because'];

/** Closes the payment page of an attempt with the provider, and then with us: nobody can pay it any more. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly gateway: StripeGateway,
    private readonly orders: ReleaseOrder,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param because what it means for the order: it stays payable, or the payment is given up with the page
   * @throws payments.already-paid when the buyer was quicker, payments.provider-unavailable
   */
  async execute(actor: Actor, attempt: Attempt, because: Because = 'page-closed'): Promise<void> {
    const session = await this.closedSession(attempt);
    if (session?.isPaid || session?.status === 'complete') {
      await this.transactions.run((tx) =>
        this.jobs.enqueue(tx, SettleSessionJob, { sessionId: session.id }, { key: settleKey(session.id) }),
      );
      throw alreadyPaid();
    }
    try {
      await this.transactions.run((tx) => this.within(tx, actor, attempt, { closed: session, because }));
    } catch (error) {
      if (!(error instanceof PageMade)) throw error;
      // An attempt has one page, so there is no third time.
      await this.execute(actor, error.attempt, because);
    }
  }

  private async within(
    tx: Tx,
    actor: Actor,
    attempt: Attempt,
    { closed, because }: { closed: SessionSnapshot | null; because: Because },
  ): Promise<void> {
    await this.orders.within(tx, actor, { reference: attempt.reference, because });
    const current = await tx.getRepository(Attempt).findOneByOrFail({ id: attempt.id });
    const now = this.clock.now();
    if (current.state === 'created') {
      await moveAttempt(tx, current, { to: 'failed', actor, now, changes: { reasonCode: 'given-up' } });
    } else if (current.state === 'open') {
      if (closed === null && attempt.mode === this.gateway.mode) throw new PageMade(current);
      await moveAttempt(tx, current, { to: 'expired', actor, now });
    }
  }

  /** The page as it is after closing; null when none was ever made. */
  private async closedSession(attempt: Attempt): Promise<SessionSnapshot | null> {
    // Of another account: its pages cannot be reached from here, nor its payments.
    if (attempt.mode !== this.gateway.mode) return null;
    try {
      const id = attempt.sessionId ?? (await this.gateway.findSession(attempt.id, attempt.createdAt))?.id;
      return id === undefined ? null : await this.expire(id);
    } catch (error) {
      if (error instanceof ProviderFailure) throw providerUnavailable();
      throw error;
    }
  }

  private async expire(sessionId: string): Promise<SessionSnapshot> {
    try {
      return await this.gateway.expireSession(sessionId);
    } catch (error) {
      // Refused: it is complete or expired already. Which of the two, the session itself tells.
      if (error instanceof ProviderFailure && error.kind === 'refused') return this.gateway.retrieveSession(sessionId);
      throw error;
    }
  }
}

/** Undoes a closing: somebody opened the attempt's page after it was looked for. */
class PageMade extends Error {
  constructor(readonly attempt: Attempt) {
    super('A payment page was made meanwhile.');
  }
}
