import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Jobs, type JobHandler } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { ProviderFailure } from '../stripe/provider.js';
import { StripeInvoices } from '../stripe/stripe-invoices.js';
import { ApplyVoid } from './apply-void.js';
import { Collection, collectionKey } from './collection.entity.js';
import { findCustomer } from './find-customer.js';
import { CloseCollectionJob, SettleInvoiceJob, settleInvoiceKey } from './invoice.events.js';
import { Invoice } from './invoice.entity.js';
import { lockInvoice } from './move-invoice.js';

const log = logger('payments');
/** Under which status of the provider's a page is closed as wanted. */
const DONE = {
  void: ['void'],
  replaced: ['void'],
  'paid-elsewhere': ['paid', 'void'],
  uncollectible: ['uncollectible', 'void'],
} as const;

/**
 * Closes the page of an invoice at the provider; a void one is voided here only after it cannot be paid there any more.
 * When the buyer was quicker, what they paid is booked instead.
 */
@Injectable()
export class CloseCollection implements JobHandler<{ collectionId: string }> {
  readonly job = CloseCollectionJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly provider: StripeInvoices,
    private readonly applyVoid: ApplyVoid,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProviderFailure to be tried again */
  async handle({ collectionId }: { collectionId: string }): Promise<void> {
    const collection = await this.dataSource.getRepository(Collection).findOneBy({ id: collectionId });
    if (collection?.state !== 'closing') return;
    const invoice = await this.dataSource.getRepository(Invoice).findOneByOrFail({ id: collection.invoiceId });
    if (invoice.mode !== this.provider.mode) return;
    const outcome = await this.close(collection, invoice);
    if (outcome === 'wait') return;
    await this.transactions.run(async (tx) => {
      const locked = await lockInvoice(tx, { id: invoice.id });
      const current = await tx.getRepository(Collection).findOneByOrFail({ id: collectionId });
      if (!locked || current.state !== 'closing') return;
      const now = this.clock.now();
      if (outcome === 'paid') {
        const providerId = current.providerId!;
        // What was paid is booked, and then nothing is left to close.
        await tx.update(Collection, { id: collectionId }, { state: 'paid', updatedAt: now });
        await this.jobs.enqueue(tx, SettleInvoiceJob, { providerId }, { key: settleInvoiceKey(providerId) });
        if (current.closesAs === 'void') await this.applyVoid.givenUp(tx, locked, current);
        return;
      }
      await tx.update(Collection, { id: collectionId }, { state: 'closed', updatedAt: now });
      if (current.closesAs === 'void') await this.applyVoid.within(tx, locked, current);
    });
  }

  private async close(collection: Collection, invoice: Invoice): Promise<'closed' | 'paid' | 'wait'> {
    const id = collection.providerId ?? (await this.lookFor(collection, invoice));
    if (id === null) return 'closed';
    const as = collection.closesAs === 'replaced' ? 'void' : collection.closesAs!;
    try {
      await this.provider.close(id, as, collectionKey(collection, `invoice-${as}`));
      return 'closed';
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind === 'busy') throw error;
      return this.seen(collection, id, error);
    }
  }

  /** Refused, unanswered or a stored failure: how it is, the invoice itself tells. */
  private async seen(
    collection: Collection,
    id: string,
    failure: ProviderFailure,
  ): Promise<'closed' | 'paid' | 'wait'> {
    if (failure.code === 'resource_missing') return 'closed';
    const now = await this.provider.retrieve(id);
    if (now.status === 'draft') {
      // It was being made when it was closed, and has no page yet; whoever makes it is refused from now on.
      await this.provider.deleteDraft(id);
      return 'closed';
    }
    if (now.payments.length > 0) return 'paid';
    if ((DONE[collection.closesAs!] as readonly string[]).includes(now.status)) return 'closed';
    if (now.isProcessing) {
      // Closed when the bank has answered: settlement asks for it again, and so does the poll.
      log.warn({ collectionId: collection.id }, 'An invoice cannot be closed while a debit is on its way');
      return 'wait';
    }
    if (failure.kind === 'unsure' && failure.answered) {
      const keyVersion = collection.keyVersion + 1;
      await this.dataSource.getRepository(Collection).update({ id: collection.id }, { keyVersion });
    }
    throw failure;
  }

  /** Made without our having heard of it; null: never made. */
  private async lookFor(collection: Collection, invoice: Invoice): Promise<string | null> {
    const customerId = await findCustomer(this.dataSource.manager, invoice);
    if (customerId === null) return null;
    const found = await this.provider.find(collection.id, customerId);
    if (!found) return null;
    await this.dataSource.getRepository(Collection).update({ id: collection.id }, { providerId: found.id });
    return found.id;
  }
}
