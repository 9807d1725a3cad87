import {
  ATTEMPT_STATES,
  DECLINE_CODES,
  DISPUTE_STATES,
  INVOICE_PAYMENT_KINDS,
  REFUND_STATES,
  RETURN_REASONS,
  type PaymentDetail,
  type PaymentListItem,
  type PaymentProgress,
  type ReceiptView,
} from '#libs/payments';
import type { EntrySentence, EntryView } from '#libs/ledger';
import { date, id, instant, listOf, named, object, oneOf, orNull, pageOf, text } from '../schema.js';
import { money, spoken } from './basics.js';

export const checkoutUrl = named<{ url: string }>('CheckoutUrl', { url: text('Where to send the browser.') });

export const paymentProgress = named<PaymentProgress>('PaymentProgress', {
  state: oneOf(['none', 'waiting', 'paid', 'checking', 'returning', 'returned', 'closed']),
  licenceReference: orNull(text('Once paid.')),
  receiptNumber: orNull(text()),
  declined: orNull(object<NonNullable<PaymentProgress['declined']>>({ code: oneOf(DECLINE_CODES), at: instant() })),
  returnReason: orNull(oneOf(RETURN_REASONS, 'Why it goes back; `not-issued` for all others.')),
});

export const receipt = named<ReceiptView>('Receipt', {
  number: text(),
  kind: oneOf(['receipt', 'invoice']),
  requestReference: text(),
  licenceReference: orNull(text()),
  headline: text(),
  amount: money,
  state: text(),
  issuedAt: instant(),
  dueOn: orNull(date()),
  poNumber: orNull(text()),
});
export const receiptPage = pageOf('ReceiptPage', receipt);

export const paymentFields = {
  id: id('The attempt’s, or that of the invoice’s payment.'),
  kind: oneOf(['checkout', 'invoice']),
  state: oneOf(ATTEMPT_STATES),
  mode: oneOf(['sandbox', 'test', 'live']),
  reference: text('R-2026-00042'),
  licenceReference: text(),
  organisation: object<PaymentListItem['organisation']>({ id: id(), name: text() }),
  headline: text(),
  amount: money,
  received: orNull(money),
  fee: orNull(money),
  reasonCode: orNull(text('Why it is held, failed or returned.')),
  sessionId: orNull(text()),
  chargeId: orNull(text()),
  receiptNumber: orNull(text()),
  invoiceNumber: orNull(text('Of the invoice that it pays.')),
  method: orNull(oneOf(INVOICE_PAYMENT_KINDS)),
  createdAt: instant(),
  paidAt: orNull(instant()),
  settledAt: orNull(instant()),
};
/** The description for software of any language. */
export const entrySays = object<EntrySentence>({ code: text('Stable, such as licence-fee.'), values: spoken });

export const entry = named<EntryView>('LedgerEntry', {
  id: id(),
  number: text('In the order of writing.'),
  source: object<EntryView['source']>({ kind: text(), id: text() }),
  description: text('In English, as it is kept.'),
  says: orNull(entrySays),
  occurredAt: instant('When it counts.'),
  happenedAt: orNull(instant('When it happened, if its month was closed by the time it was heard of.')),
  postedAt: instant('When it was written.'),
  reversesId: orNull(id()),
  reversedById: orNull(id()),
  postings: listOf(object<EntryView['postings'][number]>({ account: text(), accountName: text(), amount: money })),
});

export const refundBegun = named<{ refundId: string }>('RefundBegun', { refundId: id() });

export const paymentDetail = named<PaymentDetail>('PaymentDetail', {
  ...paymentFields,
  paymentIntentId: orNull(text()),
  history: listOf(
    object<PaymentDetail['history'][number]>({
      from: orNull(text()),
      to: text(),
      by: object<PaymentDetail['history'][number]['by']>({ kind: text(), id: text(), name: orNull(text()) }),
      reasonCode: orNull(text()),
      at: instant(),
    }),
  ),
  refunds: listOf(
    object<PaymentDetail['refunds'][number]>({
      id: id(),
      state: oneOf(REFUND_STATES),
      amount: money,
      reasonCode: text(),
      providerId: orNull(text()),
      failure: orNull(text()),
      note: orNull(text('Why finance sent it back.')),
      begunBy: orNull(text('Who sent it back, by name.')),
      createdAt: instant(),
    }),
  ),
  disputes: listOf(
    object<PaymentDetail['disputes'][number]>({
      id: id(),
      state: oneOf(DISPUTE_STATES),
      amount: money,
      dueAt: orNull(instant()),
      openedAt: instant(),
    }),
  ),
  entries: listOf(entry),
});
