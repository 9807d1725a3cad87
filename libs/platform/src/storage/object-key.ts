import { badKey } from './storage.errors.js';

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;
const MAX_LENGTH = 600;

/** The segments of a key: letters, digits, `.`, `_` and `-`, never starting with a dot. @throws storage.bad-key */
export function keySegments(key: string): string[] {
  const segments = key.split('/');
  if (key.length > MAX_LENGTH || !segments.every((segment) => SEGMENT.test(segment))) throw badKey();
  return segments;
}
