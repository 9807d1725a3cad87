import { Money } from '#libs/kernel';
import type { DeedTerms } from '../deed/deed-terms.js';
import { writeDeeds } from '../deed/write-deeds.js';
import type { LicenceSnapshot } from './licence-snapshot.js';

/** The next revision of a licence: the same in everything, without some of its articles and what they cost. */
export function withoutItems(before: LicenceSnapshot, articleIds: readonly string[], now: Date): LicenceSnapshot {
  const { licenceId, checkCode, deeds: _former, ...agreed } = before;
  const items = before.items.filter(({ articleId }) => !articleIds.includes(articleId));
  const price = items.reduce((sum, item) => sum.plus(Money.fromJson(item.price)), Money.zero(before.price.currency));
  const terms: DeedTerms = {
    ...agreed,
    items,
    revision: before.revision + 1,
    price: price.toJSON(),
    issuedAt: now.toISOString(),
  };
  return { licenceId, ...terms, deeds: writeDeeds(terms), checkCode };
}
