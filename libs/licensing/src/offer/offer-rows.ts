import { leftOutReason } from '../decision/decline-reasons.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { LeftOut } from './left-out.js';
import type { OfferKind, OfferView } from './offer-view.js';

/** An offer with its terms, as one JSON value of a query. */
export interface OfferRow {
  id: string;
  version: number;
  kind: OfferKind;
  currency: string;
  /** bigint as text, so that JSON loses nothing. */
  amount: string;
  bookAmount: string;
  note: string | null;
  leftOut: LeftOut[];
  rushReturned: string | null;
  /** timestamptz as PostgreSQL writes it into JSON: ISO 8601. */
  madeAt: string;
  expiresAt: string;
  content: QuoteContent;
}

/** The SQL of an `OfferRow` from an offer and its quote. @param f alias of the offer @param q alias of its quote */
export const offerColumns = (f: string, q: string): string => `jsonb_build_object(
  'id', ${f}.id, 'version', ${f}.version, 'kind', ${f}.kind, 'currency', ${f}.currency,
  'amount', ${f}.amount::text, 'bookAmount', ${q}.amount::text, 'note', ${f}.note, 'leftOut', ${f}.left_out,
  'rushReturned', ${f}.rush_returned::text, 'madeAt', ${f}.made_at, 'expiresAt', ${f}.expires_at,
  'content', ${q}.content)`;

export function offerToView(row: OfferRow): OfferView {
  const { content, currency } = row;
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    use: content.use,
    countries: content.countries,
    items: content.items,
    lines: content.lines,
    price: { amount: row.amount, currency },
    bookPrice: { amount: row.bookAmount, currency },
    note: row.note,
    leftOut: row.leftOut.map((left) => ({ ...left, ...leftOutReason(left.reasonCode) })),
    rushReturned: row.rushReturned === null ? null : { amount: row.rushReturned, currency },
    madeAt: new Date(row.madeAt).toISOString(),
    expiresAt: new Date(row.expiresAt).toISOString(),
  };
}
