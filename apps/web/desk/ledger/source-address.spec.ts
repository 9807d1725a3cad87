import { describe, expect, it } from '@jest/globals';
import { addressOf } from './source-address.js';

const about = (kind: string, description = '', reversesId: string | null = null) =>
  addressOf({ source: { kind, id: 'x' }, description, reversesId });

describe('where an entry leads', () => {
  it('is the payment, the order, the licence or the entry it is about', () => {
    expect(about('payment')).toBe('/payments/x');
    expect(about('payment-fee')).toBe('/payments/x');
    expect(about('payout')).toBe('/payouts/x');
    expect(addressOf({ source: { kind: 'payout', id: 'x:arrived' }, description: '' })).toBe('/payouts/x');
    expect(about('invoice-payment', 'Card payment for invoice IMP-INV-000042')).toBe('/receivables/IMP-INV-000042');
    expect(about('payment-fee', 'Processing fee for IMP-INV-000042')).toBe('/receivables/IMP-INV-000042');
    expect(about('difference')).toBe('/differences/x');
    expect(about('order', 'Licence fee R-2026-00042')).toBe('/requests/R-2026-00042');
    expect(about('deferral-end', 'Revenue of L-2026-00042 taken back')).toBe('/licences/L-2026-00042');
    expect(about('reversal', 'Reversal: R-2026-00042 was sold twice', 'e')).toBe('/ledger/entries/e');
    expect(about('recognition', 'Revenue earned by 2026-10-01')).toBeNull();
  });
});
