import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { LEGAL_ENTITY } from '../tax/table-tax.js';
import type { InvoiceDocument } from './invoice-document.js';
import { Invoice } from './invoice.entity.js';

export type NumberlessInvoice = Omit<
  Invoice,
  'legalEntity' | 'serial' | 'number' | 'document' | 'net' | 'paid' | 'writtenOff'
> & { document: Omit<InvoiceDocument, 'number' | 'supplier' | 'buyer'> };

/**
 * The row of the entity is held until the transaction ends, so numbers have no gaps, in the order of issue: a series of
 * its own beside the receipts'. Supplier and buyer stand there as the tax was assessed on them.
 */
const STORE_SQL = `
  WITH numbered AS (
    UPDATE payments.legal_entity SET next_invoice = next_invoice + 1 WHERE code = $1
    RETURNING code, next_invoice - 1 AS serial, name, address, country, tax_number,
      code || '-INV-' || lpad((next_invoice - 1)::text, greatest(6, length((next_invoice - 1)::text)), '0') AS number
  )
  INSERT INTO payments.invoice (legal_entity, serial, number, id, mode, request_id, reference, licence_reference,
    organisation_id, organisation_name, requester_id, issued_by, headline, item_count, is_extension, state, currency,
    amount, tax, tax_treatment, tax_rate_bp, tax_table_version, tax_country, tax_reason, tax_evidence, po_number,
    terms_days, issued_at, due_on, updated_at, document)
  SELECT n.code, n.serial, n.number, $2, $3, $4, $5, $6, $7::uuid, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
    $19, $20, $21, $22, $23::jsonb, $24, $25, $26, $27, $26,
    $28::jsonb || jsonb_build_object(
      'number', n.number,
      'supplier', CASE WHEN s.data IS NULL
        THEN jsonb_build_object('name', n.name, 'address', to_jsonb(n.address), 'country', n.country,
          'taxNumber', n.tax_number)
        ELSE jsonb_build_object('name', s.data->'name', 'address', s.data->'address', 'country', s.data->'country',
          'taxNumber', s.data->'vatNumber') END,
      'buyer', jsonb_build_object('name', $8::text, 'country', coalesce(e.billing, o.country),
        'vatNumber', coalesce(e.number, o.vat_number)))
  FROM numbered n
  LEFT JOIN identity.v_organisation o ON o.id = $7::uuid
  LEFT JOIN LATERAL (SELECT v.data->'supplier' AS data FROM payments.tax_table_version v
    WHERE v.legal_entity = n.code AND v.version = $20) s ON true
  CROSS JOIN LATERAL (SELECT $23::jsonb->>'billingCountry' AS billing, $23::jsonb->>'vatNumber' AS number) e
  RETURNING id`;

/** Draws the number and writes the invoice; one statement, best the last of a transaction that writes. */
@Injectable()
export class StoreInvoice {
  async within(tx: Tx, invoice: NumberlessInvoice): Promise<Invoice> {
    const rows = await tx.query<{ id: string }[]>(STORE_SQL, [
      ...[LEGAL_ENTITY, invoice.id, invoice.mode, invoice.requestId, invoice.reference, invoice.licenceReference],
      ...[invoice.organisationId, invoice.organisationName, invoice.requesterId, invoice.issuedBy, invoice.headline],
      ...[invoice.itemCount, invoice.isExtension, invoice.state, invoice.currency, invoice.amount.toString()],
      ...[invoice.tax.toString(), invoice.taxTreatment, invoice.taxRateBp, invoice.taxTableVersion],
      ...[invoice.taxCountry, invoice.taxReason, invoice.taxEvidence && JSON.stringify(invoice.taxEvidence)],
      ...[invoice.poNumber, invoice.termsDays, invoice.issuedAt, invoice.dueOn, JSON.stringify(invoice.document)],
    ]);
    if (rows.length === 0) throw new Error(`There is no legal entity ${LEGAL_ENTITY} to issue invoices.`);
    return tx.getRepository(Invoice).findOneByOrFail({ id: invoice.id });
  }
}
