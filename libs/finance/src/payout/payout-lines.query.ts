import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { payoutNotFound } from '../finance.errors.js';
import { READ_RECONCILIATION } from '../finance.permissions.js';
import { CSV_OPTIONS, plain } from '../report/cells.js';
import { IS_LINE } from './payouts.query.js';

/** A movement of a payout. */
export interface PayoutLine {
  /** The provider's id of the movement. */
  id: string;
  /** As the provider calls it: charge, refund, dispute, fee ... */
  kind: string;
  objectId: string;
  amount: MoneyJson;
  fee: MoneyJson;
  net: MoneyJson;
  occurredAt: string;
  /** The attempt of a payment by checkout; null for an invoice's, and for what is none of ours. */
  paymentId: string | null;
  /** The order's; null for what is none of ours. */
  reference: string | null;
  /** The entry that books it first; null when there is none. */
  entryId: string | null;
  /** The difference about it that is open. */
  differenceId: string | null;
}

interface Row {
  provider_id: string;
  kind: string;
  object_id: string;
  currency: string;
  amount: string;
  fee: string;
  net: string;
  occurred_at: Date;
  payment_id: string | null;
  reference: string | null;
  entry_id: string | null;
  difference_id: string | null;
}

const PIECE = 500;

/** Keyset by moment and id; what is ours is looked up for the lines of a page only. */
const LINES_SQL = `
  SELECT m.provider_id, m.kind, m.object_id, m.currency, m.amount, m.fee, m.net, m.occurred_at,
    o.payment_id, o.reference, o.entry_id,
    (SELECT d.id FROM finance.difference d WHERE d.mode = m.mode AND d.object_id = m.object_id
       AND d.currency = m.currency AND d.state = 'open') AS difference_id
  FROM (
    SELECT * FROM finance.movement m
    WHERE m.payout_id = $1 AND ${IS_LINE} AND ($2::timestamptz IS NULL OR (m.occurred_at, m.provider_id) > ($2, $3))
    ORDER BY m.occurred_at, m.provider_id LIMIT $4
  ) m
  LEFT JOIN LATERAL (
    SELECT (SELECT x.payment_id FROM payments.v_provider_object x
        WHERE x.payment_id = s.payment_id AND x.source_kind = 'payment' LIMIT 1) AS payment_id, s.reference, p.entry_id FROM (
      SELECT v.payment_id, v.reference, v.source_kind, v.source_id FROM payments.v_provider_object v
      WHERE v.mode = m.mode AND v.object_id = m.object_id
      UNION ALL SELECT NULL, NULL, 'payout', y.id::text FROM finance.payout y
      WHERE y.mode = m.mode AND y.provider_id = m.object_id
    ) s LEFT JOIN ledger.v_posting p ON p.source_kind = s.source_kind AND p.source_id = s.source_id
    ORDER BY p.posting_id LIMIT 1
  ) o ON true
  ORDER BY m.occurred_at, m.provider_id`;

/** The lines of a payout, page by page, or all of them as a file. */
@Injectable()
export class PayoutLinesQuery {
  constructor(private readonly reads: Reads) {}

  /** In their order. @throws finance.payout-not-found, database.bad-cursor */
  async list(
    actor: Actor,
    { payoutId, cursor, limit: wanted }: { payoutId: string; cursor?: string; limit?: number },
  ): Promise<Page<PayoutLine>> {
    authorise(actor, READ_RECONCILIATION);
    await this.assertKnown(payoutId);
    const limit = pageSize(wanted);
    const [at, id] = decodeCursor(cursor, 2) ?? [];
    if (at !== undefined && Number.isNaN(Date.parse(at))) decodeCursor('!', 2);
    const rows = await this.reads.query<Row>(LINES_SQL, [payoutId, at ?? null, id ?? null, limit + 1]);
    return toPage(rows.map(toLine), limit, (line) => [line.occurredAt, line.id]);
  }

  /** CSV (RFC 4180), written as it is read. @throws finance.payout-not-found, before the first piece */
  async csv(actor: Actor, payoutId: string): Promise<AsyncGenerator<string>> {
    authorise(actor, READ_RECONCILIATION);
    await this.assertKnown(payoutId);
    return this.pieces(payoutId);
  }

  private async *pieces(payoutId: string): AsyncGenerator<string> {
    yield stringify([COLUMNS], CSV_OPTIONS);
    let after: [Date | null, string | null] = [null, null];
    for (;;) {
      const rows = await this.reads.query<Row>(LINES_SQL, [payoutId, ...after, PIECE]);
      const last = rows.at(-1);
      if (!last) return;
      yield stringify(rows.map(toCells), CSV_OPTIONS);
      after = [last.occurred_at, last.provider_id];
    }
  }

  private async assertKnown(payoutId: string): Promise<void> {
    const found = isId(payoutId) && (await this.reads.one('SELECT FROM finance.payout WHERE id = $1', [payoutId]));
    if (!found) throw payoutNotFound();
  }
}

const COLUMNS = [
  'movement',
  'kind',
  'object',
  'occurred at',
  'reference',
  'amount',
  'fee',
  'net',
  'currency',
  'matched',
];

function toCells(row: Row): string[] {
  const decimal = (minor: string): string => Money.of(BigInt(minor), row.currency).toDecimal();
  return [
    ...[row.provider_id, row.kind, row.object_id, row.occurred_at.toISOString(), row.reference ?? ''].map(plain),
    ...[decimal(row.amount), decimal(row.fee), decimal(row.net), row.currency, row.difference_id ? 'no' : 'yes'],
  ];
}

function toLine(row: Row): PayoutLine {
  const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
  return {
    ...{ id: row.provider_id, kind: row.kind, objectId: row.object_id, occurredAt: row.occurred_at.toISOString() },
    ...{ amount: money(row.amount), fee: money(row.fee), net: money(row.net) },
    ...{ paymentId: row.payment_id, reference: row.reference, entryId: row.entry_id, differenceId: row.difference_id },
  };
}
