import { DomainError, type ErrorKind, type Money } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string, path?: string) =>
  new DomainError(`payments.${code}`, message, {
    kind,
    nextStep,
    ...(path ? { errors: [{ path, code, message }] } : {}),
  });

export const invoiceNotOffered = () =>
  refusal(
    'invoice-not-offered',
    'conflict',
    'This order cannot be paid on account.',
    'Pay it by card, or ask finance through the request’s page for invoice terms.',
  );
export const poNumberMissing = () =>
  refusal(
    'po-number-missing',
    'invalid',
    'Your organisation’s invoices need a purchase order number.',
    'Ask your purchasing department for the number and enter it, or pay by card.',
    'poNumber',
  );
export const poNumberInvalid = () =>
  refusal(
    'po-number-invalid',
    'invalid',
    'A purchase order number has at most 60 characters, and no line breaks.',
    'Enter it as your purchasing department gave it to you.',
    'poNumber',
  );
export const creditLimitPassed = (left: Money, limit: Money) =>
  refusal(
    'credit-limit-passed',
    'conflict',
    `This invoice would pass your credit limit of ${limit.toString()}: ${left.toString()} are left.`,
    'Pay an open invoice first, pay this order by card, or ask finance for a higher limit.',
  );
export const currencyNotAgreed = (currency: string) =>
  refusal(
    'invoice-currency-not-agreed',
    'conflict',
    `Your invoice terms do not cover orders in ${currency}.`,
    'Pay this order by card, or ask finance to agree a credit limit in this currency.',
  );
export const accountOverdue = (number: string) =>
  refusal(
    'account-overdue',
    'conflict',
    `Invoice ${number} is overdue, so nothing new can be bought on account.`,
    'Pay it first, or pay this order by card.',
  );
export const invoiceTooSmall = (minimum: Money) =>
  refusal(
    'invoice-too-small',
    'invalid',
    `This amount is too small to be invoiced: the smallest is ${minimum.toString()}.`,
    'Add another article to the request, or write to the rights desk on its page.',
  );
export const alreadyInvoiced = (number: string) =>
  refusal(
    'already-invoiced',
    'conflict',
    `This order is on invoice ${number} already, with another purchase order number.`,
    'Open that invoice; if its number is wrong, ask finance to void it.',
  );
export const invoiceNotFound = () =>
  refusal(
    'invoice-not-found',
    'not-found',
    'We do not have this invoice.',
    'Check the number in the list of invoices.',
  );
export const notVoidable = (why: 'paid' | 'processing' | 'voiding' | 'extension' | 'closed') => {
  const said = {
    paid: ['A part of this invoice is paid; it cannot be voided.', 'Return the money first, or write off the rest.'],
    processing: ['A payment of this invoice is on its way.', 'Wait until the bank has answered, then try again.'],
    voiding: ['This invoice is being voided already.', 'Reload the page in a moment to see what became of it.'],
    extension: [
      'This invoice bought an extension of a licence that was there before; voiding it would end that licence too.',
      'Write the invoice off, or settle it another way with the licensee.',
    ],
    closed: ['This invoice is closed already.', 'Reload the page to see its present state.'],
  }[why];
  return refusal('invoice-not-voidable', 'conflict', said[0]!, said[1]!);
};
export const invoiceNotOwed = (state: string) =>
  refusal(
    'invoice-not-owed',
    'conflict',
    `This invoice is ${state}: nothing is owed on it.`,
    'Reload the page to see its present state.',
  );
export const invoicePaymentCurrency = (wanted: string, given: string) =>
  refusal(
    'currency-mismatch',
    'invalid',
    `This invoice is in ${wanted}, the payment in ${given}.`,
    `Enter what arrived in ${wanted}; money in another currency is to be returned or exchanged first.`,
    'amount.currency',
  );
export const paymentInFuture = () =>
  refusal(
    'payment-date-invalid',
    'invalid',
    'The day of the payment is not between the day of the invoice and today.',
    'Enter the day on the bank’s statement.',
    'receivedOn',
  );
export const amountNotPositive = () =>
  refusal(
    'amount-invalid',
    'invalid',
    'The amount has to be more than nothing.',
    'Enter what arrived.',
    'amount.amount',
  );
export const transferTwice = () =>
  refusal(
    'transfer-recorded-already',
    'conflict',
    'A payment with this bank reference is recorded already, with another amount or day.',
    'Compare it with the bank’s statement; a second payment has a reference of its own.',
    'bankReference',
  );
export const surplusNotReturnable = () =>
  refusal(
    'surplus-not-returnable',
    'conflict',
    'This payment has no surplus that waits to be returned.',
    'Reload the page to see its present state.',
  );
export const pauseInvalid = () =>
  refusal(
    'pause-invalid',
    'invalid',
    'A pause ends on a day from today on, within the next 180 days.',
    'Choose the last day of the pause.',
    'until',
  );
export const reasonNeeded = () =>
  refusal('reason-needed', 'invalid', 'Please say why.', 'Write a sentence that a colleague understands.', 'reason');

/** A job's reason to try again: the provider names a collection that we do not see yet. */
export const collectionNotYetKnown = (id: string) =>
  refusal('collection-not-yet-known', 'unavailable', `Collection ${id} is not known yet.`, 'It is tried again.');
