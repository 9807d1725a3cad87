import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, systemActor, type Actor, type Clock } from '#libs/kernel';
import { EndLicenceItems, LiftSuspension, SuspendLicence } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { writeInvoiceHistory } from '../invoice/move-invoice.js';
import { lockPayment } from '../payment/load-payment.js';
import { belongingTo, type Payment } from '../payment/payment.js';
import { DisputeChanged } from '../payments.events.js';
import { paymentEvent } from '../settlement/payment-event.js';
import { BookDispute } from './book-dispute.js';
import type { DisputeSnapshot } from '../stripe/provider-disputes.js';
import { Dispute } from './dispute.entity.js';
import { disputeStates, OPEN_DISPUTES } from './dispute.states.js';

const ACTOR = systemActor('job:follow-dispute');

/**
 * Money and rights of a dispute, in one transaction: while it is open the licence is suspended, when it is won all is as
 * before, when it is lost the licence ends. What is told late or twice changes nothing.
 */
@Injectable()
export class ApplyDispute {
  constructor(
    private readonly books: BookDispute,
    private readonly suspend: SuspendLicence,
    private readonly suspensions: LiftSuspension,
    private readonly licences: EndLicenceItems,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(tx: Tx, paymentId: string, snapshot: DisputeSnapshot): Promise<void> {
    const payment = await lockPayment(tx, paymentId);
    const known = await tx.getRepository(Dispute).findOneBy({ providerId: snapshot.id });
    const dispute = known ?? (await this.open(tx, payment, snapshot));
    const isMoved = !known || disputeStates.allows(dispute.state, snapshot.state, 'system');
    if (known && isMoved) await this.move(tx, dispute, snapshot);
    await this.books.within(tx, payment, dispute, snapshot);
    if (!isMoved) return;
    await this.turnRights(tx, payment, dispute);
    await this.noteOnInvoice(tx, payment, dispute);
    await this.events.publish(tx, DisputeChanged, {
      ...{ ...paymentEvent(payment), amount: snapshot.amount.toJSON(), disputeId: dispute.id },
      ...{ state: dispute.state, dueAt: dispute.dueAt?.toISOString() ?? null },
    });
  }

  private async open(tx: Tx, payment: Payment, snapshot: DisputeSnapshot): Promise<Dispute> {
    const now = this.clock.now();
    const { amount, state, reason, dueAt, openedAt } = snapshot;
    const dispute = Object.assign(new Dispute(), {
      ...{ id: newId(), mode: payment.mode, providerId: snapshot.id, ...belongingTo(payment), reason, state, dueAt },
      ...{ currency: amount.currency, amount: amount.minor, openedAt, feeCurrency: null, feeAmount: null },
      ...{ bookedAt: null, ofOrder: payment.applied > 0n, surplusAmount: 0n, evidence: null, evidenceState: 'none' },
      ...{ evidenceBy: null, evidenceFailure: null, evidenceKey: 1, sentAt: null, remindedAt: null },
      ...{ closedAt: disputeStates.isFinal(state) ? now : null, createdAt: now, updatedAt: now },
    });
    await tx.insert(Dispute, dispute);
    await noteDispute(tx, dispute.id, state === 'inquiry' ? 'inquiry' : 'opened', ACTOR, now);
    if (disputeStates.isFinal(state)) await noteDispute(tx, dispute.id, state, ACTOR, now);
    return dispute;
  }

  private async move(tx: Tx, dispute: Dispute, { state, dueAt, reason }: DisputeSnapshot): Promise<void> {
    const now = this.clock.now();
    const closedAt = disputeStates.isFinal(state) ? now : null;
    const isEscalated = dispute.state === 'inquiry' && OPEN_DISPUTES.includes(state);
    const changes = { state, dueAt, reason, closedAt, updatedAt: now, ...(isEscalated ? anew(dispute) : {}) };
    await tx.update(Dispute, { id: dispute.id }, changes);
    Object.assign(dispute, changes);
    await noteDispute(tx, dispute.id, state === 'needs-response' ? 'opened' : state, ACTOR, now);
  }

  private async turnRights(tx: Tx, { requestId }: Payment, { id, state, ofOrder }: Dispute): Promise<void> {
    if (!ofOrder) return;
    const cause = { kind: 'dispute', id } as const;
    if (OPEN_DISPUTES.includes(state)) {
      await this.suspend.within(tx, ACTOR, { requestId, cause, reasonCode: 'dispute' });
    }
    if (state === 'won') await this.suspensions.within(tx, ACTOR, { cause });
    if (state === 'lost') await this.licences.within(tx, ACTOR, { requestId, reasonCode: 'dispute-lost' });
  }

  private async noteOnInvoice(tx: Tx, { id: paymentId, of }: Payment, dispute: Dispute): Promise<void> {
    if (of.kind !== 'invoice') return;
    const { id, state } = of.invoice;
    const line = { step: `dispute-${dispute.state}`, from: state, to: state, actor: ACTOR, now: this.clock.now() };
    await writeInvoiceHistory(tx, id, { ...line, data: { paymentId, disputeId: dispute.id } });
  }
}

/** An inquiry that becomes a dispute is answered a second time; what was said in the first answer is there to go on with. */
function anew({ evidenceState, evidenceKey }: Dispute): Partial<Dispute> {
  const isSent = evidenceState === 'sent';
  return { remindedAt: null, ...(isSent && { evidenceState: 'draft', evidenceKey: evidenceKey + 1, sentAt: null }) };
}

/** Each step, for ever. */
export async function noteDispute(tx: Tx, disputeId: string, step: string, actor: Actor, at: Date): Promise<void> {
  const { kind, id } = actorRef(actor);
  await tx.query(
    `INSERT INTO payments.dispute_history (dispute_id, step, actor_kind, actor_id, at) VALUES ($1, $2, $3, $4, $5)`,
    [disputeId, step, kind, id ?? 'unknown', at],
  );
}
