import { DomainError, type ErrorKind } from '#libs/kernel';
import { emailTaken, emailUnverified } from '../identity.errors.js';

type Refusal = readonly [code: string, kind: ErrorKind, sentence: string, nextStep: string];

const LINK_INVALID: Refusal = [
  'identity.link-invalid',
  'gone',
  'This link has expired or was used already.',
  'Ask for a fresh one; a link works once and for a limited time.',
];
const ORIGIN_REFUSED: Refusal = [
  'identity.origin-refused',
  'forbidden',
  'This request did not come from one of our own pages.',
  'Open the page anew and try again.',
];
const SIGN_IN_AGAIN: Refusal = [
  'kernel.unauthenticated',
  'unauthenticated',
  'Please sign in to do this.',
  'Sign in and try again.',
];
const CODE_WRONG: Refusal = [
  'identity.code-wrong',
  'unauthenticated',
  'This code is not right.',
  'Wait for the next code of your authenticator app, or use a backup code.',
];
const BACKUP_CODE_WRONG: Refusal = [
  'identity.backup-code-wrong',
  'unauthenticated',
  'This backup code is not right, or was used before.',
  'Try another of your codes, or ask an administrator to reset your second factor.',
];
const TOO_MANY_CODES: Refusal = [
  'identity.too-many-codes',
  'rate-limited',
  'Too many wrong codes.',
  'Sign in again after a quarter of an hour, or ask an administrator to reset your second factor.',
];
const PASSWORD_WRONG: Refusal = [
  'identity.password-wrong',
  'forbidden',
  'This is not your present password.',
  'Try again, or ask for a link to choose a new one.',
];

/** The auth library's codes, as our refusals. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: [
    'identity.sign-in-refused',
    'unauthenticated',
    'This e-mail address and password do not belong together.',
    'Check both, ask for a sign-in link by e-mail, or choose a new password.',
  ],
  // Such as two sign-ups with one address at the same moment.
  FAILED_TO_CREATE_USER: [
    'identity.sign-up-failed',
    'conflict',
    'Your account could not be created.',
    'Sign in if you have just created it; otherwise try again.',
  ],
  INVALID_TOKEN: LINK_INVALID,
  TOKEN_EXPIRED: LINK_INVALID,
  USER_NOT_FOUND: LINK_INVALID,
  INVALID_ORIGIN: ORIGIN_REFUSED,
  MISSING_OR_NULL_ORIGIN: ORIGIN_REFUSED,
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: ORIGIN_REFUSED,
  UNAUTHORIZED: SIGN_IN_AGAIN,
  SESSION_EXPIRED: SIGN_IN_AGAIN,
  FAILED_TO_GET_SESSION: SIGN_IN_AGAIN,
  INVALID_PASSWORD: PASSWORD_WRONG,
  CREDENTIAL_ACCOUNT_NOT_FOUND: [
    'identity.no-password',
    'conflict',
    'This account has no password yet; it signs in by link.',
    'Ask for a link to choose a password.',
  ],
  INVALID_CODE: CODE_WRONG,
  INVALID_BACKUP_CODE: BACKUP_CODE_WRONG,
  BACKUP_CODES_NOT_ENABLED: BACKUP_CODE_WRONG,
  INVALID_TWO_FACTOR_COOKIE: [
    'identity.second-factor-expired',
    'unauthenticated',
    'Signing in took too long, or was not begun.',
    'Enter your e-mail address and password again.',
  ],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: TOO_MANY_CODES,
  ACCOUNT_TEMPORARILY_LOCKED: TOO_MANY_CODES,
  TOTP_ALREADY_ENABLED: [
    'identity.second-factor-set-up',
    'conflict',
    'Your second factor is set up already.',
    'Use it to sign in; an administrator can reset it if you have lost it.',
  ],
  TOTP_NOT_ENABLED: [
    'identity.second-factor-missing',
    'conflict',
    'Your second factor is not set up yet.',
    'Sign in and set it up first.',
  ],
  EMAIL_ALREADY_VERIFIED: [
    'identity.email-verified-already',
    'conflict',
    'Your e-mail address is confirmed already.',
    'Go on with what you were doing.',
  ],
  EMAIL_MISMATCH: [
    'identity.other-email',
    'forbidden',
    'You are signed in with another e-mail address.',
    'Use the address of your own account.',
  ],
};

const BUILT: Readonly<Record<string, () => DomainError>> = {
  USER_ALREADY_EXISTS: emailTaken,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: emailTaken,
  EMAIL_NOT_VERIFIED: emailUnverified,
};

export const tooManyAttempts = () =>
  new DomainError('identity.rate-limited', 'That was tried too often from this address.', {
    kind: 'rate-limited',
    nextStep: 'Wait a few minutes and try again.',
  });

export const originRefused = () => make(ORIGIN_REFUSED);

export const unknownEndpoint = () =>
  new DomainError('identity.unknown-endpoint', 'There is nothing at this address.', {
    kind: 'not-found',
    nextStep: 'Check the address and the method.',
  });

/**
 * What a refusal of the auth library means to a person.
 * @returns undefined for a failure on our side (5xx), which is nobody's refusal
 */
export function refusalOf(status: number, code: string | undefined): DomainError | undefined {
  if (status === 429) return code === 'ACCOUNT_TEMPORARILY_LOCKED' ? make(TOO_MANY_CODES) : tooManyAttempts();
  if (status >= 500) return undefined;
  const built = code === undefined ? undefined : BUILT[code];
  if (built) return built();
  const known = code === undefined ? undefined : REFUSALS[code];
  if (known) return make(known);
  if (status === 401) return make(SIGN_IN_AGAIN);
  if (status === 404) return unknownEndpoint();
  return new DomainError('identity.refused', 'This cannot be done with what was sent.', {
    kind: status === 403 ? 'forbidden' : 'invalid',
    nextStep: 'Check what you entered and try again.',
  });
}

const make = ([code, kind, sentence, nextStep]: Refusal): DomainError =>
  new DomainError(code, sentence, { kind, nextStep });
