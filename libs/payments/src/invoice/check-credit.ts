import { Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import type { Tx } from '#platform/database';
import {
  accountOverdue,
  creditLimitPassed,
  currencyNotAgreed,
  invoiceNotOffered,
  poNumberInvalid,
  poNumberMissing,
} from './invoice.errors.js';
import { IS_OWED } from './invoice.states.js';

const LONGEST_PO = 60;

/** What an organisation may buy on account. */
export interface AccountTerms {
  days: number;
  poRequired: boolean;
  /** null: none is agreed in this currency. */
  limit: Money | null;
  /** No limit is agreed in any currency: finance trusts it. */
  isUnlimited: boolean;
  /** Of all its invoices in this currency. */
  owed: Money;
  /** An overdue invoice, if there is one. */
  overdueNumber: string | null;
}

interface Row {
  days: number | null;
  po_required: boolean;
  limits: Record<string, string>;
  owed: string;
  overdue: string | null;
}

export const ACCOUNT_SQL = `
  SELECT o.invoice_terms_days AS days, coalesce(t.po_required, true) AS po_required, coalesce(t.limits, '{}') AS limits,
    coalesce((SELECT sum(i.amount - i.paid - i.written_off) FROM payments.invoice i WHERE i.organisation_id = o.id
      AND i.currency = $2 AND i.${IS_OWED}), 0)::text AS owed,
    (SELECT i.number FROM payments.invoice i WHERE i.organisation_id = o.id AND i.state = 'overdue'
      ORDER BY i.due_on LIMIT 1) AS overdue
  FROM identity.v_organisation o LEFT JOIN payments.account_terms t ON t.organisation_id = o.id
  WHERE o.id = $1`;

/** null: it has no terms. */
export function toAccountTerms(row: Row | undefined, currency: string): AccountTerms | null {
  if (!row || row.days === null) return null;
  const limit = row.limits[currency];
  return {
    days: row.days,
    poRequired: row.po_required,
    limit: limit === undefined ? null : Money.of(BigInt(limit), currency),
    isUnlimited: Object.keys(row.limits).length === 0,
    owed: Money.of(BigInt(row.owed), currency),
    overdueNumber: row.overdue,
  };
}
export type AccountRow = Row;

/** Looks at an organisation's terms before it is lent to; two orders at the same moment wait for each other. */
@Injectable()
export class CheckCredit {
  /**
   * @param total tax included
   * @throws payments.invoice-not-offered, payments.account-overdue, payments.invoice-currency-not-agreed,
   * payments.credit-limit-passed
   */
  async within(tx: Tx, organisationId: string, total: Money): Promise<AccountTerms> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('payments.credit:' || $1, 0))`, [organisationId]);
    const [row] = await tx.query<Row[]>(ACCOUNT_SQL, [organisationId, total.currency]);
    const terms = toAccountTerms(row, total.currency);
    if (!terms) throw invoiceNotOffered();
    if (terms.overdueNumber) throw accountOverdue(terms.overdueNumber);
    if (terms.isUnlimited) return terms;
    if (!terms.limit) throw currencyNotAgreed(total.currency);
    if (terms.owed.plus(total).compare(terms.limit) > 0) throw creditLimitPassed(creditLeft(terms)!, terms.limit);
    return terms;
  }
}

/** What may still be bought on account; null when there is no limit, or none in this currency. */
export function creditLeft({ limit, owed }: Pick<AccountTerms, 'limit' | 'owed'>): Money | null {
  if (!limit) return null;
  return owed.compare(limit) > 0 ? Money.zero(limit.currency) : limit.minus(owed);
}

/** @throws payments.po-number-missing, payments.po-number-invalid */
export function checkPoNumber(given: string | undefined | null, isRequired: boolean): string | null {
  const poNumber = given?.trim() ?? '';
  if (poNumber === '') {
    if (isRequired) throw poNumberMissing();
    return null;
  }
  // A line break in a number would break the document.
  if (poNumber.length > LONGEST_PO || /[\u0000-\u001f\u007f]/.test(poNumber)) throw poNumberInvalid();
  return poNumber;
}
