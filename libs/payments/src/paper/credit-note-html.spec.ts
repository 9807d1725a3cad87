import { describe, expect, it } from '@jest/globals';
import type { CreditNoteDocument } from '../credit-note/credit-note-document.js';
import { paperHtml } from './paper-html.js';

const gbp = (amount: string) => ({ amount, currency: 'GBP' });
const note: CreditNoteDocument = {
  ...{ kind: 'credit-note', number: 'IMP-CN-000007', issuedAt: '2026-11-29T10:00:00.000Z' },
  supplier: { name: 'Harbour <News>', address: ['1 Quay'], country: 'GB', taxNumber: 'GB1' },
  buyer: { name: 'Kisumu Daily', country: 'KE', vatNumber: null },
  ...{ reference: 'R-2026-00042', licenceReference: 'L-2026-00042' },
  receipt: { number: 'IMP-000012', issuedAt: '2026-11-20T10:00:00.000Z' },
  lines: [{ description: 'Republishing licence <b>', amount: gbp('1000') }],
  ...{ net: gbp('1000'), total: gbp('1200'), licence: 'The licence stays in force.' },
  tax: { status: 'standard', sentence: 'VAT at 20%.', amount: gbp('200'), rateBasisPoints: 2000, name: 'VAT' },
};

describe('a credit note', () => {
  it('names itself, the receipt it takes back, its tax, and what becomes of the licence', () => {
    const html = paperHtml(note);
    for (const part of ['Credit note IMP-CN-000007', 'IMP-000012 of 2026-11-20', 'VAT 20%', 'stays in force', '12.00'])
      expect(html).toContain(part);
  });

  it('is text, whatever the names are', () => {
    const html = paperHtml(note);
    expect(html).toContain('Harbour &lt;News&gt;');
    expect(html).not.toMatch(/<b>|<script/);
  });

  it('in Arabic names what it takes back and what becomes of the licence', () => {
    const licence = 'The price is adjusted; this credit note ends nothing of the licence.';
    const lines = [
      { description: 'Republishing licence L-2026-00042: price adjusted, Tides and 2 more', amount: gbp('1') },
    ];
    const html = paperHtml({ ...note, licence, lines }, 'ar');
    for (const part of [
      'إشعار دائن',
      'عن الإيصال',
      'تعديل السعر، \u2068Tides\u2069',
      'الأخرى: 2',
      'ولا ينهي',
      'المبلغ المعاد',
    ])
      expect(html).toContain(part);
  });
});
