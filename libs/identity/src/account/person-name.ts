import { inputInvalid } from '../identity.errors.js';

export const NAME_LENGTH = 120;
/** Control characters and halves of surrogate pairs: no name holds one, and PostgreSQL cannot keep NUL. */
export const UNFIT_CHARACTER = /[\p{Cc}\p{Cs}]/u;

/** @throws identity.input-invalid */
export function cleanPersonName(name: string): string {
  const clean = name.trim();
  if (clean !== '' && clean.length <= NAME_LENGTH && !UNFIT_CHARACTER.test(clean)) return clean;
  const message = `The name needs 1 to ${NAME_LENGTH} characters.`;
  throw inputInvalid([{ path: 'name', code: 'invalid', message }]);
}
