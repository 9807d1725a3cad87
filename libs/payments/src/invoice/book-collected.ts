import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type SystemActor } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import type { Tx } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { feeEntries } from '../settlement/book-payment.js';
import { feeOf } from '../settlement/received.js';
import type { CollectedPayment, InvoiceSnapshot } from '../stripe/invoice-provider.js';
import { ApplyInvoicePayment } from './apply-invoice-payment.js';
import { Collection } from './collection.entity.js';
import { enqueueClosing } from './enqueue-collection.js';
import { invoiceEvent, InvoicePaymentFailed, SettleInvoiceJob, settleInvoiceKey } from './invoice.events.js';
import type { Invoice } from './invoice.entity.js';
import { InvoicePayment } from './invoice-payment.entity.js';
import { writeInvoiceHistory } from './move-invoice.js';

const log = logger('payments');
const FEE_KNOWN_AFTER_MS = 60_000;

interface Seen {
  invoice: Invoice;
  collection: Collection;
  snapshot: InvoiceSnapshot;
}

/** What the provider's invoice says, written down under the invoice's lock: payments once each, debits under way. */
@Injectable()
export class BookCollected {
  constructor(
    private readonly payments: ApplyInvoicePayment,
    private readonly ledger: PostEntry,
    private readonly events: Events,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A fee that the provider does not know yet is asked for again. */
  async within(tx: Tx, actor: SystemActor, seen: Seen): Promise<void> {
    let isFeeOpen = false;
    for (const payment of seen.snapshot.payments) {
      isFeeOpen = (await this.payment(tx, actor, seen, payment)) || isFeeOpen;
    }
    await this.collection(tx, actor, seen);
    if (isFeeOpen) await this.askForFee(tx, seen.snapshot.id);
  }

  private askForFee(tx: Tx, providerId: string): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + FEE_KNOWN_AFTER_MS);
    const key = `${settleInvoiceKey(providerId)}:fee`;
    return this.jobs.enqueue(tx, SettleInvoiceJob, { providerId }, { key, runAt });
  }

  private async payment(tx: Tx, actor: SystemActor, seen: Seen, payment: CollectedPayment): Promise<boolean> {
    const { charge } = payment;
    const known = await tx.getRepository(InvoicePayment).findOneBy({ chargeId: charge.id });
    if (known) return this.fee(tx, seen.invoice, known, payment);
    const isMisfit = this.isMisfit(seen, payment);
    const { invoice, collection } = seen;
    await this.payments.within(tx, actor, invoice, {
      ...{ kind: payment.kind, amount: charge.amount.minor, paidAt: charge.createdAt, collectionId: collection.id },
      ...{ chargeId: charge.id, paymentIntentId: payment.paymentIntentId, ...feeOf(charge) },
      ...(isMisfit ? { isMisfit, reasonCode: 'does-not-fit' } : {}),
      feeEntries: (id) => feeEntries({ ...invoice, id, reference: invoice.number }, charge),
    });
    return charge.balance === null;
  }

  /** The fee of a payment that was booked before it was known. */
  private async fee(tx: Tx, invoice: Invoice, known: InvoicePayment, { charge }: CollectedPayment): Promise<boolean> {
    if (known.feeAmount !== null) return false;
    if (!charge.balance) return true;
    await tx.update(InvoicePayment, { id: known.id }, { ...feeOf(charge), updatedAt: this.clock.now() });
    const entries = feeEntries({ ...invoice, id: known.id, reference: invoice.number }, charge);
    if (entries.length > 0) await this.ledger.within(tx, ...entries);
    return false;
  }

  /** Believed only when currency, reference and amount are those of the collection. */
  private isMisfit({ invoice, collection, snapshot }: Seen, { charge }: CollectedPayment): boolean {
    const fits = charge.amount.minor === collection.amount && snapshot.reference === invoice.reference;
    if (charge.amount.currency !== invoice.currency) {
      throw new Error(`Invoice ${invoice.number} was paid in ${charge.amount.currency}; finance has to look.`);
    }
    if (!fits) log.error({ invoiceId: invoice.id, providerId: snapshot.id }, 'A payment does not fit its invoice');
    return !fits;
  }

  private async collection(tx: Tx, actor: SystemActor, { invoice, collection, snapshot }: Seen): Promise<void> {
    const now = this.clock.now();
    const { isProcessing, failure } = snapshot;
    const hasFailed = collection.processingSince !== null && !isProcessing && failure !== null;
    const isPaid = snapshot.payments.length > 0;
    const state = isPaid && collection.state !== 'closed' ? 'paid' : collection.state;
    const processingSince = isProcessing ? (collection.processingSince ?? now) : null;
    const isSame = state === collection.state && isSameMoment(processingSince, collection.processingSince);
    if (isSame && failure === collection.failure) return;
    const changes = { state, processingSince, failure, providerId: snapshot.id, updatedAt: now };
    await tx.update(Collection, { id: collection.id }, changes);
    if (isProcessing && !collection.processingSince) await this.tell(tx, actor, invoice, 'debit-started', now);
    if (hasFailed) {
      await this.tell(tx, actor, invoice, 'debit-failed', now);
      await this.events.publish(tx, InvoicePaymentFailed, { ...invoiceEvent(invoice), reasonCode: failure });
    }
    // It could not be closed while the debit was on its way.
    if (state === 'closing' && !isProcessing) await enqueueClosing(this.jobs, tx, collection.id);
  }

  private tell(tx: Tx, actor: SystemActor, { id, state }: Invoice, step: string, now: Date): Promise<void> {
    return writeInvoiceHistory(tx, id, { step, from: state, to: state, actor, now });
  }
}

const isSameMoment = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();
