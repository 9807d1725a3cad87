import { Money, type MoneyJson } from '#libs/kernel';
import { defineEvent, defineJob } from '#platform/jobs';
import type { DunningStep } from '../dunning/dunning-steps.js';
import { owedOn, type Invoice } from './invoice.entity.js';
import type { InvoicePaymentKind } from './invoice-payment.entity.js';

/** What every event about an invoice on account carries. */
export interface InvoiceEvent {
  invoiceId: string;
  /** `IMP-INV-000042` */
  number: string;
  /** `R-2026-00042` */
  reference: string;
  /** `L-2026-00042` */
  licenceReference: string;
  organisationId: string;
  /** The member who bought on account; notifications writes to them. */
  requesterId: string;
  headline: string;
  amount: MoneyJson;
  /** What is still to come. */
  owed: MoneyJson;
  /** ISO date. */
  dueOn: string;
}

/** An invoice is issued and can be paid; `url` is its page at the provider, null when it has none. */
export const InvoiceSent = defineEvent<InvoiceEvent & { url: string | null }>('payments.invoice-sent.v1');
/** All of it is paid. `restored`: its licence was held back and is active again. */
export const InvoicePaid = defineEvent<InvoiceEvent & { by: InvoicePaymentKind; restored: boolean }>(
  'payments.invoice-paid.v1',
);
/** A part of it is paid; `received` is what came. */
export const InvoicePartlyPaid = defineEvent<InvoiceEvent & { received: MoneyJson }>('payments.invoice-partly-paid.v1');
/** More came than was owed: finance returns it. */
export const InvoiceSurplus = defineEvent<InvoiceEvent & { surplus: MoneyJson; reasonCode: string }>(
  'payments.invoice-surplus.v1',
);
/** A bank debit came back: it is owed as before. */
export const InvoicePaymentFailed = defineEvent<InvoiceEvent & { reasonCode: string }>(
  'payments.invoice-payment-failed.v1',
);
/** Voided by finance, with the reason in its words. */
export const InvoiceVoided = defineEvent<InvoiceEvent & { reason: string }>('payments.invoice-voided.v1');
/** A step of dunning was taken. */
export const InvoiceDunned = defineEvent<InvoiceEvent & { step: DunningStep }>('payments.invoice-dunned.v1');

/** Makes the page of an invoice at the provider. */
export const OpenCollectionJob = defineJob<{ collectionId: string }>('payments.open-collection');
/** Looks at an invoice with the provider and books what was paid. */
export const SettleInvoiceJob = defineJob<{ providerId: string }>('payments.settle-invoice');
/** Closes the page of an invoice at the provider. */
export const CloseCollectionJob = defineJob<{ collectionId: string }>('payments.close-collection');
/** Every 15 minutes. */
export const PollInvoicesJob = defineJob<Record<string, never>>('payments.poll-invoices');
/** Every hour: takes the steps whose day has come. */
export const RunDunningJob = defineJob<Record<string, never>>('payments.run-dunning');

export const settleInvoiceKey = (providerId: string): string => `payments.settle-invoice:${providerId}`;

export function invoiceEvent(invoice: Invoice): InvoiceEvent {
  return {
    invoiceId: invoice.id,
    number: invoice.number,
    reference: invoice.reference,
    licenceReference: invoice.licenceReference,
    organisationId: invoice.organisationId,
    requesterId: invoice.issuedBy,
    headline: invoice.headline,
    amount: Money.of(invoice.amount, invoice.currency).toJSON(),
    owed: owedOn(invoice).toJSON(),
    dueOn: invoice.dueOn,
  };
}
