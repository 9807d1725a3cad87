import { LICENCE_STATES } from './licence-snapshot.js';

/** A licence's own states, and what is said instead while its articles are withdrawn: the word of each list and page. */
export const SHOWN_STATES = [...LICENCE_STATES, 'withdrawn', 'partly-withdrawn'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/**
 * A condition on `licensing.v_licence`: that a licence is shown in the state which `parameter` (such as `$2`) holds, if any.
 * The first half finds the few by their indexes; the second is what is shown.
 */
export const isShownAs = (parameter: string): string => `(${parameter}::text IS NULL OR (
    (state = ${parameter} OR id IN (
      SELECT i.licence_id FROM licensing.withdrawal w JOIN licensing.licence_item i ON i.article_id = w.article_id))
    AND shown_state = ${parameter}))`;
