import { DomainError, type ErrorKind } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string) =>
  new DomainError(`payments.${code}`, message, { kind, nextStep });

export const taxNeedsPerson = () =>
  refusal('tax-needs-person', 'forbidden', 'A tax table is changed by a person.', 'Sign in at the desk.');
export const taxDraftMissing = () =>
  refusal(
    'tax-draft-missing',
    'not-found',
    'There is no draft of a tax table now: it was published or put away.',
    'Reload the page; a new draft can be begun there.',
  );
export const taxDraftChanged = () =>
  refusal(
    'tax-draft-changed',
    'conflict',
    'Somebody else has changed this draft in the meantime.',
    'Reload the page, and make your change on what is there now.',
  );
export const taxDraftTooLarge = () =>
  refusal('tax-draft-too-large', 'invalid', 'This tax table is too large.', 'Keep one rate for each country.');
export const taxNeedsSecondPerson = () =>
  refusal(
    'tax-needs-second-person',
    'forbidden',
    'A tax table is published by somebody who did not work on its draft.',
    'Ask another person of finance to read and publish it.',
  );

/** One thing that is wrong in a draft. */
export interface TaxMistake {
  /** Where, such as `rates.3.basisPoints`. */
  path: string;
  message: string;
}

export const taxTableInvalid = (mistakes: readonly TaxMistake[]) =>
  new DomainError('payments.tax-table-invalid', 'This tax table cannot be published: something in it is wrong.', {
    kind: 'invalid',
    nextStep: 'Mend the places that the page marks, and publish it then.',
    errors: mistakes.map((mistake) => ({ ...mistake, code: 'wrong' })),
  });
export const taxTableTooLate = (today: string) =>
  refusal(
    'tax-table-too-late',
    'invalid',
    'A new version cannot hold from a day that is over: what was charged on it stays as it was.',
    `Choose ${today} or a later day, or none to begin today.`,
  );
