import { newToken } from '../link/token.js';

/** Programs that look for secrets in code know it by its beginning. */
const PREFIX = 'imp_';
const TOKEN = /^imp_[A-Za-z0-9_-]{43}$/;

export const newApiToken = (): string => `${PREFIX}${newToken()}`;
export const endingOf = (token: string): string => token.slice(-4);

/** What follows `Bearer` in the header; undefined where there is no such header. It may be no token of ours. */
export function shownToken(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
}

export const isApiToken = (text: string): boolean => TOKEN.test(text);
