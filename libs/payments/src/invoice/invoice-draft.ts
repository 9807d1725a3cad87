import { actorRef, Money, newId, type Actor } from '#libs/kernel';
import type { PayableOrder } from '#libs/licensing';
import type { StripeMode } from '#platform/config';
import { addDays, dayOf } from '../dunning/dunning-steps.js';
import type { ReceiptTax } from '../receipt/receipt-document.js';
import type { TaxAssessment } from '../tax/tax-rules.js';
import { INVOICE_WITHOUT_TAX, taxSentence } from '../tax/tax-words.js';
import type { AccountTerms } from './check-credit.js';
import type { NumberlessInvoice } from './store-invoice.js';

/** What an invoice is made of, all of it known under the order's lock. */
export interface Bill {
  order: PayableOrder;
  tax: TaxAssessment;
  terms: AccountTerms;
  poNumber: string | null;
}

/** An invoice before its number is drawn. */
export function invoiceDraft(
  { order, tax, terms, poNumber }: Bill,
  { actor, mode, now }: { actor: Actor; mode: StripeMode; now: Date },
): NumberlessInvoice {
  const dueOn = addDays(dayOf(now), terms.days);
  return {
    id: newId(now.getTime()),
    mode,
    requestId: order.requestId,
    reference: order.reference,
    licenceReference: order.licenceReference,
    organisationId: order.organisationId,
    organisationName: order.organisationName,
    requesterId: order.requesterId,
    issuedBy: actorRef(actor).id ?? order.requesterId,
    headline: order.headline,
    itemCount: order.itemCount,
    isExtension: order.isExtension,
    state: 'issuing',
    ...{ currency: tax.total.currency, amount: tax.total.minor, tax: tax.tax.minor },
    ...{ taxTreatment: tax.treatment, taxRateBp: tax.rateBasisPoints, taxTableVersion: tax.tableVersion },
    ...{ taxCountry: tax.country, taxReason: tax.reasonCode, taxEvidence: tax.evidence },
    ...{ poNumber, termsDays: terms.days, issuedAt: now, dueOn, updatedAt: now },
    ...{ pausedUntil: null, pauseReason: null, suspendedAt: null, reasonCode: null, paidAt: null },
    document: {
      kind: 'invoice',
      ...{ issuedAt: now.toISOString(), dueOn, termsDays: terms.days, poNumber },
      ...{ reference: order.reference, licenceReference: order.licenceReference },
      lines: [{ description: invoiceLine(order), amount: tax.net.toJSON() }],
      ...{ net: tax.net.toJSON(), total: tax.total.toJSON(), tax: documentTax(tax) },
    },
  };
}

/** What is bought, as the document and the provider's page say it. */
export function invoiceLine(order: Pick<PayableOrder, 'licenceReference' | 'headline' | 'itemCount'>): string {
  const others = order.itemCount > 1 ? ` and ${order.itemCount - 1} more` : '';
  return `Republishing licence ${order.licenceReference}: ${order.headline}${others}`;
}

function documentTax(tax: TaxAssessment): ReceiptTax {
  const { treatment, taxName, rateBasisPoints, reasonCode, country, tableVersion } = tax;
  return {
    status: treatment,
    sentence:
      treatment === 'not-configured' ? INVOICE_WITHOUT_TAX : taxSentence({ taxName, rateBasisPoints, reasonCode }),
    amount: Money.of(tax.tax.minor, tax.tax.currency).toJSON(),
    ...{ rateBasisPoints, name: taxName, country, tableVersion },
  };
}
