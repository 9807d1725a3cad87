import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, systemActor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { CrashPoints } from '../crash/crash-points.js';
import { inThisAccount } from '../stripe/in-this-account.js';
import { StripeInvoices } from '../stripe/stripe-invoices.js';
import { BookCollected } from './book-collected.js';
import { Collection } from './collection.entity.js';
import { collectionNotYetKnown } from './invoice.errors.js';
import { SettleInvoiceJob } from './invoice.events.js';
import { lockInvoice } from './move-invoice.js';

const ACTOR = systemActor('job:settle-invoice');

/**
 * Looks at an invoice with the provider and does what it says. Webhooks, the invoice's page and polls all come here:
 * nothing is decided from an event's body, and no call is made while a row is locked.
 */
@Injectable()
export class SettleInvoice implements JobHandler<{ providerId: string }> {
  readonly job = SettleInvoiceJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly invoices: StripeInvoices,
    private readonly collected: BookCollected,
    private readonly crash: CrashPoints,
  ) {}

  /** @throws payments.collection-not-yet-known when it names one of ours that is not (yet) there */
  async handle({ providerId }: { providerId: string }): Promise<void> {
    const snapshot = await inThisAccount(providerId, this.invoices.retrieve(providerId));
    this.crash.reach('settle.after-retrieve');
    if (!snapshot || !isId(snapshot.collectionId) || snapshot.isLive !== this.invoices.isLive) return;
    const { collectionId } = snapshot;
    const collection = await this.dataSource.getRepository(Collection).findOneBy({ id: collectionId });
    if (!collection) throw collectionNotYetKnown(collectionId);
    await this.transactions.run(async (tx) => {
      const invoice = await lockInvoice(tx, { id: collection.invoiceId });
      if (!invoice || invoice.mode !== this.invoices.mode) return;
      const current = await tx.getRepository(Collection).findOneByOrFail({ id: collectionId });
      // A stranger's invoice that names our collection settles nothing.
      if (current.providerId !== null && current.providerId !== snapshot.id) return;
      await this.collected.within(tx, ACTOR, { invoice, collection: current, snapshot });
      this.crash.reach('settle.before-commit');
    });
    this.crash.reach('settle.after-commit');
  }
}
