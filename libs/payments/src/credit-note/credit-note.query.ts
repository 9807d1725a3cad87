import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, organisationOf, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { creditNoteNotFound } from '../payments.errors.js';
import { READ_PAYMENTS, READ_RECEIPTS } from '../payments.permissions.js';
import type { CreditNoteDocument } from './credit-note-document.js';

export interface CreditNoteView {
  number: string;
  receiptNumber: string | null;
  /** Instead of it, for what was bought on account. */
  invoiceNumber: string | null;
  requestReference: string;
  licenceReference: string;
  headline: string;
  amount: MoneyJson;
  /** ISO 8601. */
  issuedAt: string;
}

interface Row {
  id: string;
  number: string;
  receipt_number: string | null;
  invoice_number: string | null;
  reference: string;
  licence_reference: string;
  headline: string;
  currency: string;
  amount: string;
  issued_at: Date;
}

/** Credit notes of the actor's organisation; finance sees everybody's. */
@Injectable()
export class CreditNoteQuery {
  constructor(private readonly reads: Reads) {}

  /** The last issued first; of one request when it is named. @throws database.bad-cursor */
  async list(
    actor: Actor,
    input: { reference?: string; cursor?: string; limit?: number },
  ): Promise<Page<CreditNoteView>> {
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `SELECT id, number, receipt_number, invoice_number, reference, licence_reference, headline, currency, amount::text,
         issued_at
       FROM payments.credit_note
       WHERE ($1::uuid IS NULL OR organisation_id = $1) AND ($2::uuid IS NULL OR id < $2)
         AND ($4::text IS NULL OR reference = $4 OR licence_reference = $4)
       ORDER BY id DESC LIMIT $3`,
      [organisationFilter(actor), after ?? null, limit + 1, input.reference ?? null],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.id]);
    return { items: items.map(toView), nextCursor };
  }

  /** The document as it was issued. @throws payments.credit-note-not-found, also for another organisation's */
  async document(actor: Actor, number: string): Promise<CreditNoteDocument> {
    const row = await this.reads.one<{ document: CreditNoteDocument }>(
      'SELECT document FROM payments.credit_note WHERE number = $1 AND ($2::uuid IS NULL OR organisation_id = $2)',
      [number, organisationFilter(actor)],
    );
    if (!row) throw creditNoteNotFound();
    return row.document;
  }
}

/** null: of all organisations. */
function organisationFilter(actor: Actor): string | null {
  authorise(actor, actor.kind === 'staff' ? READ_PAYMENTS : READ_RECEIPTS);
  return actor.kind === 'staff' ? null : organisationOf(actor).organisationId;
}

const toView = (row: Row): CreditNoteView => ({
  ...{ number: row.number, receiptNumber: row.receipt_number, invoiceNumber: row.invoice_number },
  ...{ requestReference: row.reference, licenceReference: row.licence_reference, headline: row.headline },
  amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
  issuedAt: row.issued_at.toISOString(),
});
