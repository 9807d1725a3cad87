import { describe, expect, it } from '@jest/globals';
import { portalArabic } from '../words/ar/index.js';
import { portalEnglish } from '../words/en/index.js';

describe('why a payment goes back', () => {
  it.each([
    ['English', portalEnglish],
    ['Arabic', portalArabic],
  ])('has a sentence of its own for each reason, in %s', (_language, { payment }) => {
    const sentences = Object.values(payment.returned);
    expect(sentences).toHaveLength(7);
    expect(new Set([...sentences, payment.returnedNext]).size).toBe(8);
  });

  it('is told in both languages', () => {
    const [english, arabic] = [portalEnglish, portalArabic].map(({ payment }) => payment);
    expect(Object.keys(arabic!.returned)).toEqual(Object.keys(english!.returned));
    for (const sentence of Object.values(arabic!.returned)) expect(sentence).toMatch(/^[\u0600-\u06ff\s.،:]+$/);
  });

  it('says nothing of who was looked up', () => {
    expect(portalEnglish.payment.returned['not-issued']).not.toMatch(/sanction|screen|list|name|country/i);
    expect(portalArabic.payment.returned['not-issued']).not.toMatch(/عقوبات|فحص|قائمة|اسم|بلد/);
  });
});
