import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type SystemActor } from '#libs/kernel';
import { LiftSuspension, MarkOverdue, SuspendLicence } from '#libs/licensing';
import type { Tx } from '#platform/database';
import type { Invoice } from '../invoice/invoice.entity.js';
import { stepInvoice } from '../invoice/move-invoice.js';

/** Rights follow money: what an overdue invoice does to its licence and to how its licensee stands, and undoes. */
@Injectable()
export class HoldLicence {
  constructor(
    private readonly suspendLicence: SuspendLicence,
    private readonly liftSuspension: LiftSuspension,
    private readonly standings: MarkOverdue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The licence is held back until the invoice is paid; the licensee is told why and how to restore it. */
  async suspend(tx: Tx, actor: SystemActor, invoice: Invoice): Promise<void> {
    if (invoice.suspendedAt) return;
    await this.suspendLicence.within(tx, actor, {
      requestId: invoice.requestId,
      cause: { kind: 'overdue-invoice', id: invoice.id },
      reasonCode: 'overdue',
      note: `Invoice ${invoice.number}`,
    });
    const now = this.clock.now();
    await stepInvoice(tx, invoice, { step: 'licence-suspended', actor, now, changes: { suspendedAt: now } });
  }

  /** @returns whether the invoice had held its licence back */
  async restore(tx: Tx, actor: SystemActor, invoice: Invoice): Promise<boolean> {
    if (!invoice.suspendedAt) return false;
    await this.liftSuspension.within(tx, actor, { cause: { kind: 'overdue-invoice', id: invoice.id } });
    const changes = { suspendedAt: null };
    await stepInvoice(tx, invoice, { step: 'licence-restored', actor, now: this.clock.now(), changes });
    return true;
  }

  /** Written down through licensing, so that the next request is judged by it. */
  async standing(tx: Tx, actor: SystemActor, { organisationId, number }: Invoice): Promise<void> {
    // Two invoices paid at the same moment: the later one sees the other's state.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('payments.standing:' || $1, 0))`, [organisationId]);
    const [row] = await tx.query<{ overdue: string | null }[]>(
      `SELECT min(number) AS overdue FROM payments.invoice WHERE organisation_id = $1 AND state = 'overdue'`,
      [organisationId],
    );
    const overdue = row?.overdue ?? null;
    await this.standings.within(tx, actor, {
      organisationId,
      isOverdue: overdue !== null,
      reason: overdue ? `Invoice ${overdue} is overdue.` : `Nothing is overdue any more since invoice ${number}.`,
    });
  }
}
