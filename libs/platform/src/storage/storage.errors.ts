import { DomainError } from '#libs/kernel';

export const badKey = (): DomainError =>
  new DomainError('storage.bad-key', 'This is not the name of a stored file.', { kind: 'not-found' });

export const objectNotFound = (): DomainError =>
  new DomainError('storage.not-found', 'The file is not there.', {
    kind: 'not-found',
    nextStep: 'If it should be, please write to us with the licence number.',
  });
