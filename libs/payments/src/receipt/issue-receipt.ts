import { Injectable } from '@nestjs/common';
import { Money, newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Attempt } from '../attempt/attempt.entity.js';
import type { ChargeSnapshot } from '../stripe/provider.js';
import { TAX_NOT_CONFIGURED, type ReceiptDocument } from './receipt-document.js';

/** The one that licenses; several come with titles of several houses. */
const LEGAL_ENTITY = 'IMP';

/** What is known before the number is drawn. */
type Draft = Omit<ReceiptDocument, 'number' | 'supplier' | 'buyer'> & { buyer: { name: string } };

/** The row of the entity is held until the transaction ends, so numbers have no gaps, in the order of settlement. */
const ISSUE_SQL = `
  WITH numbered AS (
    UPDATE payments.legal_entity SET next_receipt = next_receipt + 1 WHERE code = $1
    RETURNING code, next_receipt - 1 AS serial, name, address, country, tax_number,
      code || '-' || lpad((next_receipt - 1)::text, greatest(6, length((next_receipt - 1)::text)), '0') AS number
  )
  INSERT INTO payments.receipt (id, legal_entity, serial, number, attempt_id, organisation_id, reference,
    licence_reference, headline, currency, amount, document, issued_at)
  SELECT $2, n.code, n.serial, n.number, $3, $4, $5, $6, $7, $8, $9,
    $10::jsonb || jsonb_build_object(
      'number', n.number,
      'supplier', jsonb_build_object('name', n.name, 'address', to_jsonb(n.address), 'country', n.country,
        'taxNumber', n.tax_number),
      'buyer', jsonb_build_object('name', $12::text, 'country', o.country, 'vatNumber', o.vat_number)),
    $11
  FROM numbered n LEFT JOIN identity.v_organisation o ON o.id = $4::uuid
  RETURNING number`;

/** Our own document of a settled payment, with its gap-free number; one statement, best the last of a transaction. */
@Injectable()
export class IssueReceipt {
  /** @returns the number, such as `IMP-000042` */
  async within(tx: Tx, attempt: Attempt, charge: ChargeSnapshot, now: Date): Promise<string> {
    const draft = draftOf(attempt, charge, now);
    const [row] = await tx.query<{ number: string }[]>(ISSUE_SQL, [
      LEGAL_ENTITY,
      newId(),
      attempt.id,
      attempt.organisationId,
      attempt.reference,
      attempt.licenceReference,
      attempt.headline,
      attempt.currency,
      attempt.amount.toString(),
      JSON.stringify(draft),
      now,
      draft.buyer.name,
    ]);
    if (!row) throw new Error(`There is no legal entity ${LEGAL_ENTITY} to issue receipts.`);
    return row.number;
  }
}

function draftOf(attempt: Attempt, charge: ChargeSnapshot, now: Date): Draft {
  const amount = Money.of(attempt.amount, attempt.currency).toJSON();
  const others = attempt.itemCount > 1 ? ` and ${attempt.itemCount - 1} more` : '';
  return {
    kind: 'receipt',
    issuedAt: now.toISOString(),
    buyer: { name: attempt.organisationName },
    reference: attempt.reference,
    licenceReference: attempt.licenceReference,
    lines: [{ description: `Republishing licence ${attempt.licenceReference}: ${attempt.headline}${others}`, amount }],
    total: amount,
    tax: { status: 'not-configured', sentence: TAX_NOT_CONFIGURED },
    payment: { method: 'card', paidAt: charge.createdAt.toISOString(), chargeId: charge.id },
  };
}
