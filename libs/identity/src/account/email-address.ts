import { z } from 'zod';
import { inputInvalid } from '../identity.errors.js';

export const EMAIL_LENGTH = 254;
const EMAIL = z.email().max(EMAIL_LENGTH);

/** An address as we keep it: trimmed, in lower case. @throws identity.input-invalid */
export function cleanEmail(email: string): string {
  const clean = email.trim().toLowerCase();
  if (EMAIL.safeParse(clean).success) return clean;
  throw inputInvalid([
    { path: 'email', code: 'invalid', message: 'Enter an e-mail address such as name@example.org.' },
  ]);
}
