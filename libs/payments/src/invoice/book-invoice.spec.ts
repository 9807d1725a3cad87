import { describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { assertBalanced, type NewEntry } from '#libs/ledger';
import { refundEntry } from '../settlement/book-payment.js';
import { invoiceEntry, invoicePaymentEntries, voidEntry, writeOffEntry } from './book-invoice.js';

const now = new Date('2026-11-23T10:00:00Z');
const invoice = {
  ...{ id: 'i', number: 'IMP-INV-000042', reference: 'R-2026-00042', currency: 'GBP' },
  ...{ net: 10_000n, tax: 2_000n, issuedAt: now },
};
const payment = { id: 'p', kind: 'transfer' as const, paidAt: now };

/** What the entries leave on each account; each is balanced. */
function left(...entries: NewEntry[]): Record<string, bigint> {
  entries.forEach(assertBalanced);
  const sums: Record<string, bigint> = {};
  for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
    sums[account] = (sums[account] ?? 0n) + amount.minor;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0n));
}

describe('what an invoice does to the ledger', () => {
  it('owes the fee and the tax on it from its issue on, and nothing once it is void', () => {
    expect(left(invoiceEntry(invoice))).toEqual({ receivable: 12_000n, 'deferred-revenue': -10_000n, tax: -2_000n });
    expect(left(invoiceEntry(invoice), voidEntry(invoice, now))).toEqual({});
    expect(voidEntry({ ...invoice, net: 12_000n, tax: 0n }, now).postings).toHaveLength(2);
  });

  it('takes what is owed, and sets aside what came beyond it until it goes back the way it came', () => {
    const came = invoicePaymentEntries(invoice, payment, { applied: 12_000n, recovered: 0n, surplus: 500n });
    expect(left(...came)).toEqual({ bank: 12_500n, receivable: -12_000n, 'unapplied-payments': -500n });
    const back = refundEntry('f', { reference: invoice.reference, account: 'bank' }, Money.of(500n, 'GBP'), now);
    expect(left(...came, back)).toEqual({ bank: 12_000n, receivable: -12_000n });
    const byCard = invoicePaymentEntries(
      invoice,
      { ...payment, kind: 'card' },
      { applied: 0n, recovered: 0n, surplus: 5n },
    );
    expect(left(...byCard)).toEqual({ stripe: 5n, 'unapplied-payments': -5n });
  });

  it('loses what is given up, and has it back when the money comes', () => {
    const lost = writeOffEntry(invoice, Money.of(12_000n, 'GBP'), now);
    expect(left(invoiceEntry(invoice), lost)).toMatchObject({ 'bad-debts': 12_000n });
    const came = invoicePaymentEntries(invoice, payment, { applied: 5_000n, recovered: 5_000n, surplus: 0n });
    expect(left(lost, ...came)).toEqual({ 'bad-debts': 7_000n, bank: 5_000n, receivable: -12_000n });
  });
});
