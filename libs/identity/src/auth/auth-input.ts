import { z } from 'zod';
import { EMAIL_LENGTH } from '../account/email-address.js';
import { NAME_LENGTH, UNFIT_CHARACTER } from '../account/person-name.js';
import { PASSWORD_LENGTH } from '../account/password-length.js';

const NAME_SENTENCE = `Enter your name, up to ${NAME_LENGTH} characters.`;
const LENGTH_SENTENCE = `A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters.`;
const CODE_SENTENCE = 'Enter the six digits.';
const LINK_SENTENCE = 'The link is incomplete.';
const PAGE_SENTENCE = 'Only a page of this site, starting with one slash.';

const name = z
  .string({ error: NAME_SENTENCE })
  .trim()
  .min(1, NAME_SENTENCE)
  .max(NAME_LENGTH, NAME_SENTENCE)
  .refine((value) => !UNFIT_CHARACTER.test(value), { error: NAME_SENTENCE });
const email = z
  .string({ error: 'Enter your e-mail address.' })
  .trim()
  .toLowerCase()
  .max(EMAIL_LENGTH, 'This address is too long.')
  .pipe(z.email({ error: 'Enter an e-mail address such as name@example.org.' }));
const newPassword = z
  .string({ error: LENGTH_SENTENCE })
  .min(PASSWORD_LENGTH.min, LENGTH_SENTENCE)
  .max(PASSWORD_LENGTH.max, LENGTH_SENTENCE);
const password = z.string({ error: 'Enter your password.' }).min(1, 'Enter your password.').max(PASSWORD_LENGTH.max);
const token = z.string({ error: LINK_SENTENCE }).regex(/^[A-Za-z0-9_.-]{1,1000}$/, LINK_SENTENCE);
/** A page of this very site: no scheme, no host, no backslash; other than ASCII is percent-encoded by then. */
const page = z
  .string({ error: PAGE_SENTENCE })
  .max(1000, PAGE_SENTENCE)
  .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/, PAGE_SENTENCE);

const callbackURL = page.default('/');
const errorCallbackURL = page.default('/sign-in');
const newUserCallbackURL = page.optional();

/** What each endpoint takes, and nothing else; the messages are for the person at the form. */
export const AUTH_INPUT = {
  nothing: z.strictObject({}),
  signUp: z.strictObject({ name, email, password: newPassword, callbackURL }),
  signIn: z.strictObject({ email, password, rememberMe: z.boolean().optional() }),
  magicLink: z.strictObject({ email, name: name.optional(), callbackURL, newUserCallbackURL, errorCallbackURL }),
  openMagicLink: z.strictObject({ token, callbackURL, newUserCallbackURL, errorCallbackURL }),
  openVerification: z.strictObject({ token, callbackURL }),
  sendVerification: z.strictObject({ email, callbackURL }),
  requestReset: z.strictObject({ email }),
  reset: z.strictObject({ token, newPassword }),
  changePassword: z
    .strictObject({ currentPassword: password, newPassword })
    .transform((body) => ({ ...body, revokeOtherSessions: true })),
  enableSecondFactor: z.strictObject({ password }).transform((body) => ({ ...body, method: 'totp' })),
  code: z.strictObject({
    code: z
      .string({ error: CODE_SENTENCE })
      .trim()
      .regex(/^\d{6}$/, CODE_SENTENCE),
  }),
  backupCode: z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/, 'A backup code looks like abcde-12345.'),
  }),
};
