import { Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import { movement, PostEntry, type NewPosting } from '#libs/ledger';
import type { Tx } from '#platform/database';
import { keptOfSale, portion } from '../contributor/owed-of-sale.js';
import type { Share } from '../contributor/shares-of-sale.js';
import { keepShares } from './keep-shares.js';

export interface Accrual {
  requestId: string;
  /** What moved the sale's money: a payment (`sale`), or what took it back. */
  source: { kind: string; id: string };
  description: string;
  at: Date;
}

/** Articles of a sale with what went back of each, in the order of its lines; `$2` names some, or null. */
export const ARTICLES = `
  SELECT l.article_id AS "articleId", sum(l.net)::text AS net,
    coalesce((SELECT sum(r.net) FROM finance.sale_return r
      WHERE r.request_id = $1 AND r.article_id = l.article_id), 0)::text AS back
  FROM finance.sale_line l WHERE l.request_id = $1 AND ($2::uuid[] IS NULL OR l.article_id = ANY($2))
  GROUP BY l.article_id ORDER BY min(l.position)`;

/** A row of it; amounts in minor units. */
export interface ArticleRow {
  articleId: string;
  net: string;
  back: string;
}

/** Two that move a sale's money at the same moment wait for each other; the sale's own row nobody can change. */
export const lockSale = (tx: Tx, requestId: string): Promise<unknown> =>
  tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sale:${requestId}`]);

/**
 * What contributors are owed of a sale is what their contracts say of the money that was paid and has not gone back.
 * Whatever moves that money ends here, in any order: the difference to what was accrued before becomes shares and an entry.
 */
@Injectable()
export class AccrueShares {
  constructor(private readonly ledger: PostEntry) {}

  /** The sale is locked. @returns by how much more contributors are owed, minor units; below zero when they give back */
  async within(tx: Tx, { requestId, source, description, at }: Accrual): Promise<bigint> {
    const changes = await changesOf(tx, requestId);
    if (changes.length === 0) return 0n;
    const [sale] = await tx.query<{ currency: string }[]>('SELECT currency FROM finance.sale WHERE request_id = $1', [
      requestId,
    ]);
    const { currency } = sale!;
    const [entryId] = await this.ledger.within(tx, {
      ...{ source: { kind: 'contributor-share', id: `${source.kind}:${source.id}` }, description, occurredAt: at },
      postings: postingsOf(changes, currency),
    });
    const kept = { sourceKind: source.kind, sourceId: source.id, requestId, currency };
    await keepShares(tx, changes, { ...kept, entryId: entryId!, earnedAt: at });
    return sumOf(changes);
  }
}

const sumOf = (shares: readonly Share[]): bigint => shares.reduce((sum, { amount }) => sum + amount, 0n);

/** One article's may grow while another's go back: each side is written for itself. */
function postingsOf(changes: readonly Share[], currency: string): NewPosting[] {
  const more = sumOf(changes.filter(({ amount }) => amount > 0n));
  const back = sumOf(changes.filter(({ amount }) => amount < 0n));
  return [
    ...(more > 0n ? movement('contributor-shares', 'contributors-payable', Money.of(more, currency)) : []),
    ...(back < 0n ? movement('contributors-payable', 'contributor-shares', Money.of(-back, currency)) : []),
  ];
}

interface ShareRow extends Omit<Share, 'base' | 'amount'> {
  base: string;
  amount: string;
  accruedBase: string;
  accrued: string;
}

/** By how much each share is another than was accrued of it. */
async function changesOf(tx: Tx, requestId: string): Promise<Share[]> {
  const shares = await tx.query<ShareRow[]>(SHARES, [requestId]);
  if (shares.length === 0) return [];
  const rows = await tx.query<ArticleRow[]>(ARTICLES, [requestId, null]);
  const articles = rows.map(({ articleId, net, back }) => ({ articleId, net: BigInt(net), back: BigInt(back) }));
  const [money] = await tx.query<{ paid: string; due: string }[]>(PAID, [requestId]);
  const kept = keptOfSale(articles, { paid: BigInt(money!.paid), due: BigInt(money!.due) });
  return shares.flatMap(({ accrued, accruedBase, ...share }) => {
    const { net } = articles.find(({ articleId }) => articleId === share.articleId)!;
    const of = (whole: string): bigint => portion(BigInt(whole), kept.get(share.articleId) ?? 0n, net);
    const amount = of(share.amount) - BigInt(accrued);
    return amount === 0n ? [] : [{ ...share, amount, base: of(share.base) - BigInt(accruedBase) }];
  });
}

const PAID = `
  SELECT coalesce(sum(paid), 0)::text AS paid, coalesce(max(due), 0)::text AS due
  FROM finance.sale_settlement WHERE request_id = $1`;

const SHARES = `
  SELECT e.article_id AS "articleId", e.headline, e.component_id AS "componentId", e.kind,
    e.contributor_id AS "contributorId", e.contributor_name AS "contributorName", e.title_id AS "titleId",
    e.title_name AS "titleName", e.share_bps AS "shareBps", 1 AS people, e.base::text, e.amount::text,
    coalesce(sum(c.base), 0)::text AS "accruedBase", coalesce(sum(c.amount), 0)::text AS accrued
  FROM finance.sale_share e
  LEFT JOIN finance.contributor_share c USING (request_id, article_id, component_id, contributor_id)
  WHERE e.request_id = $1
  GROUP BY e.request_id, e.article_id, e.component_id, e.contributor_id
  ORDER BY e.article_id, e.component_id, e.contributor_id`;
