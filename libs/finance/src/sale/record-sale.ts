import { Injectable } from '@nestjs/common';
import { Money, newId, placeOf } from '#libs/kernel';
import { entrySentence, movement, PostEntry } from '#libs/ledger';
import { LicenceIssued, type LicenceSnapshot } from '#libs/licensing';
import { Transactions, type Tx } from '#platform/database';
import type { EventConsumer } from '#platform/jobs';
import { sharesOf, type Credit, type Share, type SoldItem } from '../contributor/shares-of-sale.js';
import { forgetTotals } from '../report/total-sales.js';
import { allocate } from './allocate.js';

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
 * A licence was issued, by card or on account: its net price is divided over articles and media for the reports, and
 * contributors get their shares by contract, in one transaction, once, however often the news comes.
 */
@Injectable()
export class RecordSale implements EventConsumer<Issued> {
  readonly event = LicenceIssued;
  readonly name = 'finance.record-sale';

  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: PostEntry,
  ) {}

  async handle({ requestId }: Issued): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [sale] = await tx.query<Sale[]>('SELECT * FROM licensing.v_sale WHERE request_id = $1', [requestId]);
      if (!sale || !(await keep(tx, sale))) return;
      const net = BigInt(sale.net);
      if (net === 0n) return;
      await forgetTotals(tx, sale.currency, sale.issued_at.toISOString().slice(0, 10));
      const { items, use } = sale.snapshot;
      const nets = allocate(
        net,
        items.map(({ price }) => BigInt(price.amount)),
      );
      const sold = items.map((item, index) => ({ ...item, net: nets[index] ?? 0n }));
      await keepLines(tx, sale, sold, [...new Set(use.media.map(({ medium }) => medium))].sort());
      await this.accrue(tx, sale, sold);
    });
  }

  /** What contributors are owed of it, as one entry. */
  private async accrue(tx: Tx, sale: Sale, sold: readonly SoldItem[]): Promise<void> {
    const credits = await tx.query<Credit[]>(CREDITS, [sold.map(({ articleId }) => articleId)]);
    const shares = sold.flatMap((item) => sharesOf(item, credits));
    if (shares.length === 0) return;
    const total = shares.reduce((sum, { amount }) => sum + amount, 0n);
    const [entryId] = await this.ledger.within(tx, {
      source: { kind: 'contributor-share', id: sale.request_id },
      description: entrySentence('shares', { reference: sale.licence_reference }),
      occurredAt: sale.issued_at,
      postings: movement('contributor-shares', 'contributors-payable', Money.of(total, sale.currency)),
    });
    await keepShares(tx, shares, {
      ...{ sourceKind: 'sale', sourceId: sale.request_id, requestId: sale.request_id },
      ...{ currency: sale.currency, entryId: entryId!, earnedAt: sale.issued_at },
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

export interface ShareSource {
  sourceKind: string;
  sourceId: string;
  requestId: string;
  currency: string;
  entryId: string;
  earnedAt: Date;
}

/** Writes shares of one entry; one statement. */
export async function keepShares(tx: Tx, shares: readonly Share[], source: ShareSource): Promise<void> {
  const rows = shares.map(({ base, amount, people: _, ...share }) => ({
    ...{ id: newId(), ...share, base: base.toString(), amount: amount.toString() },
  }));
  await tx.query(
    `INSERT INTO finance.contributor_share (id, source_kind, source_id, request_id, article_id, headline, component_id,
       kind, contributor_id, contributor_name, title_id, title_name, currency, base, share_bps, amount, entry_id, earned_at)
     SELECT s.id, $1, $2, $3, s."articleId", s.headline, s."componentId", s.kind, s."contributorId", s."contributorName",
       s."titleId", s."titleName", $4, s.base, s."shareBps", s.amount, $5, $6
     FROM jsonb_to_recordset($7::jsonb) AS s (id uuid, "articleId" uuid, headline text, "componentId" text, kind text,
       "contributorId" uuid, "contributorName" text, "titleId" uuid, "titleName" text, base bigint, "shareBps" int,
       amount bigint)`,
    [
      ...[source.sourceKind, source.sourceId, source.requestId, source.currency, source.entryId, source.earnedAt],
      JSON.stringify(rows),
    ],
  );
}
