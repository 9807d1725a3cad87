import { Inject, Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import { Defer, PostEntry } from '#libs/ledger';
import type { BoughtDays } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import type { Tx } from '#platform/database';
import { invoiceEntry } from './book-invoice.js';
import type { Invoice } from './invoice.entity.js';

/** An invoice's part of the books: owed from now on, and earned over the days that were bought. */
@Injectable()
export class BookInvoice {
  constructor(
    private readonly ledger: PostEntry,
    private readonly deferrals: Defer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'stripe'>,
  ) {}

  get mode(): Invoice['mode'] {
    return this.config.stripe.mode;
  }

  async issued(tx: Tx, invoice: Invoice, bought: BoughtDays | null): Promise<void> {
    await this.ledger.within(tx, invoiceEntry(invoice));
    if (!bought) return;
    await this.deferrals.within(tx, {
      source: { kind: 'invoice', id: invoice.id },
      reference: invoice.licenceReference,
      ...{ from: 'deferred-revenue', to: 'licence-revenue', amount: Money.of(invoice.net, invoice.currency) },
      ...{ firstDay: bought.from, lastDay: bought.until ?? bought.from },
    });
  }
}
