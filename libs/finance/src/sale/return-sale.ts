import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { forgetTotals } from '../report/total-sales.js';
import { AccrueShares, ARTICLES, lockSale, type ArticleRow } from './accrue-shares.js';
import { allocate } from './allocate.js';

export interface Returned {
  requestId: string;
  /** What took it back, such as a refund or a lost dispute; it counts once. */
  source: { kind: string; id: string };
  /** Without tax, minor units: of the whole sale, or of the articles named. */
  net: bigint;
  /** Left out: of the whole sale. `weight` divides it, in any unit. */
  articles?: readonly { articleId: string; weight: bigint }[];
  description: string;
  at: Date;
}

/** One article's part of what goes back, minor units. */
interface Part {
  articleId: string;
  now: bigint;
}

/**
 * Money of a sale went back, or will never come: it is noted for the reports, article by article, and contributors' shares
 * go back in proportion, so that parts that go back one after the other end at nothing exactly.
 */
@Injectable()
export class ReturnSale {
  constructor(private readonly shares: AccrueShares) {}

  /** @returns what contributors give back, minor units; 0 when there is nothing, or it was done before */
  async within(tx: Tx, returned: Returned): Promise<bigint> {
    const { requestId, source } = returned;
    await lockSale(tx, requestId);
    const [sale] = await tx.query<{ currency: string; issued_on: string }[]>(
      'SELECT currency, issued_on::text FROM finance.sale WHERE request_id = $1',
      [requestId],
    );
    if (!sale || (await isKnown(tx, source))) return 0n;
    const parts = await partsOf(tx, returned);
    if (parts.length === 0) return 0n;
    await keepReturn(tx, returned, parts);
    await forgetTotals(tx, sale.currency, sale.issued_on);
    return -(await this.shares.within(tx, returned));
  }
}

async function isKnown(tx: Tx, { kind, id }: Returned['source']): Promise<boolean> {
  const known = await tx.query<unknown[]>(
    'SELECT 1 FROM finance.sale_return WHERE source_kind = $1 AND source_id = $2 LIMIT 1',
    [kind, id],
  );
  return known.length > 0;
}

/** What goes back of each article: as it was said, or by what is left of each; never more than is left. */
async function partsOf(tx: Tx, { requestId, articles: said, net }: Returned): Promise<Part[]> {
  const ids = said ? said.map(({ articleId }) => articleId) : null;
  const articles = await tx.query<ArticleRow[]>(ARTICLES, [requestId, ids]);
  const left = articles.map((article) => BigInt(article.net) - BigInt(article.back));
  const most = left.reduce((sum, one) => sum + one, 0n);
  const weights = articles.map((one) => said?.find(({ articleId }) => articleId === one.articleId)?.weight ?? 0n);
  const amounts = most === 0n ? left : allocate(net < most ? net : most, said && net < most ? weights : left);
  return articles.flatMap(({ articleId }, index) => {
    const now = atMost(amounts[index] ?? 0n, left[index] ?? 0n);
    return now > 0n ? [{ articleId, now }] : [];
  });
}

const atMost = (amount: bigint, most: bigint): bigint => (amount < most ? amount : most);

const keepReturn = (tx: Tx, { requestId, source, at }: Returned, parts: readonly Part[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO finance.sale_return (source_kind, source_id, request_id, article_id, net, returned_at)
     SELECT $1, $2, $3, article, net, $6 FROM unnest($4::uuid[], $5::bigint[]) AS r (article, net)`,
    [
      ...[source.kind, source.id, requestId, parts.map(({ articleId }) => articleId)],
      ...[parts.map(({ now }) => now.toString()), at],
    ],
  );
