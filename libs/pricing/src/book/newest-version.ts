import type { Tx } from '#platform/database';
import { PriceBookVersion } from './price-book-version.entity.js';

/** The version of a title's book with the highest number, but for those withdrawn; null where there is none. */
export const newestVersion = (tx: Tx, titleId: string, currency: string): Promise<PriceBookVersion | null> =>
  tx
    .createQueryBuilder(PriceBookVersion, 'v')
    .where(
      'v.price_book_id = (SELECT b.id FROM pricing.price_book b WHERE b.title_id = :titleId AND b.currency = :currency)',
    )
    .andWhere('NOT EXISTS (SELECT 1 FROM pricing.price_book_withdrawal w WHERE w.version_id = v.id)')
    .setParameters({ titleId, currency })
    .orderBy('v.version', 'DESC')
    .limit(1)
    .getOne();
