import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { noteSurplus } from '../invoice/note-surplus.js';
import { belongingTo, type Payment } from '../payment/payment.js';
import { noteRefund } from './move-refund.js';
import { unreturned } from './refund-facts.js';
import { Refund } from './refund.entity.js';
import { SendRefund } from './send-refund.js';

export interface RefundOrder {
  reasonCode: string;
  /** Only when a person sends it back. */
  note?: string;
}

/** Decides that what belongs to no order goes back, in the transaction that finds it out. */
@Injectable()
export class BeginRefund {
  constructor(
    private readonly send: SendRefund,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of a payment that no order took, and that has not gone back yet. */
  async within(tx: Tx, actor: Actor, payment: Payment, { reasonCode, note }: RefundOrder): Promise<string> {
    const now = this.clock.now();
    const id = newId();
    const begunBy = actor.kind === 'staff' ? actor.userId : null;
    await tx.insert(Refund, {
      ...{ id, ...belongingTo(payment), kind: 'return', origin: begunBy ? 'finance' : 'system', ends: 'none' },
      ...{ reasonCode, currency: payment.receivedCurrency ?? payment.currency, amount: await unreturned(tx, payment) },
      ...{ state: 'pending', keyVersion: 1, note: note ?? null, begunBy, createdAt: now, updatedAt: now },
    });
    await noteRefund(tx, { id, state: 'pending' }, actor, now, note);
    await noteSurplus(tx, payment.of, { to: 'returning', actor, now, note: note ?? null });
    await this.send.within(tx, payment, id);
    return id;
  }
}
