import { licenceReferenceOf, type MoneyJson } from '#libs/kernel';
import type { RequestListItem, ReviewReasonView } from './request-view.js';
import type { RequestState } from './request.states.js';

/** The columns a list shows, of `licensing.request r`. */
export const LIST_COLUMNS = `r.id, r.reference, r.kind, r.state, r.headline, r.language, r.direction, r.title_name,
  r.item_count, r.currency, r.amount, r.submitted_at, r.updated_at, r.promised_at, r.offer_expires_at,
  r.payment_due_at, r.reasons, r.rush, r.title_id, r.extends_reference`;

export interface ListRow {
  id: string;
  reference: string;
  kind: RequestListItem['kind'];
  state: RequestState;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  title_name: string | null;
  item_count: number;
  currency: string | null;
  /** bigint as the driver gives it. */
  amount: string | null;
  submitted_at: Date;
  updated_at: Date;
  promised_at: Date | null;
  offer_expires_at: Date | null;
  payment_due_at: Date | null;
  reasons: ReviewReasonView[];
  rush: boolean;
  title_id: string | null;
  extends_reference: string | null;
}

export const moneyOf = (amount: string | null, currency: string | null): MoneyJson | null =>
  amount === null || currency === null ? null : { amount, currency };

export function rowToListItem(row: ListRow): RequestListItem {
  const at = (state: RequestState, time: Date | null): string | null =>
    row.state === state ? (time?.toISOString() ?? null) : null;
  return {
    reference: row.reference,
    kind: row.kind,
    state: row.state,
    headline: row.headline,
    language: row.language,
    direction: row.direction,
    titleName: row.title_name,
    itemCount: row.item_count,
    price: moneyOf(row.amount, row.currency),
    submittedAt: row.submitted_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    promisedAt: at('in_review', row.promised_at),
    offerExpiresAt: at('offered', row.offer_expires_at),
    paymentDueAt: at('accepted', row.payment_due_at),
    licenceReference: row.state === 'fulfilled' ? (row.extends_reference ?? licenceReferenceOf(row.reference)) : null,
    extendsReference: row.extends_reference,
  };
}
