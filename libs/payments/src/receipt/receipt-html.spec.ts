import { describe, expect, it } from '@jest/globals';
import { TAX_NOT_CONFIGURED, type ReceiptDocument } from './receipt-document.js';
import { receiptHtml } from './receipt-html.js';

const receipt: ReceiptDocument = {
  kind: 'receipt',
  number: 'IMP-000042',
  issuedAt: '2026-11-23T10:00:00.000Z',
  supplier: { name: 'The Harbour Ledger', address: ['1 Quay Street', 'Valletta'], country: 'MT', taxNumber: null },
  buyer: { name: 'Daily <script>alert(1)</script> & Sons', country: 'KE', vatNumber: null },
  reference: 'R-2026-00042',
  licenceReference: 'L-2026-00042',
  lines: [
    { description: 'Republishing licence L-2026-00042: “المدّ يأتي”', amount: { amount: '1230', currency: 'KWD' } },
  ],
  total: { amount: '1230', currency: 'KWD' },
  tax: { status: 'not-configured', sentence: TAX_NOT_CONFIGURED },
  payment: { method: 'card', paidAt: '2026-11-23T09:59:00.000Z', chargeId: 'ch_1' },
};

describe('a receipt as a page', () => {
  const page = receiptHtml(receipt);

  it('says number, parties, references, and that tax is not configured', () => {
    for (const part of ['IMP-000042', 'The Harbour Ledger<br>1 Quay Street', 'R-2026-00042', 'L-2026-00042', 'ch_1']) {
      expect(page).toContain(part);
    }
    expect(page).toContain('Tax is not configured');
  });

  it('writes amounts with the decimals of their currency', () => {
    expect(page).toContain('1.230 KWD');
  });

  it('lets nothing in that was typed by somebody, and fetches nothing', () => {
    expect(page).toContain('Daily &lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons');
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
  });

  it('leaves each text its own direction', () => {
    expect(page).toMatch(/<td dir="auto">Republishing/);
  });
});
