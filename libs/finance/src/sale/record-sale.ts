import { Injectable } from '@nestjs/common';
import { placeOf } from '#libs/kernel';
import { LicenceIssued, type LicenceSnapshot } from '#libs/licensing';
import { Transactions, type Tx } from '#platform/database';
import type { EventConsumer } from '#platform/jobs';
import { sharesOf, type Credit, type SoldItem } from '../contributor/shares-of-sale.js';
import { forgetTotals } from '../report/total-sales.js';
import { allocate } from './allocate.js';
import { keepContracts } from './keep-shares.js';
import { TakeReturns } from './take-returns.js';
import { TakeSettlements } from './take-settlements.js';

type Issued = NonNullable<(typeof LicenceIssued)['payload']>;

interface Sale {
  request_id: string;
  licence_id: string;
  revision: number;
  licence_reference: string;
  reference: string;
  organisation_id: string;
  currency: string;
  net: string;
  snapshot: LicenceSnapshot;
  issued_at: Date;
}

/**
 * A licence was issued, by card or on account: its net price is divided over articles and media for the reports, and what
 * each contributor's contract says of it is written down, in one transaction, once, however often the news comes. Shares are
 * accrued of the money that pays it.
 */
@Injectable()
export class RecordSale implements EventConsumer<Issued> {
  readonly event = LicenceIssued;
  readonly name = 'finance.record-sale';

  constructor(
    private readonly transactions: Transactions,
    private readonly settlements: TakeSettlements,
    private readonly returns: TakeReturns,
  ) {}

  async handle({ requestId }: Issued): Promise<void> {
    const reference = await this.record(requestId);
    if (reference === null) return;
    // Paid before it was recorded, or gone back already, and told of meanwhile.
    await this.settlements.take(reference);
    await this.returns.take(reference);
  }

  /** @returns the order's reference; null when there is no sale */
  private record(requestId: string): Promise<string | null> {
    return this.transactions.run(async (tx) => {
      const [sale] = await tx.query<Sale[]>('SELECT * FROM licensing.v_sale WHERE request_id = $1', [requestId]);
      if (!sale) return null;
      const net = BigInt(sale.net);
      if (!(await keep(tx, sale)) || net === 0n) return sale.reference;
      await forgetTotals(tx, sale.currency, sale.issued_at.toISOString().slice(0, 10));
      const { items, use } = sale.snapshot;
      const nets = allocate(
        net,
        items.map(({ price }) => BigInt(price.amount)),
      );
      const sold = items.map((item, index) => ({ ...item, net: nets[index] ?? 0n }));
      await keepLines(tx, sale, sold, [...new Set(use.media.map(({ medium }) => medium))].sort());
      const credits = await tx.query<Credit[]>(CREDITS, [sold.map(({ articleId }) => articleId)]);
      const shares = sold.flatMap((item) => sharesOf(item, credits));
      await keepContracts(tx, sale.request_id, shares);
      return sale.reference;
    });
  }
}

const CREDITS = `
  SELECT article_id AS "articleId", component_id AS "componentId", kind, contributor_id AS "contributorId",
    contributor_name AS "contributorName", title_id AS "titleId", title_name AS "titleName", share_bps AS "shareBps", people
  FROM catalogue.v_credit WHERE article_id = ANY($1::uuid[]) ORDER BY article_id, component_id, contributor_id`;

/** Such as `worldwide`, `except:FR`, `countries:GB,IE`; where they are too many to name, `count:17`. */
function territoryKey(countries: readonly string[]): string {
  const { kind, named, count } = placeOf(countries);
  if (kind === 'worldwide') return kind;
  return named.length > 0 ? `${kind}:${named.join(',')}` : `count:${count}`;
}

/** @returns false when it was kept before */
async function keep(tx: Tx, sale: Sale): Promise<boolean> {
  const { licensee, countries } = sale.snapshot;
  const kept = await tx.query<unknown[]>(
    `INSERT INTO finance.sale (request_id, licence_id, revision, reference, licence_reference, organisation_id,
       organisation_name, currency, net, territory, issued_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING request_id`,
    [
      ...[sale.request_id, sale.licence_id, sale.revision, sale.reference, sale.licence_reference],
      ...[sale.organisation_id, licensee.name, sale.currency, sale.net, territoryKey(countries), sale.issued_at],
    ],
  );
  return kept.length > 0;
}

/** A line for each article and medium; titles and sections as they are now. */
async function keepLines(tx: Tx, sale: Sale, sold: readonly SoldItem[], media: readonly string[]): Promise<void> {
  let below = 0n;
  const lines = sold.flatMap((item) =>
    allocate(
      item.net,
      media.map(() => 1n),
    ).map((net, index) => {
      const line = {
        articleId: item.articleId,
        headline: item.headline,
        medium: media[index]!,
        below: `${below}`,
        net,
      };
      below += net;
      return { ...line, net: `${net}` };
    }),
  );
  await tx.query(
    `INSERT INTO finance.sale_line (request_id, position, article_id, headline, title_id, title_name, section, medium,
       below, net)
     SELECT $1, l.place, l."articleId", l.headline, a.title_id, coalesce(a.title_name, ''), a.section, l.medium, l.below,
       l.net
     FROM jsonb_to_recordset($2::jsonb)
       AS l (place int, "articleId" uuid, headline text, medium text, below bigint, net bigint)
     LEFT JOIN catalogue.v_article a ON a.id = l."articleId"`,
    [sale.request_id, JSON.stringify(lines.map((line, index) => ({ ...line, place: index + 1 })))],
  );
}
