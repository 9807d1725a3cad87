import { DomainError, type ErrorKind, type FieldError } from '#libs/kernel';

export const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string, errors?: FieldError[]) =>
  new DomainError(`licensing.${code}`, message, { kind, nextStep, ...(errors ? { errors } : {}) });

/** 422: some fields of the input cannot be meant; `errors` names each. */
export const useInvalid = (errors: FieldError[]) =>
  refusal('use-invalid', 'invalid', firstMessage(errors), 'Correct the marked fields and try again.', errors);

export const requestInvalid = (errors: FieldError[]) =>
  refusal('request-invalid', 'invalid', firstMessage(errors), 'Correct the marked fields and try again.', errors);

const firstMessage = (errors: readonly FieldError[]): string =>
  errors.length === 1
    ? errors[0]!.message
    : `${errors.length} things need correcting. The first: ${errors[0]?.message}`;

/** 422: nothing is kept or requested for a use that is refused; `errors` carries the reasons. */
export const quoteRefused = (reasons: readonly { code: string; message: string; nextStep: string }[]) =>
  refusal(
    'quote-refused',
    'invalid',
    reasons[0]?.message ?? 'We cannot license this use.',
    reasons[0]?.nextStep ?? 'Choose another use, or ask the rights desk in words.',
    reasons.map((reason) => ({ path: 'use', code: reason.code, message: reason.message })),
  );

export const quoteNotFound = () =>
  refusal('quote-not-found', 'not-found', 'We do not have this quote.', 'Make a new one from the article’s page.');
export const quoteExpired = () =>
  refusal(
    'quote-expired',
    'gone',
    'This quote has expired: a price is kept for 30 days.',
    'Make a new quote from the article’s page; it takes a moment.',
  );
export const quoteAlreadyRequested = (reference: string | null) =>
  refusal(
    'quote-already-requested',
    'conflict',
    reference ? `This quote is already part of request ${reference}.` : 'This quote is already part of a request.',
    'Open that request, or make a new quote for another licence.',
  );
export const articleChanged = (headline: string) =>
  refusal(
    'article-changed',
    'conflict',
    `“${headline}” has changed since this price was made.`,
    'Look at the article as it is now and make a new quote; the price is often the same.',
  );
export const partGone = (headline: string) =>
  refusal(
    'part-gone',
    'conflict',
    `“${headline}” was edited and lacks a part that was chosen.`,
    'Choose again from the article as it is now: a changed request leaves out what is gone by itself.',
  );
export const articleKilled = () =>
  refusal(
    'article-killed',
    'conflict',
    'This article has been withdrawn by the newsroom and cannot be licensed.',
    'Choose another article. If you have paid already, the amount is returned to you.',
  );
export const articleEmbargoed = () =>
  refusal(
    'article-embargoed',
    'conflict',
    'This article is under embargo and cannot be licensed yet.',
    'Come back when the embargo has ended.',
  );
/** 409: since the offer was made; its offer is not touched, as the rights may come back. */
export const rightsChanged = () =>
  refusal(
    'rights-changed',
    'conflict',
    'The rights of a part of this offer have changed since it was made, so we cannot license it as it is.',
    'Write to the rights desk on the request’s page, or ask again without that part. If you have paid already, the amount is returned to you.',
  );

export const requestNotFound = () =>
  refusal('request-not-found', 'not-found', 'We do not have this request.', 'Check the reference in your list.');
export const licenceNotFound = () =>
  refusal('licence-not-found', 'not-found', 'We do not have this licence.', 'Check the number on the certificate.');

/** 409: somebody else was quicker, or the state has moved on. Says who and what, as far as the reader may know. */
export const requestMovedOn = (what: string, nextStep = 'Reload the page to see its present state.') =>
  refusal('request-moved-on', 'conflict', what, nextStep);
export const offerExpired = () =>
  refusal(
    'offer-expired',
    'conflict',
    'This offer has run out.',
    'Make a new request; say that you had an offer and the desk will find it.',
  );
export const offerReplaced = () =>
  refusal(
    'offer-replaced',
    'conflict',
    'There is a newer offer than the one you are looking at.',
    'Reload the page and read the newer offer first.',
  );
export const paymentInProgress = (until: Date) =>
  refusal(
    'payment-in-progress',
    'conflict',
    'A payment page is open for this request.',
    `Cancel that payment first, or wait until it closes by itself (${until.toISOString()}).`,
  );
export const notPayable = (state: string) =>
  refusal(
    'not-payable',
    'conflict',
    `This request is ${state.replaceAll('_', ' ')}, so there is nothing to pay now.`,
    'Open the request to see what comes next.',
  );
/** Neutral on purpose: country lists and blocks are not explained to the buyer. */
export const cannotServe = () =>
  refusal(
    'cannot-serve',
    'forbidden',
    'We cannot complete this licence for your organisation at present.',
    'Please write to the rights desk on the request’s page; a person will answer.',
  );
export const cannotApprove = (why: string, nextStep: string) => refusal('cannot-approve', 'conflict', why, nextStep);
export const sameApprover = () =>
  refusal(
    'same-approver',
    'conflict',
    'The second approval must come from another person than the first.',
    'Ask a colleague to look at it.',
  );
export const nothingToApprove = () =>
  refusal(
    'nothing-to-approve',
    'conflict',
    'No approval of this request is waiting for a second person.',
    'Reload the page to see its present state.',
  );
/** The state as it stands in a sentence about why no more can be added to it. */
const ENDED: Readonly<Record<string, string>> = {
  suspended: 'is suspended at present',
  expired: 'has ended',
  terminated: 'was ended before its time',
};
export const licenceNotExtendable = (reference: string, state: string) =>
  refusal(
    'licence-not-extendable',
    'conflict',
    `Licence ${reference} ${ENDED[state] ?? `is ${state}`}, so it cannot be extended.`,
    state === 'suspended'
      ? 'Open the licence to see how to restore it, then extend it.'
      : 'Ask for a new licence from the article’s page. If you have paid already, the amount is returned to you.',
  );
export const extensionOutdated = (reference: string) =>
  refusal(
    'extension-outdated',
    'conflict',
    `Licence ${reference} has been extended since this price was made.`,
    'Open the licence and choose the extension again; the difference is counted from what it allows now.',
  );
export const extensionUnderWay = (reference: string | null) =>
  refusal(
    'extension-under-way',
    'conflict',
    reference
      ? `An extension of this licence is under way already: request ${reference}.`
      : 'An extension of this licence is under way already.',
    'Finish or withdraw that request first.',
  );
export const licenceStateConflict = (state: string, wanted: string) =>
  refusal(
    'licence-state-conflict',
    'conflict',
    `This licence is ${state}; it cannot become ${wanted}.`,
    'Reload the page to see its present state.',
  );

/** 409: exclusive rights stand in the way; the reader is told as much as they may know. */
export const exclusivityTaken = (taken: {
  message: string;
  nextStep: string;
  details: { code: string; message: string }[];
}) =>
  refusal(
    'exclusivity-taken',
    'conflict',
    taken.message,
    taken.nextStep,
    taken.details.map((detail) => ({ path: 'use.exclusivity', ...detail })),
  );

export const mixedTitles = (titles: readonly string[]) =>
  refusal(
    'mixed-titles',
    'invalid',
    `These articles are of several titles (${titles.join(', ')}), and each has prices of its own.`,
    'Make one quote for each title.',
    [{ path: 'items', code: 'mixed-titles', message: 'Choose articles of one title.' }],
  );

export const keyReused = () =>
  refusal(
    'key-reused',
    'conflict',
    'This Idempotency-Key was used for another request.',
    'Send a new key with each new request.',
  );

export const simulationNotFound = () =>
  refusal('simulation-not-found', 'not-found', 'We do not have this simulation.', 'Start one from the draft’s page.');
/** 409: somebody started another in the same instant. */
export const simulationStarted = () =>
  refusal(
    'simulation-started',
    'conflict',
    'Somebody has just started a simulation of this draft.',
    'Look at that one; it is on the draft’s page.',
  );
/** 422: how far back a simulation looks. */
export const periodInvalid = (most: number) =>
  refusal(
    'period-invalid',
    'invalid',
    `A simulation looks back 1 to ${most} whole months.`,
    'Choose a number of months and try again.',
  );
export const needsStaff = () =>
  refusal('needs-staff', 'forbidden', 'Only a person of the staff may do this.', 'Sign in at the desk.');
/** 409: what a draft with mistakes would say is not known. */
export const draftHasMistakes = (mistakes: number) =>
  refusal(
    'draft-has-mistakes',
    'conflict',
    mistakes === 1 ? 'The draft has a mistake.' : `The draft has ${mistakes} mistakes.`,
    'Correct what is marked in the draft, then try it.',
  );

export const termsNeedPerson = () =>
  refusal(
    'terms-need-person',
    'forbidden',
    'Only people of the staff agree to terms.',
    'Sign in on the desk to do this.',
  );
export const termsNeedSecondPerson = () =>
  refusal(
    'terms-need-second-person',
    'forbidden',
    'Terms are agreed by somebody other than who proposed them.',
    'Ask a colleague to look at them.',
  );
export const organisationUnknown = () =>
  refusal('organisation-unknown', 'not-found', 'There is no such organisation.', 'Choose one of the list.');
export const agreedTermsNotFound = () =>
  refusal('agreed-terms-not-found', 'not-found', 'There are no such terms.', 'Go back to the list of terms.');
export const agreedTermsMovedOn = (state: string) =>
  refusal(
    'agreed-terms-moved-on',
    'conflict',
    `These terms are ${state} already.`,
    'Reload the page to see their present state.',
  );
export const agreedTermsDates = () =>
  refusal('agreed-terms-dates', 'invalid', 'These terms would end before they begin.', 'Choose a later last day.', [
    { path: 'endsAt', code: 'before-start', message: 'Choose a later last day.' },
  ]);
export const quoteOfOtherTerms = () =>
  refusal(
    'quote-of-other-terms',
    'conflict',
    'This price holds terms that were agreed with another organisation.',
    'Choose the use again to get your own price.',
  );

export const licenceHeldByOthers = (reference: string, why: string) =>
  refusal(
    'licence-held-by-others',
    'conflict',
    `Staff do not hold ${reference} suspended: ${why}`,
    'It is restored by itself when that is settled. Nothing was changed.',
  );
