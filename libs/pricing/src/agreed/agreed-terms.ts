/** The dimensions whose factor may be held down, by the code of their line. */
export const AGREED_DIMENSIONS = [
  'words',
  'audience',
  'territory',
  'term',
  'buyer',
  'extra-media',
  'exclusivity',
  'translation',
] as const;
export type AgreedDimension = (typeof AGREED_DIMENSIONS)[number];

/**
 * What was agreed with one organisation, beside any price book. It can only make a price lower, and keeps the laws by
 * its form: the lesser of a rising factor and a fixed one rises, and so does the lesser of two rising prices (ADR 0400).
 */
export interface AgreedTerms {
  format: 1;
  /** On the sum of the order, at most 1; null: none. */
  factor: string | null;
  /** The least an item's text costs, by currency, in minor units; a currency that is left out keeps its book's. */
  minimums: Record<string, string>;
  /** The highest factor of a dimension; one that is left out keeps its book's. */
  caps: Partial<Record<AgreedDimension, string>>;
}
