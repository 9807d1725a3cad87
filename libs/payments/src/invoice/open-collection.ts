import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { CrashPoints } from '../crash/crash-points.js';
import type { InvoiceSnapshot } from '../stripe/invoice-provider.js';
import { ProviderFailure } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { AttachCollection } from './attach-collection.js';
import { Collection } from './collection.entity.js';
import { OpenCollectionJob } from './invoice.events.js';
import { Invoice } from './invoice.entity.js';
import { MakeProviderInvoice } from './make-provider-invoice.js';

/**
 * Makes the page of an invoice at the provider. What was saved before the call is looked for before anything is made a
 * second time; what the provider refuses for good leaves the invoice payable by transfer.
 */
@Injectable()
export class OpenCollection implements JobHandler<{ collectionId: string }> {
  readonly job = OpenCollectionJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly gateway: StripeGateway,
    private readonly maker: MakeProviderInvoice,
    private readonly attach: AttachCollection,
    private readonly crash: CrashPoints,
  ) {}

  /** @throws ProviderFailure to be tried again */
  async handle({ collectionId }: { collectionId: string }): Promise<void> {
    const collection = await this.dataSource.getRepository(Collection).findOneBy({ id: collectionId });
    if (collection?.state !== 'wanted') return;
    const invoice = await this.dataSource.getRepository(Invoice).findOneByOrFail({ id: collection.invoiceId });
    if (invoice.mode !== this.gateway.mode) return;
    this.crash.reach('invoice.before-call');
    const made = await this.make(invoice, collection);
    this.crash.reach('invoice.after-call');
    await this.transactions.run(async (tx) => {
      await this.attach.within(tx, collection, made);
      this.crash.reach('invoice.before-commit');
    });
    this.crash.reach('invoice.after-commit');
  }

  private async make(invoice: Invoice, collection: Collection): Promise<InvoiceSnapshot | ProviderFailure> {
    try {
      return await this.maker.execute(invoice, collection);
    } catch (error) {
      if (error instanceof ProviderFailure && error.kind === 'refused') return error;
      throw error;
    }
  }
}
