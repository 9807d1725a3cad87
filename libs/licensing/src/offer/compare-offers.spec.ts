import { describe, expect, it } from '@jest/globals';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { Use } from '../terms/use.js';
import { compareOffers } from './compare-offers.js';

const use: Use = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 8_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: '2026-11-23',
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};
const item = {
  articleId: 'a',
  articleVersion: 1,
  blockIds: null,
  components: [{ id: 'p1' }],
} as unknown as QuoteItemView;
const offer = {
  ...{ price: { amount: '12000', currency: 'GBP' }, items: [item], countries: ['GB', 'IE'], use },
  note: null as string | null,
};

describe('two versions of an offer', () => {
  it('that say the same do not differ', () => {
    expect(compareOffers(offer, structuredClone(offer))).toEqual([]);
  });

  it('name what is other, the price first', () => {
    const after = {
      ...offer,
      ...{ price: { amount: '9000', currency: 'GBP' }, note: 'Without the picture.', countries: ['GB'] },
      items: [{ ...item, components: [] }],
      use: { ...use, term: { kind: 'months', months: 6 } as const },
    };
    expect(compareOffers(offer, after)).toEqual(['price', 'components', 'territory', 'term', 'note']);
    expect(compareOffers(after, offer)).toEqual(['price', 'components', 'territory', 'term', 'note']);
  });

  it('tell a larger audience from another medium', () => {
    const larger = {
      ...use,
      media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }] as Use['media'],
    };
    expect(compareOffers(offer, { ...offer, use: larger })).toEqual(['audience']);
    const more = {
      ...use,
      media: [...use.media, { medium: 'app', audience: { kind: 'monthly-users', count: 10 } }] as Use['media'],
    };
    expect(compareOffers(offer, { ...offer, use: more })).toEqual(['media', 'audience']);
  });
});
