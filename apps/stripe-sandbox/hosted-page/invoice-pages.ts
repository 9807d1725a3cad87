import type Stripe from 'stripe';
import { methodsFor } from '../payment-intents/payment-methods.js';
import type { InvoiceRecord } from '../state/records.js';
import { choiceList, declineAlert } from './choices.js';
import { dateText } from './date-text.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import { moneyText } from './money-text.js';

/** What the page says of the payment beside the bill. */
export interface InvoiceStanding {
  /** Why the last attempt failed. */
  decline: string | null;
  /** A bank debit is under way. */
  isProcessing: boolean;
}

/** The hosted invoice: the bill on one side, how it is paid on the other. */
export function invoicePage(record: InvoiceRecord, standing: InvoiceStanding): string {
  const { invoice } = record;
  return layout(
    `Invoice ${invoice.number ?? ''}`,
    html`<main>
      <section aria-label="The invoice">
        <h1>Invoice ${invoice.number ?? ''}</h1>
        <p class="total">${moneyText(invoice.amount_remaining, invoice.currency)}</p>
        ${facts(invoice)}
        <ul class="items">
          ${record.lines.map(lineRow)} ${totals(invoice)}
        </ul>
        ${note(invoice.description)} ${note(invoice.footer)}
        <p><a href="/i/${invoice.id}/pdf">Download the invoice as PDF</a></p>
      </section>
      <section aria-label="Payment">${payment(invoice, standing)}</section>
    </main>`,
  );
}

function payment(invoice: Stripe.Invoice, { decline, isProcessing }: InvoiceStanding): Markup {
  if (isProcessing) {
    return said('The bank is being asked', 'A debit is under way. It takes its days; you need not pay again.');
  }
  if (invoice.status === 'paid') return said('Paid', 'Thank you. There is nothing left to pay on this invoice.');
  if (invoice.status === 'void') return said('Void', 'This invoice was withdrawn. Nothing is owed.');
  const amount = moneyText(invoice.amount_remaining, invoice.currency);
  return html`${decline === null ? null : declineAlert(decline)}
    <form method="post" action="/i/${invoice.id}">
      ${choiceList({ methods: methodsFor(invoice.currency, undefined), hasShop: false })}
      <button type="submit">Pay ${amount}</button>
    </form>`;
}

function said(title: string, sentence: string): Markup {
  return html`<p class="statement">${title}</p>
    <p class="done">${sentence}</p>`;
}

function facts(invoice: Stripe.Invoice): Markup {
  const rows: [string, string | null][] = [
    ['Billed to', invoice.customer_name ?? invoice.customer_email],
    ['Issued', invoice.effective_at === null ? null : dateText(invoice.effective_at)],
    ['Due', invoice.due_date === null ? null : dateText(invoice.due_date)],
    ...(invoice.custom_fields ?? []).map((field): [string, string] => [field.name, field.value]),
  ];
  return html`<dl class="facts">
    ${rows.flatMap(([name, value]) =>
      value === null
        ? []
        : [
            html`<div>
              <dt>${name}</dt>
              <dd dir="auto">${value}</dd>
            </div>`,
          ],
    )}
  </dl>`;
}

function lineRow(line: Stripe.InvoiceLineItem): Markup {
  return html`<li>
    <span dir="auto">${line.description ?? 'Item'}</span>
    <span class="amount">${moneyText(line.amount, line.currency)}</span>
  </li>`;
}

/** From the sum of the lines to what is still to be paid, where they differ. */
function totals(invoice: Stripe.Invoice): Markup {
  const { currency } = invoice;
  const rows: [string, number][] = [['Total', invoice.total]];
  if (invoice.starting_balance !== 0) rows.push(['Balance from before', invoice.starting_balance]);
  if (invoice.pre_payment_credit_notes_amount > 0) rows.push(['Credited', -invoice.pre_payment_credit_notes_amount]);
  if (invoice.amount_paid > 0) rows.push(['Paid', -invoice.amount_paid]);
  return html`${rows.map(
    ([name, amount]) =>
      html`<li>
        <strong>${name}</strong>
        <strong class="amount">${moneyText(amount, currency)}</strong>
      </li>`,
  )}`;
}

const note = (text: string | null): Markup | null =>
  text === null ? null : html`<p class="quiet small" dir="auto">${text}</p>`;
