import { Injectable } from '@nestjs/common';
import { Money, newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Attempt } from '../attempt/attempt.entity.js';
import type { ChargeSnapshot } from '../stripe/provider.js';
import { withCard } from '../tax/place-of-buyer.js';
import { LEGAL_ENTITY } from '../tax/table-tax.js';
import { taxSentence } from '../tax/tax-words.js';
import type { ReceiptDocument } from './receipt-document.js';

/** What is known before the number is drawn. */
type Draft = Omit<ReceiptDocument, 'number' | 'supplier' | 'buyer'> & { buyer: { name: string } };

/**
 * The row of the entity is held until the transaction ends, so numbers have no gaps, in the order of settlement. Supplier
 * and buyer stand there as the tax was assessed on them: by the version of the table, and by the evidence that was kept.
 */
const ISSUE_SQL = `
  WITH numbered AS (
    UPDATE payments.legal_entity SET next_receipt = next_receipt + 1 WHERE code = $1
    RETURNING code, next_receipt - 1 AS serial, name, address, country, tax_number,
      code || '-' || lpad((next_receipt - 1)::text, greatest(6, length((next_receipt - 1)::text)), '0') AS number
  )
  INSERT INTO payments.receipt (id, legal_entity, serial, number, attempt_id, organisation_id, reference,
    licence_reference, headline, currency, amount, document, issued_at, tax, tax_treatment, tax_rate_bp,
    tax_table_version, tax_country, tax_reason, tax_evidence)
  SELECT $2, n.code, n.serial, n.number, $3, $4, $5, $6, $7, $8, $9,
    $10::jsonb || jsonb_build_object(
      'number', n.number,
      'supplier', CASE WHEN s.data IS NULL
        THEN jsonb_build_object('name', n.name, 'address', to_jsonb(n.address), 'country', n.country,
          'taxNumber', n.tax_number)
        ELSE jsonb_build_object('name', s.data->'name', 'address', s.data->'address', 'country', s.data->'country',
          'taxNumber', s.data->'vatNumber') END,
      'buyer', jsonb_build_object('name', $12::text, 'country', coalesce(e.billing, o.country),
        'vatNumber', coalesce(e.number, o.vat_number))),
    $11, $13, $14, $15, $16, $17, $18, $19::jsonb
  FROM numbered n
  LEFT JOIN identity.v_organisation o ON o.id = $4::uuid
  LEFT JOIN LATERAL (SELECT v.data->'supplier' AS data FROM payments.tax_table_version v
    WHERE v.legal_entity = n.code AND v.version = $16) s ON true
  CROSS JOIN LATERAL (SELECT $19::jsonb->>'billingCountry' AS billing, $19::jsonb->>'vatNumber' AS number) e
  RETURNING number`;

/** Our own document of a settled payment, with its gap-free number; one statement, best the last of a transaction. */
@Injectable()
export class IssueReceipt {
  /** @returns the number, such as `IMP-000042` */
  async within(tx: Tx, attempt: Attempt, charge: ChargeSnapshot, now: Date): Promise<string> {
    const draft = draftOf(attempt, charge, now);
    const { taxEvidence } = attempt;
    const evidence = taxEvidence && withCard(taxEvidence, charge.cardCountry);
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
      ...[attempt.tax.toString(), attempt.taxTreatment, attempt.taxRateBp, attempt.taxTableVersion],
      ...[attempt.taxCountry, attempt.taxReason, evidence && JSON.stringify(evidence)],
    ]);
    if (!row) throw new Error(`There is no legal entity ${LEGAL_ENTITY} to issue receipts.`);
    return row.number;
  }
}

function draftOf(attempt: Attempt, charge: ChargeSnapshot, now: Date): Draft {
  const { currency } = attempt;
  const net = Money.of(attempt.net, currency).toJSON();
  const others = attempt.itemCount > 1 ? ` and ${attempt.itemCount - 1} more` : '';
  return {
    kind: 'receipt',
    issuedAt: now.toISOString(),
    buyer: { name: attempt.organisationName },
    reference: attempt.reference,
    licenceReference: attempt.licenceReference,
    lines: [
      { description: `Republishing licence ${attempt.licenceReference}: ${attempt.headline}${others}`, amount: net },
    ],
    net,
    total: Money.of(attempt.amount, currency).toJSON(),
    tax: taxOf(attempt),
    payment: { method: 'card', paidAt: charge.createdAt.toISOString(), chargeId: charge.id },
  };
}

function taxOf(attempt: Attempt): ReceiptDocument['tax'] {
  const { currency, tax, taxTreatment, taxRateBp: rateBasisPoints, taxName: name, taxReason: reasonCode } = attempt;
  return {
    status: taxTreatment,
    sentence: taxSentence({ taxName: name, rateBasisPoints, reasonCode }),
    amount: Money.of(tax, currency).toJSON(),
    ...{ rateBasisPoints, name, country: attempt.taxCountry, tableVersion: attempt.taxTableVersion },
  };
}
