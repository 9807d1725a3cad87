import { Injectable } from '@nestjs/common';
import type { MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { QuoteContent } from '../quote/quote-content.js';
import { diffTerms, type DiffedTerms } from '../terms/diff-terms.js';
import type { AskVersionView, OfferVersionView } from './offer-view.js';
import { offerColumns, offerToView, type OfferRow } from './offer-rows.js';

interface AskRow {
  at: Date;
  quote_id: string;
  content: QuoteContent;
  amount: string;
  currency: string;
}

/** What was asked and what was offered, version by version, each beside the one before it. */
export interface Versions {
  asks: AskVersionView[];
  offers: OfferVersionView[];
}

interface Before {
  of: 'ask' | 'offer';
  at: string;
  terms: DiffedTerms;
}

const ASKS_SQL = `
  SELECT h.at, q.id AS quote_id, q.content, q.amount, q.currency
  FROM licensing.history h JOIN licensing.quote q ON q.id = (h.data ->> 'quoteId')::uuid
  WHERE h.request_id = $1 AND h.subject = 'request' AND h.to_state = 'submitted' ORDER BY h.id`;

const OFFERS_SQL = `
  SELECT ${offerColumns('f', 'q')} AS offer FROM licensing.offer f JOIN licensing.quote q ON q.id = f.quote_id
  WHERE f.request_id = $1 ORDER BY f.version`;

/** Versions are not stored as such: the history says which quote was asked for when, and offers never change. */
@Injectable()
export class VersionsQuery {
  constructor(private readonly reads: Reads) {}

  async of(requestId: string): Promise<Versions> {
    const [askRows, offerRows] = await Promise.all([
      this.reads.query<AskRow>(ASKS_SQL, [requestId]),
      this.reads.query<{ offer: OfferRow }>(OFFERS_SQL, [requestId]),
    ]);
    const asks = toAsks(askRows);
    return {
      asks,
      offers: toOffers(
        offerRows.map(({ offer }) => offer),
        asks,
      ),
    };
  }
}

/** Asking again for the same is no new version. */
function toAsks(rows: readonly AskRow[]): AskVersionView[] {
  const changed = rows.filter(({ quote_id }, index) => rows[index - 1]?.quote_id !== quote_id);
  return changed.map((row, index) => {
    const { use, countries, items, lines } = row.content;
    const earlier = changed[index - 1];
    return {
      version: index + 1,
      at: row.at.toISOString(),
      quoteId: row.quote_id,
      ...{ use, countries: [...countries], items, lines, price: moneyOf(row) },
      changes: earlier ? diffTerms(askTerms(earlier), askTerms(row)) : null,
    };
  });
}

const moneyOf = ({ amount, currency }: AskRow): MoneyJson => ({ amount, currency });
const askTerms = (row: AskRow): DiffedTerms => ({ content: row.content, price: moneyOf(row), note: null });

/** An offer answers the ask or replaces the offer before it, whichever came last. */
function toOffers(rows: readonly OfferRow[], asks: readonly AskVersionView[]): OfferVersionView[] {
  return rows.map((row, index) => {
    const offer = offerToView(row);
    const ask = asks.findLast(({ at }) => at <= offer.madeAt);
    const asked = ask && ({ of: 'ask', at: ask.at, terms: { content: ask, price: ask.price, note: null } } as const);
    const earlier = rows[index - 1];
    const last = earlier ? offered(earlier) : undefined;
    const before: Before | undefined = last && (!asked || last.at >= asked.at) ? last : asked;
    const after = { content: row.content, price: offer.price, note: offer.note };
    return {
      ...offer,
      comparedWith: before?.of ?? null,
      changes: before ? diffTerms(before.terms, after) : null,
    };
  });
}

function offered(row: OfferRow): Before {
  const { price, note, madeAt } = offerToView(row);
  return { of: 'offer', at: madeAt, terms: { content: row.content, price, note } };
}
