import { Injectable } from '@nestjs/common';
import { newId, type Money } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Payment } from '../payment/payment.js';
import type { ReceiptDocument } from '../receipt/receipt-document.js';
import type { Refund } from '../refund/refund.entity.js';
import type { InvoiceDocument } from '../invoice/invoice-document.js';
import { LEGAL_ENTITY } from '../tax/table-tax.js';
import type { CreditNoteDocument } from './credit-note-document.js';

export interface CreditNoteGround {
  payment: Payment;
  refund: Refund;
  net: Money;
  tax: Money;
  /** What ended with it. */
  ends: Refund['ends'];
  now: Date;
}

/** The entity's row is held until the transaction ends, so numbers have no gaps. */
const ISSUE_SQL = `
  WITH numbered AS (
    UPDATE payments.legal_entity SET next_credit_note = next_credit_note + 1 WHERE code = $1
    RETURNING code, next_credit_note - 1 AS serial,
      code || '-CN-' || lpad((next_credit_note - 1)::text, greatest(6, length((next_credit_note - 1)::text)), '0') AS number
  )
  INSERT INTO payments.credit_note (id, legal_entity, serial, number, refund_id, receipt_number, invoice_number,
    organisation_id, organisation_name, reference, licence_reference, headline, currency, amount, tax, document, issued_at)
  SELECT $2, code, serial, number, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
    $14::jsonb || jsonb_build_object('number', number), $15
  FROM numbered RETURNING number`;

/** Our own document of what was given back, with its gap-free number. */
@Injectable()
export class IssueCreditNote {
  /** @returns the number, such as `IMP-CN-000042` */
  async within(tx: Tx, ground: CreditNoteGround): Promise<string> {
    const { payment, refund, net, tax, now } = ground;
    const document = write(ground, await documentOf(tx, payment));
    const [row] = await tx.query<{ number: string }[]>(ISSUE_SQL, [
      ...[LEGAL_ENTITY, newId(), refund.id, document.receipt?.number ?? null],
      ...[document.invoice?.number ?? null, payment.organisationId, payment.organisationName, payment.reference],
      ...[payment.licenceReference, payment.headline, refund.currency],
      ...[net.plus(tax).minor.toString(), tax.minor.toString(), JSON.stringify(document), now],
    ]);
    if (!row) throw new Error(`There is no legal entity ${LEGAL_ENTITY} to issue credit notes.`);
    return row.number;
  }
}

type TakenBack = ReceiptDocument | InvoiceDocument | null;

/** The document that is taken back, or a part of. */
export async function documentOf(
  tx: { query: Tx['query'] },
  { id, of }: Pick<Payment, 'id' | 'of'>,
): Promise<TakenBack> {
  if (of.kind === 'invoice') return of.invoice.document;
  const [receipt] = await tx.query<{ document: ReceiptDocument }[]>(
    'SELECT document FROM payments.receipt WHERE attempt_id = $1',
    [id],
  );
  return receipt?.document ?? null;
}

function write(ground: CreditNoteGround, taken: TakenBack): Omit<CreditNoteDocument, 'number'> {
  const { payment, net, tax, now } = ground;
  const about = `Republishing licence ${payment.licenceReference}`;
  const named = taken && { number: taken.number, issuedAt: taken.issuedAt };
  return {
    kind: 'credit-note',
    issuedAt: now.toISOString(),
    supplier: taken?.supplier ?? { name: '', address: [], country: null, taxNumber: null },
    buyer: taken?.buyer ?? { name: payment.organisationName, country: null, vatNumber: null },
    ...{ reference: payment.reference, licenceReference: payment.licenceReference },
    receipt: taken?.kind === 'invoice' ? null : named,
    invoice: taken?.kind === 'invoice' ? named : null,
    lines: [{ description: `${about}: ${whatFor(ground)}`, amount: net.toJSON() }],
    net: net.toJSON(),
    total: net.plus(tax).toJSON(),
    tax: taken && { ...taken.tax, amount: tax.toJSON() },
    licence: BECOMES[ground.ends],
  };
}

function whatFor({ refund, payment }: CreditNoteGround): string {
  if (refund.items) return refund.items.map(({ headline }) => headline).join('; ');
  return refund.ends === 'all' ? payment.headline : `price adjusted, ${payment.headline}`;
}

/** It says nothing of what the credit note does not change: the licence may have ended before it. */
const BECOMES: Readonly<Record<Refund['ends'], string>> = {
  all: 'The licence has ended with this credit note.',
  items: 'The articles named above are no longer licensed. The others are, as before.',
  none: 'The price is adjusted; this credit note ends nothing of the licence.',
};
