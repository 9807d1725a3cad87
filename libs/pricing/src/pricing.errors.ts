import { DomainError, type FieldError, type MoneyJson } from '#libs/kernel';
import type { FeeFacts, Outcome } from './fee/fee-facts.js';

export const factsInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('pricing.facts-invalid', errors.map(({ message }) => message).join(' '), {
    nextStep: 'Correct the use and ask for the price again.',
    errors,
  });

/** A use with its fee, as evidence. */
export interface PricedUse {
  facts: FeeFacts;
  total: MoneyJson;
  outcome: Outcome;
}

/** Numbers and names a sentence speaks of. */
export type MistakeValues = Readonly<Record<string, string | number>>;

/** One mistake in a price book; a broken law is shown by two uses, the second of which contains the first. */
export interface BookMistake extends FieldError {
  /** What the sentence speaks of, for words in another language. */
  values?: MistakeValues;
  uses?: { narrower: PricedUse; wider: PricedUse };
}

/** `pricing.book-invalid` */
export class PriceBookInvalid extends DomainError {
  constructor(readonly mistakes: readonly BookMistake[]) {
    super('pricing.book-invalid', mistakes.map(({ message }) => message).join(' '), {
      nextStep: 'Correct each field named and try again; nothing was changed.',
      errors: mistakes.map(({ path, code, message }) => ({ path, code, message })),
    });
  }
}

export const noPriceBook = (currency: string, offered: readonly string[]): DomainError =>
  new DomainError('pricing.no-price-book', `This title has no prices in ${currency}.`, {
    nextStep:
      offered.length > 0
        ? `Choose one of: ${offered.join(', ')}.`
        : 'Send us a free request in words; we will answer it with an offer.',
  });

export const priceBookNotFound = (): DomainError =>
  new DomainError('pricing.price-book-not-found', 'There is no such price book.', {
    kind: 'not-found',
    nextStep: 'Go back to the list of price books.',
  });

export const draftNotFound = (): DomainError =>
  new DomainError('pricing.draft-not-found', 'There is no such draft of a price book.', {
    kind: 'not-found',
    nextStep: 'Go back to the list of price books.',
  });

export const draftPublished = (): DomainError =>
  new DomainError('pricing.draft-published', 'This draft was published already.', {
    kind: 'conflict',
    nextStep: 'Look at the published version, or make a new draft.',
  });

export const needsSecondPerson = (): DomainError =>
  new DomainError(
    'pricing.needs-second-person',
    'A price book is published by somebody who neither drafted nor edited it.',
    { kind: 'forbidden', nextStep: 'Ask a colleague who has not worked on the draft to look at it and publish it.' },
  );

export const needsPerson = (): DomainError =>
  new DomainError('pricing.needs-person', 'Only people of the staff draft and publish price books.', {
    kind: 'forbidden',
    nextStep: 'Sign in on the desk to do this.',
  });

export const draftDiscarded = (): DomainError =>
  new DomainError('pricing.draft-discarded', 'This draft was put away.', {
    kind: 'conflict',
    nextStep: 'Start a new draft; what this one said can still be read.',
  });

export const draftChanged = (): DomainError =>
  new DomainError('pricing.draft-changed', 'Somebody changed this draft after you opened it.', {
    kind: 'conflict',
    nextStep: 'Load the draft again, look at what changed, and do it once more.',
  });

export const draftBehind = (version: number): DomainError =>
  new DomainError('pricing.draft-behind', `Version ${version} was published while this draft was being written.`, {
    kind: 'conflict',
    nextStep: `Compare the draft with version ${version}, take over what is new there, and say that it builds on it.`,
  });

export const draftTooLarge = (): DomainError =>
  new DomainError('pricing.draft-too-large', 'A price book is at most 200,000 characters of data.', {
    nextStep: 'Take out what does not belong to a price book.',
  });

export const versionBegun = (): DomainError =>
  new DomainError('pricing.version-begun', 'This version is in force already, or has been.', {
    kind: 'conflict',
    nextStep: 'Publish another version; quotes that were kept under this one stay as they are.',
  });

export const versionWithdrawn = (): DomainError =>
  new DomainError('pricing.version-withdrawn', 'This version was withdrawn already.', {
    kind: 'conflict',
    nextStep: 'Look at the history of the book.',
  });

export const currencyUnknown = (currency: string): DomainError =>
  new DomainError('pricing.currency-unknown', `We do not know the currency ${currency}.`, {
    nextStep: 'Use an ISO 4217 code such as GBP.',
  });

export const fileInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('pricing.file-invalid', 'This file is no price book yet.', {
    nextStep: 'Correct each row named and choose the file again; nothing was stored.',
    errors,
  });

export const agreedTermsInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('pricing.agreed-terms-invalid', errors.map(({ message }) => message).join(' '), {
    nextStep: 'Correct each field named and try again; nothing was changed.',
    errors,
  });
