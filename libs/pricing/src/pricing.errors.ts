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

/** One mistake in a price book; a broken law is shown by two uses, the second of which contains the first. */
export interface BookMistake extends FieldError {
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
  new DomainError('pricing.needs-second-person', 'A price book is published by somebody other than who drafted it.', {
    kind: 'forbidden',
    nextStep: 'Ask a colleague to look at the draft and publish it.',
  });

export const needsPerson = (): DomainError =>
  new DomainError('pricing.needs-person', 'Only people of the staff draft and publish price books.', {
    kind: 'forbidden',
    nextStep: 'Sign in on the desk to do this.',
  });
