/** Colours of our documents. */
export const INK = '#1c1b19';
export const SOFT = '#6b675f';
export const HAIRLINE = '#cfc9bb';
export const SEAL = '#b3261e';

/** A4 with its margins, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 62, top: 54, bottom: 66 } as const;
export const MEASURE = PAGE.width - 2 * PAGE.margin;
