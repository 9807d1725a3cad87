import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Money } from '#libs/kernel';
import { logger } from '#platform/telemetry';
import { CrashPoints } from '../crash/crash-points.js';
import { daysBetween, dayOf } from '../dunning/dunning-steps.js';
import type { InvoiceSnapshot, NewProviderInvoice, ProviderInvoiceLine } from '../stripe/invoice-provider.js';
import { ProviderFailure } from '../stripe/provider.js';
import { StripeInvoices } from '../stripe/stripe-invoices.js';
import { percent } from '../tax/tax-words.js';
import { Collection, collectionKey } from './collection.entity.js';
import { findCustomer } from './find-customer.js';
import type { Invoice } from './invoice.entity.js';

const log = logger('payments');

/**
 * Customer, draft, lines, finalisation: each step has a key of its own that was saved before, and each is only taken
 * when what is there at the provider says that it has not been taken yet.
 */
@Injectable()
export class MakeProviderInvoice {
  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: StripeInvoices,
    private readonly crash: CrashPoints,
  ) {}

  /** @throws ProviderFailure */
  async execute(invoice: Invoice, collection: Collection): Promise<InvoiceSnapshot> {
    const customerId = await this.customer(invoice, collection);
    const draft = await this.draft(invoice, collection, customerId);
    this.crash.reach('invoice.draft-made');
    if (draft.status !== 'draft') return draft;
    const lines = linesOf(invoice, collection);
    for (let place = draft.lineCount; place < lines.length; place += 1) {
      const metadata = { collection_id: collection.id, reference: invoice.reference };
      const key = collectionKey(collection, `invoice-line-${place}`);
      await this.step(collection, () =>
        this.provider.addLine({ id: draft.id, customerId, metadata }, lines[place]!, key),
      );
    }
    await this.step(collection, () => this.provider.finalize(draft.id, collectionKey(collection, 'invoice-final')));
    return this.provider.retrieve(draft.id);
  }

  private async customer(invoice: Invoice, collection: Collection): Promise<string> {
    const { organisationId, mode } = invoice;
    const { manager } = this.dataSource;
    const known = await findCustomer(manager, invoice);
    if (known !== null) return known;
    const [member] = await manager.query<{ email: string }[]>(
      'SELECT email FROM identity.v_member WHERE user_id::text = $1',
      [invoice.issuedBy],
    );
    // The provider wants an address on invoices that are sent; it is told not to write to it.
    const email = member?.email ?? 'invoices@invalid.example';
    const input = { organisationId, name: invoice.organisationName, email };
    const id = await this.step(collection, () =>
      this.provider.createCustomer(input, collectionKey(collection, 'customer')),
    );
    await manager.query('INSERT INTO payments.provider_customer VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      ...[organisationId, mode, id],
    ]);
    // Another invoice of theirs may have been quicker: then it is that one's customer.
    return (await findCustomer(manager, invoice)) ?? id;
  }

  /** The one that is there, or a new one; when the answer is lost it is looked for. */
  private async draft(invoice: Invoice, collection: Collection, customerId: string): Promise<InvoiceSnapshot> {
    if (collection.providerId) return this.provider.retrieve(collection.providerId);
    const draft = await this.created(invoice, collection, customerId);
    await this.dataSource.getRepository(Collection).update({ id: collection.id }, { providerId: draft.id });
    collection.providerId = draft.id;
    return draft;
  }

  private async created(invoice: Invoice, collection: Collection, customerId: string): Promise<InvoiceSnapshot> {
    try {
      const wanted = wantedOf(invoice, collection, customerId);
      return await this.provider.createDraft(wanted, collectionKey(collection, 'invoice'));
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind === 'busy') throw error;
      log.warn({ collectionId: collection.id, code: error.code }, 'Whether an invoice was made is not known; looking');
      const found = await this.provider.find(collection.id, customerId);
      if (found) return found;
      if (error.kind === 'unsure' && error.answered) await this.renewKey(collection);
      throw error;
    }
  }

  /** A stored failure would be replayed for ever; the next try looks at what is there and uses a new key. */
  private async step<T>(collection: Collection, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof ProviderFailure && error.kind === 'unsure' && error.answered)
        await this.renewKey(collection);
      throw error;
    }
  }

  private async renewKey(collection: Collection): Promise<void> {
    const keyVersion = collection.keyVersion + 1;
    await this.dataSource.getRepository(Collection).update({ id: collection.id }, { keyVersion });
    collection.keyVersion = keyVersion;
  }
}

function wantedOf(invoice: Invoice, collection: Collection, customerId: string): NewProviderInvoice {
  const { reference, licenceReference, poNumber, currency } = invoice;
  return {
    ...{ collectionId: collection.id, invoiceId: invoice.id, customerId, reference, licenceReference },
    ...{ poNumber, currency },
    // The provider wants a number once only.
    number: collection.seq === 1 ? invoice.number : `${invoice.number}-${collection.seq}`,
    daysUntilDue: Math.max(0, daysBetween(dayOf(collection.createdAt), invoice.dueOn)),
  };
}

/** Fee and tax as lines of their own; what is left after a part was paid elsewhere is one line. */
function linesOf(invoice: Invoice, collection: Collection): ProviderInvoiceLine[] {
  const { currency, document } = invoice;
  const of = (minor: bigint) => Money.of(minor, currency);
  const description = document.lines[0]!.description;
  if (collection.amount !== invoice.amount) {
    return [{ description: `Rest of invoice ${invoice.number}. ${description}`, amount: of(collection.amount) }];
  }
  const fee = { description, amount: of(invoice.net) };
  if (invoice.tax === 0n) return [fee];
  return [fee, { description: `${document.tax.name ?? 'Tax'} ${percent(invoice.taxRateBp)}`, amount: of(invoice.tax) }];
}
