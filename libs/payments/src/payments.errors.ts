import { DomainError, type ErrorKind, type Money } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string) =>
  new DomainError(`payments.${code}`, message, { kind, nextStep });

/** The card networks do not take such small amounts. */
export const amountTooSmall = (minimum: Money) =>
  refusal(
    'amount-too-small',
    'invalid',
    `This amount is too small to be paid by card: the smallest is ${minimum.toString()}.`,
    'Add another article to the request, or write to the rights desk on its page.',
  );
/** Of three decimals the provider takes two: nothing was asked of it. */
export const amountUneven = (amount: Money) =>
  refusal(
    'amount-uneven',
    'invalid',
    `${amount.toString()} cannot be moved by card or bank debit: in ${amount.currency} the last decimal has to be 0.`,
    'Ask the rights desk on the request’s page for an offer that ends in 0; finance enters such an amount.',
  );
export const cardNotOffered = () =>
  refusal(
    'card-not-offered',
    'conflict',
    'This order cannot be paid by card.',
    'Pay it by invoice, or write to the rights desk on its page.',
  );
/** 503: nothing was taken. The same attempt goes on when it is tried again. */
export const providerUnavailable = () =>
  refusal(
    'provider-unavailable',
    'unavailable',
    'The payment page could not be opened just now. Nothing was taken.',
    'Please try again in a minute; you will not be charged twice.',
  );
export const providerRefused = () =>
  refusal(
    'provider-refused',
    'upstream',
    'Our payment provider did not accept this payment. Nothing was taken.',
    'Please write to the rights desk on the request’s page; we will look at it.',
  );
/** The page was paid while it was being closed. */
export const alreadyPaid = () =>
  refusal(
    'already-paid',
    'conflict',
    'This order has just been paid.',
    'Reload the page: the licence appears in a moment.',
  );
export const receiptNotFound = () =>
  refusal(
    'receipt-not-found',
    'not-found',
    'We do not have this receipt.',
    'Check the number in your list of receipts.',
  );
export const paperNotFound = () =>
  refusal(
    'paper-not-found',
    'not-found',
    'We have issued no document of this number.',
    'Look for it in the tax report, or on the page of its payment.',
  );
export const paymentNotFound = () =>
  refusal('payment-not-found', 'not-found', 'We do not have this payment.', 'Look for it in the list of payments.');
export const notReturnable = (state: string) =>
  refusal(
    'not-returnable',
    'conflict',
    `A payment that is ${state} cannot be returned here.`,
    'Only held and surplus payments can be. Reload the page to see its present state.',
  );

/** 400: not signed by the provider with a secret of ours. */
export const badSignature = () =>
  refusal(
    'bad-signature',
    'malformed',
    'The signature of this event does not fit.',
    'Check that STRIPE_WEBHOOK_SECRET is the secret of this endpoint and that the body arrives unchanged.',
  );

/** 413: no event of the provider is that large. */
export const eventTooLarge = () =>
  refusal('event-too-large', 'too-large', 'This event is larger than any we expect.', 'Send at most 1 MB.');

/** A job's reason to try again: the provider names an attempt that we do not see yet. */
export const attemptNotYetKnown = (id: string) =>
  refusal('attempt-not-yet-known', 'unavailable', `Attempt ${id} is not known yet.`, 'It is tried again by itself.');
/** A job's reason to try again: somebody else changed the attempt in the meantime. */
export const attemptMovedOn = (id: string) =>
  refusal('attempt-moved-on', 'conflict', `Attempt ${id} changed in the meantime.`, 'It is tried again by itself.');
/** A job's reason to try again: the provider has not booked the charge yet. */
export const notYetBooked = (id: string) =>
  refusal(
    'not-yet-booked',
    'unavailable',
    `The charge of attempt ${id} is not booked yet.`,
    'It is tried again by itself.',
  );

export const refundNotFound = () =>
  refusal('refund-not-found', 'not-found', 'We do not have this refund.', 'Look for it in the list of refunds.');
export const paymentNotRefundable = (state: string) =>
  refusal(
    'payment-not-refundable',
    'conflict',
    `This payment is ${state}: no order was settled by it.`,
    'Money that belongs to no order is sent back whole, on the payment’s page.',
  );
export const paymentDisputed = () =>
  refusal(
    'payment-disputed',
    'conflict',
    'The payer’s bank disputes this payment. What it has taken back cannot be given back a second time.',
    'Answer the dispute on its own page.',
  );
export const alreadyRefunded = () =>
  refusal(
    'already-refunded',
    'conflict',
    'All of this payment has been given back, or is on its way.',
    'See its refunds on the payment’s page.',
  );
export const refundAboveLeft = (left: Money) =>
  refusal(
    'refund-above-left',
    'invalid',
    `Only ${left.toString()} of this payment is left to give back.`,
    'Ask for that or less. What waits for approval counts as given back.',
  );
export const refundItemAboveLeft = (headline: string, left: Money) =>
  refusal(
    'refund-item-above-left',
    'invalid',
    `Only ${left.toString()} of “${headline}” is left to give back.`,
    'Ask for that or less, and for more than nothing.',
  );
export const refundItemUnknown = () =>
  refusal(
    'refund-item-unknown',
    'invalid',
    'One of these articles is not in the licence (any more), or is named twice.',
    'Reload the page and choose from the articles shown.',
  );
export const refundNothing = () =>
  refusal('refund-nothing', 'invalid', 'Nothing cannot be given back.', 'Enter an amount above zero.');
export const refundCurrency = (currency: string) =>
  refusal(
    'refund-currency',
    'invalid',
    `This payment was made in ${currency}, and goes back in ${currency} only.`,
    `Enter the amount in ${currency}.`,
  );
export const secondPersonNeeded = () =>
  refusal(
    'second-person-needed',
    'conflict',
    'Whoever asked for a refund cannot approve it.',
    'Ask a colleague in finance to look at it.',
  );
export const refundNotRetryable = () =>
  refusal(
    'refund-not-retryable',
    'conflict',
    'Only a refund that the bank sent back after it was booked is paid out again, and once at a time.',
    'Ask for a new refund on the payment’s page.',
  );
export const idempotencyKeyReused = () =>
  refusal(
    'idempotency-key-reused',
    'conflict',
    'This Idempotency-Key was used for another request.',
    'Use a new key for another request, the same key only to repeat one.',
  );
export const disputeNotFound = () =>
  refusal('dispute-not-found', 'not-found', 'We do not have this dispute.', 'Look for it in the list of disputes.');
export const disputeClosed = () =>
  refusal(
    'dispute-closed',
    'conflict',
    'This dispute takes no answer any more.',
    'Reload the page: it shows what was decided, or what was sent.',
  );
export const evidenceTooLarge = () =>
  refusal(
    'evidence-too-large',
    'invalid',
    'The files of this answer have more than 4.5 MB together; the bank takes no more.',
    'Remove a file of yours or make it smaller; what does not fit can be said in words.',
  );
export const evidenceFileMissing = () =>
  refusal(
    'evidence-file-missing',
    'invalid',
    'There is no file in this form.',
    'Send it as the field `file` of a multipart/form-data body.',
  );
export const evidenceFileInvalid = () =>
  refusal(
    'evidence-file-invalid',
    'invalid',
    'A bank takes whole PDF, PNG and JPEG files. By its bytes this is none, whatever its name says.',
    'Save it as a PDF, and add that.',
  );
export const evidenceFileTaken = () =>
  refusal(
    'evidence-file-taken',
    'conflict',
    'You have added a file of this kind already; a bank takes one of each.',
    'Remove it first, or put both into one PDF.',
  );
export const evidenceFileNotFound = () =>
  refusal(
    'evidence-file-not-found',
    'not-found',
    'There is no such file with this answer.',
    'Reload the dispute: it names the files that go with its answer.',
  );
export const refundLimitNeedsPerson = () =>
  refusal(
    'refund-limit-needs-person',
    'forbidden',
    'A limit is set by two people.',
    'Sign in at the desk and propose it there.',
  );
export const refundLimitSame = () =>
  refusal('refund-limit-same', 'conflict', 'This is the limit already.', 'Propose another amount.');
export const refundLimitProposed = () =>
  refusal(
    'refund-limit-proposed',
    'conflict',
    'Somebody else has proposed a limit in this currency.',
    'Approve or refuse theirs first.',
  );
export const refundLimitOwn = () =>
  refusal(
    'refund-limit-own',
    'conflict',
    'Whoever proposed a limit cannot approve it.',
    'Ask a colleague in finance to look at it.',
  );
export const refundLimitChanged = () =>
  refusal(
    'refund-limit-changed',
    'conflict',
    'This proposal is not there any more, or was changed.',
    'Reload the page and look at what is proposed now.',
  );
export const creditNoteNotFound = () =>
  refusal(
    'credit-note-not-found',
    'not-found',
    'We do not have this credit note.',
    'Check the number in your list of receipts.',
  );
