import { Injectable } from '@nestjs/common';
import { authorise, DomainError, organisationOf, type Actor } from '#libs/kernel';
import { findRow, Transactions, type Tx } from '#platform/database';
import type { Attempt } from '../attempt/attempt.entity.js';
import { CloseSession } from '../attempt/close-session.js';
import { providerUnavailable } from '../payments.errors.js';
import { ISSUE_INVOICE } from '../payments.permissions.js';
import { BillOrder } from './bill-order.js';
import { checkPoNumber } from './check-credit.js';
import { alreadyInvoiced } from './invoice.errors.js';
import { Invoice } from './invoice.entity.js';

export interface IssueInvoiceInput {
  /** `R-2026-00042` */
  reference: string;
  poNumber?: string;
}

export interface IssuedInvoice {
  number: string;
  reference: string;
  licenceReference: string;
}

/**
 * Buys an accepted order on account: our invoice is issued and the licence with it, in one transaction; the provider's
 * page to pay it follows by a job. An order has one invoice: a repeat gives the same one.
 */
@Injectable()
export class IssueInvoice {
  constructor(
    private readonly transactions: Transactions,
    private readonly closeSession: CloseSession,
    private readonly billOrder: BillOrder,
  ) {}

  /**
   * @throws payments.invoice-not-offered, payments.po-number-missing, payments.po-number-invalid,
   * payments.credit-limit-passed, payments.invoice-currency-not-agreed, payments.account-overdue,
   * payments.invoice-too-small, payments.already-invoiced, payments.already-paid, payments.provider-unavailable,
   * licensing.request-not-found, licensing.not-payable, licensing.cannot-serve, licensing.article-killed
   */
  async execute(actor: Actor, { reference, poNumber }: IssueInvoiceInput): Promise<IssuedInvoice> {
    authorise(actor, ISSUE_INVOICE);
    const po = checkPoNumber(poNumber, false);
    // Once more at most: after a card page that was open has been closed with the provider.
    for (let round = 1; round <= 2; round += 1) {
      const done = await this.tried(actor, reference, po);
      if (done instanceof Invoice) return view(done);
      await this.closeSession.execute(actor, done);
    }
    throw providerUnavailable();
  }

  /** The invoice; or the card page that has to be closed before. */
  private async tried(actor: Actor, reference: string, poNumber: string | null): Promise<Invoice | Attempt> {
    try {
      return await this.transactions.run(
        async (tx) =>
          (await this.known(tx, actor, reference, poNumber)) ??
          (await this.billOrder.within(tx, actor, reference, poNumber)),
      );
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'licensing.not-payable') throw error;
      // A second click was quicker by a moment.
      const known = await this.transactions.run((tx) => this.known(tx, actor, reference, poNumber));
      if (!known) throw error;
      return known;
    }
  }

  private async known(tx: Tx, actor: Actor, reference: string, poNumber: string | null): Promise<Invoice | null> {
    const { organisationId } = organisationOf(actor);
    const known = await findRow(tx, Invoice, { reference, organisationId }, { and: `state <> 'void'` });
    if (known && known.poNumber !== poNumber) throw alreadyInvoiced(known.number);
    return known;
  }
}

const view = ({ number, reference, licenceReference }: Invoice): IssuedInvoice => ({
  number,
  reference,
  licenceReference,
});
