import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, organisationOf, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { receiptNotFound } from '../payments.errors.js';
import { READ_PAYMENTS, READ_RECEIPTS } from '../payments.permissions.js';
import type { ReceiptDocument } from './receipt-document.js';

/** A line of the licensee's list. */
export interface ReceiptView {
  number: string;
  kind: 'receipt' | 'invoice';
  requestReference: string;
  licenceReference: string | null;
  headline: string;
  amount: MoneyJson;
  state: string;
  /** ISO 8601. */
  issuedAt: string;
  /** ISO date; invoices only. */
  dueOn: string | null;
  poNumber: string | null;
}

interface Row {
  id: string;
  number: string;
  reference: string;
  licence_reference: string;
  headline: string;
  currency: string;
  amount: string;
  issued_at: Date;
  kind: 'receipt' | 'invoice';
  state: string;
  due_on: string | null;
  po_number: string | null;
}

/** Receipts of the actor's organisation; finance sees everybody's. */
@Injectable()
export class ReceiptQuery {
  constructor(private readonly reads: Reads) {}

  /** The last issued first. @throws database.bad-cursor */
  async list(actor: Actor, input: { cursor?: string; limit?: number }): Promise<Page<ReceiptView>> {
    const organisationId = organisationFilter(actor);
    const limit = pageSize(input.limit);
    const [issuedAt, id] = decodeCursor(input.cursor, 2) ?? [];
    if (id !== undefined && (!isId(id) || Number.isNaN(Date.parse(issuedAt!)))) decodeCursor('!', 2);
    const rows = await this.reads.query<Row>(
      `SELECT * FROM (
         SELECT r.id, 'receipt' AS kind, r.organisation_id, r.number, r.reference, r.licence_reference, r.headline,
           r.currency, r.amount, r.issued_at, CASE WHEN a.state = 'refunded' THEN 'returned' ELSE 'paid' END AS state,
           NULL AS due_on, NULL AS po_number
         FROM payments.receipt r JOIN payments.attempt a ON a.id = r.attempt_id
         UNION ALL
         SELECT i.id, 'invoice', i.organisation_id, i.number, i.reference, i.licence_reference, i.headline, i.currency,
           i.amount, i.issued_at, i.state, i.due_on::text, i.po_number FROM payments.invoice i
       ) d
       WHERE ($1::uuid IS NULL OR d.organisation_id = $1)
         AND ($2::timestamptz IS NULL OR (d.issued_at, d.id) < ($2, $3::uuid))
       ORDER BY d.issued_at DESC, d.id DESC LIMIT $4`,
      [organisationId, issuedAt ?? null, id ?? null, limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.issued_at.toISOString(), row.id]);
    return { items: items.map(toView), nextCursor };
  }

  /** The document as it was issued. @throws payments.receipt-not-found */
  async document(actor: Actor, number: string): Promise<ReceiptDocument> {
    const row = await this.reads.one<{ document: ReceiptDocument }>(
      'SELECT document FROM payments.receipt WHERE number = $1 AND ($2::uuid IS NULL OR organisation_id = $2)',
      [number, organisationFilter(actor)],
    );
    if (!row) throw receiptNotFound();
    return row.document;
  }
}

/** null: of all organisations. */
function organisationFilter(actor: Actor): string | null {
  if (actor.kind === 'staff') {
    authorise(actor, READ_PAYMENTS);
    return null;
  }
  authorise(actor, READ_RECEIPTS);
  return organisationOf(actor).organisationId;
}

function toView(row: Row): ReceiptView {
  return {
    number: row.number,
    kind: row.kind,
    requestReference: row.reference,
    licenceReference: row.licence_reference,
    headline: row.headline,
    amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
    state: row.state,
    issuedAt: row.issued_at.toISOString(),
    dueOn: row.due_on,
    poNumber: row.po_number,
  };
}
