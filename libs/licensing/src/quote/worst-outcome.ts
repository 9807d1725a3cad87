import { OUTCOMES, type Outcome } from '#libs/pricing';

/** Refused is worse than review, review worse than instant. */
export const worstOutcome = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES[Math.max(0, ...outcomes.map((outcome) => OUTCOMES.indexOf(outcome)))] ?? 'instant';
