import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { EntryQuery, type EntryView } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { refundNotFound } from '../payments.errors.js';
import { referencePattern } from '../finance/reference-pattern.js';
import { READ_PAYMENTS } from '../payments.permissions.js';
import { PAYS_AGAIN } from './refund-facts.js';
import type { RefundState } from './refund.states.js';

/** A line of finance's list. */
export interface RefundListItem {
  id: string;
  paymentId: string;
  state: RefundState;
  kind: 'return' | 'order' | 'retry';
  origin: 'system' | 'finance' | 'dashboard';
  reference: string;
  licenceReference: string;
  organisation: { id: string; name: string };
  headline: string;
  amount: MoneyJson;
  reasonCode: string;
  ends: 'none' | 'items' | 'all';
  creditNoteNumber: string | null;
  begunBy: string | null;
  /** It was booked, and the bank sent it back: the money is owed. */
  isOwed: boolean;
  createdAt: string;
}

export interface RefundDetail extends RefundListItem {
  note: string | null;
  failure: string | null;
  providerId: string | null;
  /** Known once it is booked. */
  net: MoneyJson | null;
  tax: MoneyJson | null;
  items: { articleId: string; headline: string; amount: MoneyJson; ends: boolean }[];
  /** Whoever looks may approve it: it waits, and is not their own. */
  mayApprove: boolean;
  retriedBy: string | null;
  retryOf: string | null;
  history: {
    from: string | null;
    to: string;
    by: { kind: string; name: string | null };
    note: string | null;
    at: string;
  }[];
  entries: EntryView[];
}

interface Row {
  id: string;
  payment_id: string;
  state: RefundState;
  kind: RefundListItem['kind'];
  origin: RefundListItem['origin'];
  reference: string;
  licence_reference: string;
  organisation_id: string;
  organisation_name: string;
  headline: string;
  currency: string;
  amount: string;
  net: string | null;
  tax: string | null;
  reason_code: string;
  ends: RefundListItem['ends'];
  items: { articleId: string; headline: string; amount: string; ends: boolean }[] | null;
  note: string | null;
  failure: string | null;
  provider_id: string | null;
  begun_by_id: string | null;
  begun_by: string | null;
  credit_note: string | null;
  retried_by: string | null;
  retry_of: string | null;
  booked_at: Date | null;
  created_at: Date;
}

const SELECT = `
  SELECT r.id, r.payment_id, r.state, r.kind, r.origin, a.reference, a.licence_reference, a.organisation_id,
    a.organisation_name, a.headline, r.currency, r.amount::text, r.net::text, r.tax::text, r.reason_code, r.ends, r.items,
    r.note, r.failure, r.provider_id, r.begun_by AS begun_by_id, s.name AS begun_by, c.number AS credit_note,
    again.id AS retried_by, r.retry_of, r.booked_at, r.created_at
  FROM payments.refund r JOIN payments.v_payment a ON a.id = r.payment_id
  LEFT JOIN payments.credit_note c ON c.refund_id = r.id
  LEFT JOIN payments.refund again ON again.retry_of = r.id AND ${PAYS_AGAIN}
  LEFT JOIN identity.v_staff s ON s.user_id = r.begun_by`;

export interface RefundFilter {
  state?: RefundState;
  reference?: string;
  cursor?: string;
  limit?: number;
}

/** Refunds as finance sees them. */
@Injectable()
export class RefundsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly ledger: EntryQuery,
  ) {}

  /** The newest first; `reference` may be the beginning of one, or of the licence's. @throws database.bad-cursor */
  async list(actor: Actor, input: RefundFilter): Promise<Page<RefundListItem>> {
    authorise(actor, READ_PAYMENTS);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `${SELECT}
       WHERE ($1::text IS NULL OR r.state = $1) AND ($2::text IS NULL OR a.reference LIKE $2)
         AND ($3::uuid IS NULL OR r.id < $3)
       ORDER BY r.id DESC LIMIT $4`,
      [input.state ?? null, referencePattern(input.reference), after ?? null, limit + 1],
    );
    return toPage(rows.map(toItem), limit, (item) => [item.id]);
  }

  /** @throws payments.refund-not-found */
  async detail(actor: Actor, id: string): Promise<RefundDetail> {
    authorise(actor, READ_PAYMENTS);
    const row = isId(id) ? await this.reads.one<Row>(`${SELECT} WHERE r.id = $1`, [id]) : undefined;
    if (!row) throw refundNotFound();
    const own = actor.kind === 'staff' && row.begun_by_id === actor.userId;
    return {
      ...toItem(row),
      ...{ note: row.note, failure: row.failure, providerId: row.provider_id },
      ...{ net: moneyOrNull(row.net, row.currency), tax: moneyOrNull(row.tax, row.currency) },
      items: (row.items ?? []).map((item) => ({
        ...item,
        amount: { amount: item.amount, currency: row.currency },
      })),
      mayApprove: row.state === 'proposed' && !own,
      ...{ retriedBy: row.retried_by, retryOf: row.retry_of },
      history: await this.history(id),
      entries: await this.ledger.ofSources([
        { kind: 'refund', id },
        { kind: 'refund', id: `${id}/failed` },
      ]),
    };
  }

  private async history(id: string): Promise<RefundDetail['history']> {
    const rows = await this.reads.query<{
      from_state: string | null;
      to_state: string;
      actor_kind: string;
      name: string | null;
      note: string | null;
      at: Date;
    }>(
      `SELECT h.from_state, h.to_state, h.actor_kind, s.name, h.note, h.at FROM payments.refund_history h
       LEFT JOIN identity.v_staff s ON s.user_id = CASE WHEN h.actor_kind = 'staff' THEN h.actor_id::uuid END
       WHERE h.refund_id = $1 ORDER BY h.id`,
      [id],
    );
    return rows.map((row) => ({
      ...{ from: row.from_state, to: row.to_state, by: { kind: row.actor_kind, name: row.name } },
      ...{ note: row.note, at: row.at.toISOString() },
    }));
  }
}

const toItem = (row: Row): RefundListItem => ({
  ...{ id: row.id, paymentId: row.payment_id, state: row.state, kind: row.kind, origin: row.origin },
  ...{ reference: row.reference, licenceReference: row.licence_reference, headline: row.headline },
  organisation: { id: row.organisation_id, name: row.organisation_name },
  amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
  ...{ reasonCode: row.reason_code, ends: row.ends, creditNoteNumber: row.credit_note, begunBy: row.begun_by },
  isOwed: row.state === 'failed' && row.booked_at !== null && row.retried_by === null,
  createdAt: row.created_at.toISOString(),
});

const moneyOrNull = (amount: string | null, currency: string): MoneyJson | null =>
  amount === null ? null : Money.of(BigInt(amount), currency).toJSON();
