import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLOCK, newId, type Clock, type Money } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { cardMinimum } from '../attempt/card-minimum.js';
import { Collection, type ClosesAs } from './collection.entity.js';
import { enqueueClosing, enqueueOpening } from './enqueue-collection.js';
import { notVoidable } from './invoice.errors.js';
import type { Invoice } from './invoice.entity.js';

/** Decides how an invoice is collected, in the transaction that finds it out; jobs carry it out at the provider. */
@Injectable()
export class WantCollection {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A page that asks for this much; none for less than the provider takes. */
  async within(tx: Tx, invoice: Pick<Invoice, 'id'>, amount: Money): Promise<void> {
    if (amount.compare(cardMinimum(amount.currency)) < 0) return;
    const now = this.clock.now();
    const id = newId();
    const [row] = await tx.query<{ seq: number }[]>(
      'SELECT count(*)::int + 1 AS seq FROM payments.collection WHERE invoice_id = $1',
      [invoice.id],
    );
    await tx.insert(Collection, {
      ...{ id, invoiceId: invoice.id, seq: row!.seq, amount: amount.minor, state: 'wanted', keyVersion: 1 },
      ...{ createdAt: now, updatedAt: now },
    });
    await enqueueOpening(this.jobs, tx, id);
  }

  /**
   * The page that is open, or being made, closes.
   * @param except the page that was paid: it closes by that
   * @returns whether there is one
   */
  async close(
    tx: Tx,
    invoice: Pick<Invoice, 'id'>,
    closesAs: ClosesAs,
    { except = null, ...by }: { except?: string | null } & Partial<Pick<Collection, 'closeNote' | 'closedBy'>> = {},
  ): Promise<boolean> {
    const live = await tx.getRepository(Collection).findOneBy({ invoiceId: invoice.id, state: In(['wanted', 'open']) });
    if (!live || live.id === except) return false;
    const changes = { state: 'closing' as const, closesAs, ...by, updatedAt: this.clock.now() };
    await tx.update(Collection, { id: live.id }, changes);
    await enqueueClosing(this.jobs, tx, live.id);
    return true;
  }
}

/**
 * Before an invoice is taken back or given up: a debit may still bring its money, and what is being voided is not yet.
 * @throws payments.invoice-not-voidable
 */
export async function checkAtRest(tx: Tx, { id: invoiceId }: Pick<Invoice, 'id'>): Promise<void> {
  const pages = await tx.getRepository(Collection).findBy({ invoiceId, state: In(['wanted', 'open', 'closing']) });
  if (pages.some(({ state, closesAs }) => state === 'closing' && closesAs === 'void')) throw notVoidable('voiding');
  if (pages.some(({ processingSince }) => processingSince !== null)) throw notVoidable('processing');
}
