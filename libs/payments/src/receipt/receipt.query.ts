import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, organisationOf, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { receiptNotFound } from '../payments.errors.js';
import { READ_PAYMENTS, READ_RECEIPTS } from '../payments.permissions.js';
import type { ReceiptDocument } from './receipt-document.js';

/** A line of the licensee's list; invoices will stand in it too. */
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
  returned: boolean;
}

/** Receipts of the actor's organisation; finance sees everybody's. */
@Injectable()
export class ReceiptQuery {
  constructor(private readonly reads: Reads) {}

  /** The last issued first. @throws database.bad-cursor */
  async list(actor: Actor, input: { cursor?: string; limit?: number }): Promise<Page<ReceiptView>> {
    const organisationId = organisationFilter(actor);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `SELECT r.id, r.number, r.reference, r.licence_reference, r.headline, r.currency, r.amount, r.issued_at,
              a.state = 'refunded' AS returned
       FROM payments.receipt r JOIN payments.attempt a ON a.id = r.attempt_id
       WHERE ($1::uuid IS NULL OR r.organisation_id = $1) AND ($2::uuid IS NULL OR r.id < $2)
       ORDER BY r.id DESC LIMIT $3`,
      [organisationId, after ?? null, limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.id]);
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
    kind: 'receipt',
    requestReference: row.reference,
    licenceReference: row.licence_reference,
    headline: row.headline,
    amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
    state: row.returned ? 'returned' : 'paid',
    issuedAt: row.issued_at.toISOString(),
    dueOn: null,
    poNumber: null,
  };
}
