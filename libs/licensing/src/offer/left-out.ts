/**
 * Something that was asked for and is not offered: a whole article the desk declines, or a part of one that could not
 * be cleared. Kept with the decision and its offer.
 */
export interface LeftOut {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** The part that is left out; null for the whole article. */
  componentId: string | null;
  kind: string | null;
  caption: string | null;
  /** One of the decline reasons for an article; `not-cleared` or `swapped` for a part. */
  reasonCode: string;
  /** The desk's own words, if there are any. */
  note: string | null;
}

/** The same with the sentences the licensee reads. */
export interface LeftOutView extends LeftOut {
  message: string;
  nextStep: string;
}
