import { Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import { movement, PostEntry } from '#libs/ledger';
import { partOf } from '#libs/payments';
import type { Tx } from '#platform/database';
import type { Share } from '../contributor/shares-of-sale.js';
import { forgetTotals } from '../report/total-sales.js';
import { allocate } from './allocate.js';
import { keepShares } from './record-sale.js';

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

interface Article {
  article_id: string;
  net: string;
  back: string;
}

interface SharedRow extends Omit<Share, 'base' | 'amount'> {
  base: string;
  amount: string;
}

/** One article's part of what goes back: what it was, what went back before, and what goes back now. */
interface Part {
  articleId: string;
  net: bigint;
  before: bigint;
  now: bigint;
}

/**
 * Money of a sale went back: it is noted for the reports, and contributors' shares go back in proportion, article by
 * article, so that parts that go back one after the other end at nothing exactly.
 */
@Injectable()
export class ReturnSale {
  constructor(private readonly ledger: PostEntry) {}

  /** @returns what contributors give back, minor units; 0 when there is nothing, or it was done before */
  async within(tx: Tx, returned: Returned): Promise<bigint> {
    const { requestId, source, at } = returned;
    // Two that go back at the same moment wait for each other; the sale's own row nobody can change.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sale:${requestId}`]);
    const [sale] = await tx.query<{ currency: string; issued_on: string }[]>(
      'SELECT currency, issued_on::text FROM finance.sale WHERE request_id = $1',
      [requestId],
    );
    if (!sale || (await isKnown(tx, source))) return 0n;
    const parts = await partsOf(tx, returned);
    if (parts.length === 0) return 0n;
    await keepReturn(tx, returned, parts);
    await forgetTotals(tx, sale.currency, sale.issued_on);
    const shares = await tx.query<SharedRow[]>(SHARES, [requestId, parts.map(({ articleId }) => articleId)]);
    const back = shares.flatMap((share) => givenBack(share, parts));
    const total = back.reduce((sum, { amount }) => sum - amount, 0n);
    if (total === 0n) return 0n;
    const [entryId] = await this.ledger.within(tx, {
      source: { kind: 'contributor-share', id: `${source.kind}:${source.id}` },
      description: returned.description,
      occurredAt: at,
      postings: movement('contributors-payable', 'contributor-shares', Money.of(total, sale.currency)),
    });
    const kept = { sourceKind: source.kind, sourceId: source.id, requestId, currency: sale.currency };
    await keepShares(tx, back, { ...kept, entryId: entryId!, earnedAt: at });
    return total;
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
  const articles = await tx.query<Article[]>(ARTICLES, [requestId, ids]);
  const left = articles.map((article) => BigInt(article.net) - BigInt(article.back));
  const most = left.reduce((sum, one) => sum + one, 0n);
  const weights = articles.map(({ article_id: id }) => said?.find(({ articleId }) => articleId === id)?.weight ?? 0n);
  const amounts = most === 0n ? left : allocate(net < most ? net : most, said && net < most ? weights : left);
  return articles.flatMap(({ article_id: articleId, net: whole, back }, index) => {
    const now = atMost(amounts[index] ?? 0n, left[index] ?? 0n);
    return now > 0n ? [{ articleId, net: BigInt(whole), before: BigInt(back), now }] : [];
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

function givenBack(share: SharedRow, parts: readonly Part[]): Share[] {
  const part = parts.find(({ articleId }) => articleId === share.articleId);
  if (!part) return [];
  const of = (amount: bigint): bigint => partOf({ net: part.net - amount, tax: amount }, part.before, part.now).tax;
  const amount = of(BigInt(share.amount));
  return amount === 0n ? [] : [{ ...share, amount: -amount, base: -of(BigInt(share.base)) }];
}

const ARTICLES = `
  SELECT l.article_id, sum(l.net)::text AS net,
    coalesce((SELECT sum(r.net) FROM finance.sale_return r
      WHERE r.request_id = $1 AND r.article_id = l.article_id), 0)::text AS back
  FROM finance.sale_line l WHERE l.request_id = $1 AND ($2::uuid[] IS NULL OR l.article_id = ANY($2))
  GROUP BY l.article_id ORDER BY min(l.position)`;

const SHARES = `
  SELECT s.article_id AS "articleId", s.headline, s.component_id AS "componentId", s.kind,
    s.contributor_id AS "contributorId", s.contributor_name AS "contributorName", s.title_id AS "titleId",
    s.title_name AS "titleName", s.share_bps AS "shareBps", 1 AS people, s.base::text, s.amount::text
  FROM finance.contributor_share s
  WHERE s.request_id = $1 AND s.source_kind = 'sale' AND s.article_id = ANY($2::uuid[]) ORDER BY s.id`;
