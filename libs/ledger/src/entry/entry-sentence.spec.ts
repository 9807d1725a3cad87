import { describe, expect, it } from '@jest/globals';
import { entrySentence, readEntrySentence } from './entry-sentence.js';

describe('the sentence of an entry', () => {
  it('is kept in English and read back by its code, whatever else begins like it', () => {
    const sentences = [
      ['card-payment', { reference: 'R-2026-00042' }],
      ['invoice-card', { number: 'IMP-INV-000042' }],
      ['refund', { reference: 'R-2026-00042' }],
      ['refund-sent-back', { reference: 'R-2026-00042' }],
      ['invoice', { number: 'IMP-INV-000042', reference: 'R-2026-00042' }],
      ['invoice-recovered', { number: 'IMP-INV-000042' }],
      ['shares', { reference: 'L-2026-00042' }],
      ['shares-returned', { reference: 'L-2026-00042' }],
      ['earned-taken-back', { reference: 'L-2026-00042' }],
      ['difference', { about: 'R-2026-00042, ch_1' }],
      ['statement-paid', { number: 'ST-000001', name: 'Ada of the paid Press' }],
      ['reversal', { reason: 'Booked twice.\nSee the note.' }],
    ] as const;
    for (const [code, values] of sentences) {
      expect(readEntrySentence(entrySentence(code, values as never))).toEqual({ code, values });
    }
    expect(entrySentence('earned', { day: '2026-11-29' })).toBe('Revenue earned by 2026-11-29');
  });

  it('that nobody of ours has written is left as it is', () => {
    expect(readEntrySentence('Opening balance of 2025')).toBeNull();
    expect(readEntrySentence('')).toBeNull();
  });
});
