import type { FeeFacts } from './fee-facts.js';

/** A use that gives up one thing. */
export interface Narrowing {
  code: string;
  /** What is given up, as a phrase. */
  change: string;
  facts: FeeFacts;
}
