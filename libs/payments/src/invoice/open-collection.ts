import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, Money, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, Jobs, type JobHandler } from '#platform/jobs';
import { CrashPoints } from '../crash/crash-points.js';
import type { InvoiceSnapshot } from '../stripe/invoice-provider.js';
import { ProviderFailure } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { Collection } from './collection.entity.js';
import { CloseCollectionJob, invoiceEvent, InvoiceSent, OpenCollectionJob } from './invoice.events.js';
import { Invoice } from './invoice.entity.js';
import { MakeProviderInvoice } from './make-provider-invoice.js';
import { lockInvoice, stepInvoice } from './move-invoice.js';

const ACTOR = systemActor('job:open-collection');

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
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly crash: CrashPoints,
    @Inject(CLOCK) private readonly clock: Clock,
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
    await this.transactions.run((tx) => this.attach(tx, collection, made));
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

  private async attach(tx: Tx, known: Collection, made: InvoiceSnapshot | ProviderFailure): Promise<void> {
    const invoice = await lockInvoice(tx, { id: known.invoiceId });
    const collection = await tx.getRepository(Collection).findOneByOrFail({ id: known.id });
    if (!invoice || !['wanted', 'closing'].includes(collection.state)) return;
    const now = this.clock.now();
    const isMade = !(made instanceof ProviderFailure);
    const found = isMade ? { providerId: made.id, url: made.url } : { failure: made.code };
    // Closed meanwhile: what was made has to be closed at the provider too.
    const state = collection.state === 'closing' ? 'closing' : isMade ? 'open' : 'failed';
    await tx.update(Collection, { id: known.id }, { ...found, state, updatedAt: now });
    if (state === 'closing') {
      const { id: collectionId } = known;
      await this.jobs.enqueue(
        tx,
        CloseCollectionJob,
        { collectionId },
        { key: `payments.close-collection:${known.id}` },
      );
    }
    if (invoice.state !== 'issuing') return;
    await stepInvoice(tx, invoice, { step: 'opened', to: 'open', actor: ACTOR, now, data: { collectionId: known.id } });
    const url = isMade && state === 'open' ? made.url : null;
    await this.events.publish(tx, InvoiceSent, { ...invoiceEvent(invoice), amount: total(invoice), url });
  }
}

const total = ({ amount, currency }: Invoice) => Money.of(amount, currency).toJSON();
