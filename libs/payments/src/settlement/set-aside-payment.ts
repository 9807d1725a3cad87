import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock, type SystemActor } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import { PaymentHeld, PaymentSurplus } from '../payments.events.js';
import { checkoutPayment } from '../payment/payment.js';
import { BeginRefund } from '../refund/begin-refund.js';
import type { ChargeSnapshot, SessionSnapshot } from '../stripe/provider.js';
import { unappliedEntries } from './book-payment.js';
import { paymentEvent } from './payment-event.js';
import { receivedOf } from './received.js';

export interface SetAside {
  as: 'held' | 'surplus' | 'unfulfillable';
  reasonCode: string;
  session: SessionSnapshot;
  charge: ChargeSnapshot | null;
}

/** Money that came but grants nothing: kept in the books as owed back, shown to finance, returned where that is sure. */
@Injectable()
export class SetAsidePayment {
  constructor(
    private readonly ledger: PostEntry,
    private readonly refunds: BeginRefund,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(
    tx: Tx,
    actor: SystemActor,
    known: Attempt,
    { as, reasonCode, session, charge }: SetAside,
  ): Promise<void> {
    const now = this.clock.now();
    const changes = { ...receivedOf(session, charge), reasonCode };
    const attempt = reasonCode === 'foreign-session' ? await this.record(tx, known, changes, now) : known;
    if (attempt === known) await moveAttempt(tx, attempt, { to: as, actor, now, changes });
    if (charge) await this.ledger.within(tx, ...unappliedEntries(attempt, charge));
    if (as === 'unfulfillable') await this.refunds.within(tx, actor, checkoutPayment(attempt), { reasonCode });
    if (as === 'surplus') await this.events.publish(tx, PaymentSurplus, paymentEvent(attempt));
    if (as === 'held') await this.events.publish(tx, PaymentHeld, { ...paymentEvent(attempt), reasonCode });
  }

  /** A session that names somebody else's attempt gets a row of its own; the attempt is left in peace. */
  private async record(tx: Tx, named: Attempt, changes: Partial<Attempt>, now: Date): Promise<Attempt> {
    const stray = Object.assign(new Attempt(), named, changes, {
      id: newId(),
      state: 'held' as const,
      sessionUrl: null,
      settledAt: null,
      createdAt: now,
      updatedAt: now,
    });
    await tx.insert(Attempt, stray);
    return stray;
  }
}
