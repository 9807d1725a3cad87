import { DomainError, type FieldError } from '#libs/kernel';

/** What somebody is putting together: a quote, a wish in words, or a message. Its shape is the page's own affair. */
export interface DraftView {
  /** `quote:<article>`, `free`, `message:<reference>`, `answer:<reference>`, `reply:<reference>`, `extension:<licence>`. */
  key: string;
  content: Record<string, unknown>;
  /** ISO 8601: when its writer last changed it, on whichever device. */
  editedAt: string;
  expiresAt: string;
}

/** The matters that a draft can be about. */
export const DRAFT_KEY = /^(quote|free|message|answer|reply|extension)(:[A-Za-z0-9-]{1,64})?$/;
export const DRAFT_DAYS = 30;
/** Of the content as JSON. */
export const DRAFT_BYTES = 32_768;
/** A person is not writing more things at once. */
export const DRAFTS_EACH = 100;

const invalid = (path: string, code: string, message: string): DomainError => {
  const errors: FieldError[] = [{ path, code, message }];
  return new DomainError('licensing.draft-invalid', message, {
    kind: 'invalid',
    nextStep: 'Send what you have so far; it is still on your screen.',
    errors,
  });
};
export const draftKeyInvalid = (): DomainError => invalid('key', 'key-unknown', 'There is no draft of this kind.');
export const draftTooLong = (): DomainError =>
  invalid('content', 'too-long', 'This is too long to be kept as a draft.');
