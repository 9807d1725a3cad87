import type { FeeFacts } from './fee-facts.js';

/** A use that gives up one thing. */
export interface Narrowing {
  code: string;
  /** What is given up, as a phrase. */
  change: string;
  /** What the phrase speaks of, for a page that makes the change itself or says it in another language. */
  values?: Readonly<Record<string, string | number>>;
  facts: FeeFacts;
}
