import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, systemActor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import type { InvoiceSnapshot } from '../stripe/invoice-provider.js';
import { ProviderFailure } from '../stripe/provider.js';
import { Collection } from './collection.entity.js';
import { enqueueClosing } from './enqueue-collection.js';
import { invoiceEvent, InvoiceSent } from './invoice.events.js';
import type { Invoice } from './invoice.entity.js';
import { lockInvoice, stepInvoice } from './move-invoice.js';

const ACTOR = systemActor('job:open-collection');

/** Writes down the page that was made at the provider, or why there is none; the invoice goes out either way. */
@Injectable()
export class AttachCollection {
  constructor(
    private readonly events: Events,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(tx: Tx, known: Collection, made: InvoiceSnapshot | ProviderFailure): Promise<void> {
    const invoice = await lockInvoice(tx, { id: known.invoiceId });
    const collection = await tx.getRepository(Collection).findOneByOrFail({ id: known.id });
    if (!invoice || !['wanted', 'closing'].includes(collection.state)) return;
    const now = this.clock.now();
    const isMade = !(made instanceof ProviderFailure);
    const found = isMade ? { providerId: made.id, url: made.url } : { failure: made.code };
    // Closed meanwhile: what was made has to be closed at the provider too.
    const state = collection.state === 'closing' ? 'closing' : isMade ? 'open' : 'failed';
    await tx.update(Collection, { id: known.id }, { ...found, state, updatedAt: now });
    if (state === 'closing') await enqueueClosing(this.jobs, tx, known.id);
    if (invoice.state !== 'issuing') return;
    await stepInvoice(tx, invoice, { step: 'opened', to: 'open', actor: ACTOR, now, data: { collectionId: known.id } });
    const url = isMade && state === 'open' ? made.url : null;
    await this.events.publish(tx, InvoiceSent, { ...invoiceEvent(invoice), amount: total(invoice), url });
  }
}

const total = ({ amount, currency }: Invoice) => Money.of(amount, currency).toJSON();
