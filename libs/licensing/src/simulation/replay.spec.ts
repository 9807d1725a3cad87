import { describe, expect, it } from '@jest/globals';
import { ALL_COUNTRIES } from '#libs/kernel';
import { examplePriceBook, type FeeFacts, type PriceBook } from '#libs/pricing';
import type { RuleFacts, RuleSet } from '../rules/rule-set.js';
import { SHIPPED_RULES } from '../rules/shipped-rules.js';
import { replay } from './replay.js';

const book = examplePriceBook('GBP');
const fee: FeeFacts = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
  ...{ purpose: 'editorial', staff: null, countries: ALL_COUNTRIES, term: { kind: 'months', months: 12 } },
  ...{ exclusivity: 'none', alreadyPublished: false, rush: false },
  items: [{ key: 'a', words: 900, isExcerpt: false, images: 0, graphics: 0, videos: 0, translations: 0 }],
};
const rule: RuleFacts = {
  ...{ purpose: 'editorial', media: ['web'], exclusivity: 'none', term: 'months', months: 12, edits: 'none' },
  ...{ alreadyPublished: false, amount: '12000', currency: 'GBP', minorPictured: false, unclearedParts: 0, items: 1 },
  ...{ isExcerpt: false, standing: 'new', emailVerified: true, buyerKind: 'company', buyerKindVerified: false },
  ...{ buyerCountry: 'GB', countryList: 'clean', hasInvoiceTerms: false },
};
const dearer: PriceBook = { ...book, base: '60000' };

describe('a past request under a draft', () => {
  it('comes out as it did, under what it was decided on', () => {
    expect(replay({ fee, rule }, book, SHIPPED_RULES)).toEqual({
      ...{ amount: 12_000n, outcome: 'instant', rule: 'new-buyer-card', reasons: [] },
    });
  });

  it('is judged at its new price', () => {
    expect(replay({ fee, rule }, dearer, SHIPPED_RULES)).toEqual({
      ...{ amount: 60_000n, outcome: 'review', rule: null, reasons: ['amount'] },
    });
  });

  it('is judged by other rules at the same price', () => {
    const strict: RuleSet = { ...SHIPPED_RULES, instant: [] };
    expect(replay({ fee, rule }, book, strict)).toMatchObject({ amount: 12_000n, outcome: 'review', rule: null });
  });

  it('pays for rush only where the answer is not instant', () => {
    const rush = { fee: { ...fee, rush: true }, rule };
    expect(replay(rush, book, SHIPPED_RULES)).toMatchObject({ amount: 12_000n, outcome: 'instant' });
    const dearest = { ...book, base: '240000' };
    expect(replay(rush, dearest, SHIPPED_RULES)).toMatchObject({ amount: 300_000n, outcome: 'review' });
  });

  it('keeps a part that needs clearance with a person, and a refusal a refusal', () => {
    const uncleared = { fee, rule: { ...rule, unclearedParts: 1 } };
    expect(replay(uncleared, book, SHIPPED_RULES).outcome).toBe('review');
    const ai = { ...fee, media: [{ medium: 'ai-train', audience: null }] };
    expect(replay({ fee: ai, rule: { ...rule, media: ['ai-train'] } }, book, SHIPPED_RULES).outcome).toBe('refused');
  });

  it('is refused in words where its facts cannot be priced any more', () => {
    const broken = { fee: { ...fee, purpose: 'unheard-of' }, rule };
    expect(() => replay(broken, book, SHIPPED_RULES)).toThrow('unheard-of');
  });
});
