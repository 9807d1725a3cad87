import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import { PAID_STATES } from '../attempt/attempt.states.js';
import { findAttemptOf, type BelongsTo } from '../attempt/find-attempt.js';
import { SettleInvoice } from '../invoice/settle-invoice.js';
import { InvoicePayment } from '../invoice/invoice-payment.entity.js';
import { attemptNotYetKnown } from '../payments.errors.js';
import { ProviderLinks } from '../stripe/provider-links.js';

/** The payment of ours that an object of the provider is about: by its charge, its payment, or what that names. */
@Injectable()
export class FindPayment {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: ProviderLinks,
    private readonly invoices: SettleInvoice,
  ) {}

  /**
   * An invoice's payment does not name us: when it is heard of before it was booked, its invoice is looked at first.
   *
   * @returns its id; null when it is none of ours
   * @throws payments.attempt-not-yet-known to be tried again while its payment is not settled
   */
  async execute(of: BelongsTo): Promise<string | null> {
    const known = await this.known(of);
    if (known !== null || of.paymentIntentId === null) return known;
    const invoiceId = await this.provider.invoicePaidBy(of.paymentIntentId);
    if (invoiceId === null) return null;
    await this.invoices.handle({ providerId: invoiceId });
    return this.known(of);
  }

  private known(of: BelongsTo): Promise<string | null> {
    const { chargeId, paymentIntentId } = of;
    return this.transactions.run(async (tx) => {
      const attempt = await findAttemptOf(tx, this.provider.mode, of);
      if (attempt && !PAID_STATES.includes(attempt.state)) throw attemptNotYetKnown(attempt.id);
      if (attempt) return attempt.id;
      const where = [...(chargeId ? [{ chargeId }] : []), ...(paymentIntentId ? [{ paymentIntentId }] : [])];
      if (where.length === 0) return null;
      const payment = await tx.getRepository(InvoicePayment).findOne({ select: { id: true }, where });
      return payment?.id ?? null;
    });
  }
}
