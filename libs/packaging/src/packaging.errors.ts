import { DomainError, type FieldError } from '#libs/kernel';

export const odrlInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('packaging.odrl-invalid', 'This is not a licence as Imprimatur writes it.', {
    nextStep: 'Use the licence.odrl.json of the package unchanged.',
    errors,
  });

export const pictureUnreadable = (componentId: string, cause?: unknown): DomainError =>
  new DomainError('packaging.picture-unreadable', `The licensed picture ${componentId} could not be read.`, {
    kind: 'upstream',
    nextStep: 'We try again by ourselves; if it stays so, the desk replaces the picture.',
    cause,
  });

export const contentMissing = (what: string): DomainError =>
  new DomainError('packaging.content-missing', `A licensed part (${what}) is not in the store.`, {
    kind: 'upstream',
    nextStep: 'We try again by ourselves; if it stays so, the desk puts it in place.',
  });
