import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a link in a mail. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: a copy of the database opens nothing. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
