import { DomainError } from '#libs/kernel';

export const badSignature = (cause: unknown): DomainError =>
  new DomainError('signing.bad-signature', 'None of our keys signed this.', {
    nextStep: 'Compare it with the file you downloaded; a single changed character breaks a signature.',
    cause,
  });
