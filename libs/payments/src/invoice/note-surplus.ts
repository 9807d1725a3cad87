import type { Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Payment } from '../payment/payment.js';
import { InvoicePayment, type SurplusState } from './invoice-payment.entity.js';
import { writeInvoiceHistory } from './move-invoice.js';

export interface SurplusStep {
  to: SurplusState;
  actor: Actor;
  now: Date;
  note?: string | null;
  failure?: string | null;
}

const STEPS: Readonly<Record<SurplusState, string>> = {
  returning: 'surplus-returning',
  returned: 'surplus-returned',
  waiting: 'surplus-return-failed',
};

/** What an invoice did not take is on its way back, is back, or could not go back and waits again. */
export async function noteSurplus(tx: Tx, of: Payment['of'], step: SurplusStep): Promise<void> {
  if (of.kind !== 'invoice' || of.payment.surplus === 0n) return;
  const { to, actor, now, note, failure = null } = step;
  const { id: paymentId } = of.payment;
  const changes = { surplusState: to, surplusFailure: failure, updatedAt: now, ...(note ? { surplusNote: note } : {}) };
  await tx.update(InvoicePayment, { id: paymentId }, changes);
  const { id, state } = of.invoice;
  const line = { step: STEPS[to], from: state, to: state, actor, now, note: note ?? null, data: { paymentId } };
  await writeInvoiceHistory(tx, id, line);
}
