import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, Money, systemActor, type Clock } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { ProviderFailure, type RefundSnapshot } from '../stripe/provider.js';
import { refusedSnapshot } from '../refund/issue-refund.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { surplusReturnEntry } from './book-invoice.js';
import { ReturnSurplusJob } from './invoice.events.js';
import { Invoice } from './invoice.entity.js';
import { InvoicePayment } from './invoice-payment.entity.js';
import { lockInvoice, writeInvoiceHistory } from './move-invoice.js';

const log = logger('payments');
const ACTOR = systemActor('job:return-surplus');

/** Has the provider give a surplus back; when it is not known whether it did, it is looked for first. */
@Injectable()
export class IssueSurplusReturn implements JobHandler<{ paymentId: string }> {
  readonly job = ReturnSurplusJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly gateway: StripeGateway,
    private readonly ledger: PostEntry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProviderFailure to be tried again */
  async handle({ paymentId }: { paymentId: string }): Promise<void> {
    const payment = await this.dataSource.getRepository(InvoicePayment).findOneBy({ id: paymentId });
    if (payment?.surplusState !== 'returning' || !payment.paymentIntentId) return;
    const invoice = await this.dataSource.getRepository(Invoice).findOneByOrFail({ id: payment.invoiceId });
    if (invoice.mode !== this.gateway.mode) return;
    const refund = await this.obtain(payment, invoice, payment.paymentIntentId);
    if (refund.status === 'pending') return;
    await this.transactions.run(async (tx) => {
      const locked = await lockInvoice(tx, { id: invoice.id });
      const current = await tx.getRepository(InvoicePayment).findOneByOrFail({ id: paymentId });
      if (!locked || current.surplusState !== 'returning') return;
      const now = this.clock.now();
      const isDone = refund.status === 'succeeded';
      await tx.update(
        InvoicePayment,
        { id: paymentId },
        {
          ...{ surplusState: isDone ? 'returned' : 'waiting', surplusFailure: refund.failure, updatedAt: now },
          ...(refund.id === '' ? {} : { surplusProviderId: refund.id }),
          // With the old key the provider would give its old answer when finance tries again.
          ...(isDone ? {} : { surplusKeyVersion: current.surplusKeyVersion + 1 }),
        },
      );
      if (isDone) await this.ledger.within(tx, surplusReturnEntry(locked, current, now));
      const step = isDone ? 'surplus-returned' : 'surplus-return-failed';
      const { id, state } = locked;
      await writeInvoiceHistory(tx, id, { step, from: state, to: state, actor: ACTOR, now, data: { paymentId } });
    });
  }

  private async obtain(payment: InvoicePayment, invoice: Invoice, paymentIntentId: string): Promise<RefundSnapshot> {
    const known = await this.made(payment, paymentIntentId);
    if (known) return known;
    try {
      return await this.gateway.createRefund({
        ...{ refundId: payment.id, paymentIntentId, reference: invoice.reference },
        idempotencyKey: `surplus-${payment.id}-${payment.surplusKeyVersion}`,
        amount: Money.of(payment.surplus, payment.currency),
      });
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind === 'busy') throw error;
      log.warn({ paymentId: payment.id, code: error.code }, 'Whether a surplus was returned is not known; looking');
      const found = await this.made(payment, paymentIntentId);
      if (found) return found;
      if (error.kind === 'refused') return refusedSnapshot(payment.id, paymentIntentId, error.code);
      if (error.answered) await this.renewKey(payment);
      throw error;
    }
  }

  /** The newest that was made for it; one whose failure finance has been told of does not count. */
  private async made(payment: InvoicePayment, paymentIntentId: string): Promise<RefundSnapshot | null> {
    const found = await this.gateway.findRefund(payment.id, paymentIntentId);
    return found?.id === payment.surplusProviderId ? null : found;
  }

  private async renewKey({ id, surplusKeyVersion }: InvoicePayment): Promise<void> {
    const changes = { surplusKeyVersion: surplusKeyVersion + 1 };
    await this.dataSource.getRepository(InvoicePayment).update({ id }, changes);
  }
}
