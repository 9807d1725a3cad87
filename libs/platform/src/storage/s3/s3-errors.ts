import { DomainError } from '#libs/kernel';
import {
  badRange,
  bucketMissing,
  objectNotFound,
  storageDenied,
  storageUnavailable,
  wrongRegion,
} from '../storage.errors.js';

interface S3Failure {
  name?: string;
  $metadata?: { httpStatusCode?: number };
}

const DENIED = new Set(['AccessDenied', 'InvalidAccessKeyId', 'SignatureDoesNotMatch', 'Forbidden']);
const ELSEWHERE = new Set(['PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraintException']);

/** What the store's refusal means, by its name or status. */
export function meaningOf(error: unknown, bucket: string): DomainError {
  if (error instanceof DomainError) return error;
  const { name = '', $metadata } = error as S3Failure;
  const status = $metadata?.httpStatusCode;
  if (name === 'NoSuchBucket') return bucketMissing(bucket, error);
  if (name === 'NoSuchKey' || name === 'NotFound' || status === 404) return objectNotFound();
  if (name === 'InvalidRange' || status === 416) return badRange();
  if (ELSEWHERE.has(name) || status === 301) return wrongRegion(bucket, error);
  if (DENIED.has(name) || status === 403 || status === 401) return storageDenied(bucket, error);
  return storageUnavailable(error);
}
