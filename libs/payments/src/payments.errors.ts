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
