import { describe, expect, it } from '@jest/globals';
import type { ReceiptDocument } from '../receipt/receipt-document.js';
import { taxSentence } from '../tax/tax-words.js';
import { paperHtml } from './paper-html.js';

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
  tax: { status: 'not-configured', sentence: 'Tax is not configured.' },
  payment: { method: 'card', paidAt: '2026-11-23T09:59:00.000Z', chargeId: 'ch_1' },
};

const REVERSED = taxSentence({ taxName: 'VAT', rateBasisPoints: 0, reasonCode: 'business-abroad' });

describe('a receipt as a page', () => {
  const page = paperHtml(receipt);

  it('says number, parties, references, and that tax is not configured', () => {
    for (const part of ['IMP-000042', 'The Harbour Ledger<br>1 Quay Street', 'R-2026-00042', 'L-2026-00042', 'ch_1']) {
      expect(page).toContain(part);
    }
    expect(page).toContain('Tax is not configured');
  });

  it('of before tax was known here has no tax lines, and is called a receipt', () => {
    expect(page).toContain('<h1>Receipt IMP-000042</h1>');
    expect(page).not.toContain('>Net<');
  });

  it('with tax is a tax invoice: net, rate, tax, numbers of both, and the reason', () => {
    const taxed = paperHtml({
      ...receipt,
      supplier: { ...receipt.supplier, country: 'GB', taxNumber: 'GB980780684' },
      buyer: { name: 'Tidende', country: 'DK', vatNumber: 'DK13585628' },
      net: { amount: '1000', currency: 'KWD' },
      tax: {
        ...{ status: 'standard', sentence: 'VAT at 23%, for a reason.', name: 'VAT', rateBasisPoints: 2300 },
        amount: { amount: '230', currency: 'KWD' },
      },
    });
    for (const part of ['VAT invoice and receipt IMP-000042', 'VAT number GB980780684', 'VAT number DK13585628']) {
      expect(taxed).toContain(part);
    }
    expect(taxed).toContain('<th scope="row">Net</th><td class="sum">1.000 KWD</td>');
    expect(taxed).toContain('<th scope="row">VAT 23%</th><td class="sum">0.230 KWD</td>');
    expect(taxed).toContain('VAT at 23%, for a reason.');
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

  it('in Arabic says the same of itself; names, numbers and what was typed stay as they are', () => {
    const arabic = paperHtml({ ...receipt, tax: { ...receipt.tax, sentence: REVERSED } }, 'ar');
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    for (const part of ['إيصال \u2068IMP-000042\u2069', 'كينيا', 'المجموع المدفوع', 'احتساب عكسي', '“المدّ يأتي”']) {
      expect(arabic).toContain(part);
    }
    expect(arabic).toContain('ترخيص إعادة نشر \u2068L-2026-00042\u2069');
    expect(arabic).toContain('صدرت هذه الوثيقة بالإنجليزية');
    expect(arabic).not.toMatch(/Republishing|Reverse|Date|Total|Kenya|<script/);
  });
});
