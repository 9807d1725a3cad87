import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock, type Money } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { assertMovable } from '../attempt/card-minimum.js';
import { lockPayment } from '../payment/load-payment.js';
import { belongingTo, type Payment } from '../payment/payment.js';
import { idempotencyKeyReused, paymentNotFound } from '../payments.errors.js';
import { REFUND_PAYMENT } from '../payments.permissions.js';
import { LEGAL_ENTITY } from '../tax/table-tax.js';
import { noteRefund } from './move-refund.js';
import { planRefund, type RefundPlan, type RefundWish } from './plan-refund.js';
import { refundFacts } from './refund-facts.js';
import { Refund } from './refund.entity.js';
import { SendRefund } from './send-refund.js';
import type { RefundReason, RefundState } from './refund.states.js';

export interface RefundPaymentInput extends RefundWish {
  /** By which it came: an attempt, or a payment of an invoice. */
  paymentId: string;
  reasonCode: RefundReason;
  /** In finance's own words. */
  note: string;
}

export interface RefundBegun {
  refundId: string;
  /** `proposed` when a second person has to approve it. */
  state: RefundState;
}

/** Finance gives money of a settled order back: at once, or above the limit when a second person has approved it. */
@Injectable()
export class RefundPayment {
  constructor(
    private readonly transactions: Transactions,
    private readonly send: SendRefund,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A repeat with the same key gives the refund of the first.
   *
   * @throws payments.payment-not-found, payments.payment-not-refundable, payments.payment-disputed,
   * payments.idempotency-key-reused, payments.amount-uneven, kernel.forbidden, and what `planRefund` throws
   */
  async execute(actor: Actor, input: RefundPaymentInput, key?: string): Promise<RefundBegun> {
    authorise(actor, REFUND_PAYMENT);
    if (!isId(input.paymentId)) throw paymentNotFound();
    return this.transactions.run((tx) => this.within(tx, actor, input, key));
  }

  private async within(tx: Tx, actor: Actor, input: RefundPaymentInput, key?: string): Promise<RefundBegun> {
    const payment = await lockPayment(tx, input.paymentId);
    const hash = hashOf(input);
    const earlier = key ? await earlierOf(tx, actor, key) : undefined;
    if (earlier && earlier.hash !== hash) throw idempotencyKeyReused();
    if (earlier) return { refundId: earlier.id, state: earlier.state };
    const plan = planRefund(input, await refundFacts(tx, payment));
    if (payment.account === 'stripe') assertMovable(plan.amount);
    const state = (await needsSecondPerson(tx, plan.amount)) ? 'proposed' : 'pending';
    const id = await this.store(tx, actor, { payment, input, plan, state, key: key ?? null, hash });
    if (state === 'pending') await this.send.within(tx, payment, id);
    await this.audit.record(tx, actor, {
      action: 'payments.refund-begun',
      subject: { kind: 'payment', id: payment.id },
      data: { refundId: id, reference: payment.reference, amount: plan.amount.toString(), state },
    });
    return { refundId: id, state };
  }

  private async store(tx: Tx, actor: Actor, begun: Beginning): Promise<string> {
    const { payment, input, plan, state, key, hash } = begun;
    const now = this.clock.now();
    const id = newId();
    const begunBy = actor.kind === 'staff' ? actor.userId : null;
    await tx.insert(Refund, {
      ...{ id, ...belongingTo(payment), kind: 'order', origin: 'finance', state, keyVersion: 1 },
      ...{ ends: plan.ends, items: plan.items, reasonCode: input.reasonCode, note: input.note.trim(), begunBy },
      ...{ currency: plan.amount.currency, amount: plan.amount.minor, createdAt: now, updatedAt: now },
    });
    if (key) {
      await tx.query('UPDATE payments.refund SET request_key = $2, request_hash = $3 WHERE id = $1', [id, key, hash]);
    }
    await noteRefund(tx, { id, state }, actor, now, input.note.trim());
    return id;
  }
}

interface Beginning {
  payment: Payment;
  input: RefundPaymentInput;
  plan: RefundPlan;
  state: 'proposed' | 'pending';
  key: string | null;
  hash: string;
}

/** Without a limit for the currency each refund needs two. */
export async function needsSecondPerson(reader: { query: Tx['query'] }, amount: Money): Promise<boolean> {
  const [limit] = await reader.query<{ amount: string }[]>(
    'SELECT amount::text FROM payments.refund_limit WHERE legal_entity = $1 AND currency = $2',
    [LEGAL_ENTITY, amount.currency],
  );
  return !limit || amount.minor > BigInt(limit.amount);
}

async function earlierOf(tx: Tx, actor: Actor, key: string) {
  const [row] = await tx.query<{ id: string; state: RefundState; hash: string }[]>(
    'SELECT id, state, request_hash AS hash FROM payments.refund WHERE begun_by = $1 AND request_key = $2',
    [actor.kind === 'staff' ? actor.userId : null, key],
  );
  return row;
}

function hashOf({ paymentId, amount, items, ends, reasonCode, note }: RefundPaymentInput): string {
  const said = [paymentId, amount ?? null, items ?? null, ends ?? null, reasonCode, note];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
