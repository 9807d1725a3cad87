import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Actor, type Clock } from '#libs/kernel';
import { EndDeferral, PostEntry } from '#libs/ledger';
import { EndLicenceItems } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { HoldLicence } from '../dunning/hold-licence.js';
import { voidEntry } from './book-invoice.js';
import type { Collection } from './collection.entity.js';
import { invoiceEvent, InvoiceVoided } from './invoice.events.js';
import type { Invoice } from './invoice.entity.js';
import { stepInvoice, writeInvoiceHistory } from './move-invoice.js';

const SYSTEM = systemActor('payments:void-invoice');

type Cause = Pick<Collection, 'closeNote' | 'closedBy'>;

/** Takes an invoice back, after it can no longer be paid: the books, the licence, and how the licensee stands. */
@Injectable()
export class ApplyVoid {
  constructor(
    private readonly ledger: PostEntry,
    private readonly deferrals: EndDeferral,
    private readonly licences: EndLicenceItems,
    private readonly holds: HoldLicence,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The invoice is locked. One that was paid in the meantime stays as it is. */
  async within(tx: Tx, invoice: Invoice, cause: Cause): Promise<void> {
    if (invoice.paid > 0n) return this.givenUp(tx, invoice, cause);
    const now = this.clock.now();
    const reason = cause.closeNote ?? '';
    await stepInvoice(tx, invoice, {
      ...{ step: 'voided', to: 'void', actor: actorOf(cause), now, note: reason },
      changes: { reasonCode: 'voided' },
    });
    await this.deferrals.within(tx, { kind: 'invoice', id: invoice.id });
    await this.ledger.within(tx, voidEntry(invoice, now));
    await this.licences.within(tx, SYSTEM, { requestId: invoice.requestId, reasonCode: 'invoice-void' });
    await this.holds.standing(tx, SYSTEM, invoice);
    await this.events.publish(tx, InvoiceVoided, { ...invoiceEvent(invoice), reason });
  }

  /** The buyer was quicker. */
  async givenUp(tx: Tx, invoice: Invoice, cause: Cause): Promise<void> {
    const { id, state } = invoice;
    const line = { step: 'void-given-up', from: state, to: state, actor: actorOf(cause), now: this.clock.now() };
    await writeInvoiceHistory(tx, id, { ...line, note: 'It was paid while it was being voided.' });
  }
}

const actorOf = ({ closedBy }: Cause): Actor => (closedBy ? { kind: 'staff', ...closedBy, roles: [] } : SYSTEM);
