import { DomainError, type FieldError } from '#libs/kernel';

export const odrlInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('packaging.odrl-invalid', 'This is not a licence as Imprimatur writes it.', {
    nextStep: 'Use the licence.odrl.json of the package unchanged.',
    errors,
  });
