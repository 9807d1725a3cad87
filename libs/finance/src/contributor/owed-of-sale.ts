import { allocate } from '../sale/allocate.js';

/** An article of a sale, minor units without tax. */
export interface SoldArticle {
  articleId: string;
  net: bigint;
  /** What went back of it. */
  back: bigint;
}

/** Of a sale's price with tax, minor units. */
export interface Paid {
  paid: bigint;
  due: bigint;
}

/**
 * Of each article's net price, what was paid and has not gone back: what its contributors share in. What is paid of a part
 * of a sale counts for all that is left of it alike, so that of a sale that is paid whole it is what is left.
 *
 * @returns by article, minor units
 */
export function keptOfSale(articles: readonly SoldArticle[], { paid, due }: Paid): Map<string, bigint> {
  const net = articles.reduce((sum, article) => sum + article.net, 0n);
  const back = articles.reduce((sum, article) => sum + article.back, 0n);
  const settled = due === 0n ? 0n : portion(net, paid < due ? paid : due, due);
  const kept = settled > back ? settled - back : 0n;
  const left = articles.map((article) => article.net - article.back);
  // What is kept is never more than what is left: nothing is settled twice.
  const parts = allocate(kept, left);
  return new Map(articles.map(({ articleId }, index) => [articleId, parts[index] ?? 0n]));
}

/** Half up: what stands for `part` of `whole`. All not below zero. */
export const portion = (amount: bigint, part: bigint, whole: bigint): bigint =>
  whole === 0n ? 0n : (2n * amount * part + whole) / (2n * whole);
