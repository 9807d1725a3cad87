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
