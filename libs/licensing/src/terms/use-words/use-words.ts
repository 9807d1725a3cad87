import type { AudienceKind, Edits, Medium, Purpose } from '../use.js';

/** What the values of a use are called in one language, wherever people read them. */
export interface UseWords {
  medium: Record<Medium, string>;
  /** What is counted, after the number: “8,000 monthly users”. */
  audience: Record<AudienceKind, string>;
  purpose: Record<Purpose, string>;
  /** The purpose with what it means, as terms say it. */
  purposeRule: Record<Purpose, string>;
  /** What editors may change, as a sentence. */
  editsRule: Record<Edits, string>;
}
