import { DomainError } from '#libs/kernel';

export const badKey = (): DomainError =>
  new DomainError('storage.bad-key', 'This is not the name of a stored file.', { kind: 'not-found' });

export const objectNotFound = (): DomainError =>
  new DomainError('storage.not-found', 'The file is not there.', {
    kind: 'not-found',
    nextStep: 'If it should be, please write to us with the licence number.',
  });

export const badRange = (): DomainError =>
  new DomainError('storage.bad-range', 'The file is shorter than the part that was asked for.');

/** 503: trying again later may help. */
export const storageUnavailable = (cause?: unknown): DomainError =>
  new DomainError('storage.unavailable', 'The store of files does not answer.', {
    kind: 'unavailable',
    nextStep: 'Try again in a minute; what was begun is tried again by itself.',
    cause,
  });

export const bucketMissing = (bucket: string, cause?: unknown): DomainError =>
  new DomainError('storage.no-such-bucket', `There is no bucket named ${bucket} at this address.`, {
    kind: 'unavailable',
    nextStep: 'Check the name of the bucket, its region and the address of the store.',
    cause,
  });

export const storageDenied = (bucket: string, cause?: unknown): DomainError =>
  new DomainError('storage.access-denied', `The store does not let us into the bucket ${bucket}.`, {
    kind: 'unavailable',
    nextStep: 'Check the key and its secret, and that they may write there.',
    cause,
  });

export const wrongRegion = (bucket: string, cause?: unknown): DomainError =>
  new DomainError('storage.wrong-region', `The bucket ${bucket} lies in another region.`, {
    kind: 'unavailable',
    nextStep: 'Give the region in which the bucket was made.',
    cause,
  });
