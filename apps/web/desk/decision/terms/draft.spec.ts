import { describe, expect, it } from '@jest/globals';
import type { DeskRequest, Use } from '../../../api/desk-client.js';
import {
  changedTerms,
  counterBody,
  isRepriced,
  previewBody,
  startingDraft,
  withItems,
  withoutGone,
  type CounterDraft,
} from './draft.js';

const use: Use = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'perpetual' },
  startsOn: '2026-11-01',
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};
const request = {
  use,
  quotedPrice: { amount: '36000', currency: 'EUR' },
  items: [
    {
      articleId: 'a1',
      headline: 'The eels',
      language: 'en',
      direction: 'ltr',
      blockIds: ['b1'],
      components: [{ id: 'c1' }, { id: 'c2' }],
    },
  ],
} as unknown as DeskRequest;
const asked = startingDraft(request, '2026-11-20');

describe('a counter-offer', () => {
  it('begins with what was asked, from today on where its first day has passed', () => {
    expect(asked.use).toEqual({ ...use, startsOn: '2026-11-20' });
    expect(startingDraft(request, '2026-10-01').use.startsOn).toBe('2026-11-01');
    expect(asked.items[0]).toMatchObject({ articleId: 'a1', blockIds: ['b1'], componentIds: ['c1', 'c2'] });
    expect(asked.currency).toBe('EUR');
  });

  it('begins without what the article cannot give any more, and sends that as a change', () => {
    const gone = { componentId: 'c1', kind: 'image', caption: null, why: 'removed' } as const;
    const change = { articleId: 'a1', state: 'live', gone: [gone], goneBlockIds: ['b1'] };
    const draft = withoutGone(asked, [change as unknown as DeskRequest['changedArticles'][number]]);
    expect(counterBody(draft, asked, false)).toEqual({ items: [{ articleId: 'a1', componentIds: ['c2'] }] });
    const text = { ...change, gone: [{ ...gone, kind: 'text' }] } as unknown as DeskRequest['changedArticles'][number];
    expect(withoutGone(asked, [text]).items).toEqual([]);
    expect(withoutGone(asked, [])).toEqual(asked);
  });

  it('sends only what was changed', () => {
    expect(isRepriced(asked, asked, false)).toBe(false);
    expect(counterBody(asked, asked, false)).toEqual({});

    const shorter: CounterDraft = { ...asked, use: { ...asked.use, term: { kind: 'months', months: 12 } } };
    expect(changedTerms(shorter.use, asked.use)).toBe(1);
    expect(counterBody(shorter, asked, false)).toEqual({ use: shorter.use });

    const [item] = asked.items;
    const without: CounterDraft = { ...asked, items: [{ ...item!, componentIds: ['c1'] }] };
    expect(counterBody(without, asked, false)).toEqual({
      items: [{ articleId: 'a1', excerpt: { blockIds: ['b1'] }, componentIds: ['c1'] }],
    });
  });

  it('is priced under the terms agreed with the organisation, which the decision need not name', () => {
    expect(previewBody(asked, 'org')).toEqual({ ...counterBody(asked, asked, true), organisationId: 'org' });
    expect(counterBody(asked, asked, true)).not.toHaveProperty('organisationId');
  });

  it('says everything when the wish was in words', () => {
    const free = startingDraft({ use: null, quotedPrice: null, items: [] } as unknown as DeskRequest, '2026-11-20');
    expect(isRepriced(free, free, true)).toBe(true);
    const filled = withItems(free, [{ ...asked.items[0]!, language: 'ar', blockIds: null, componentIds: [] }]);
    expect(filled.use.languages).toEqual(['ar']);
    expect(withItems(filled, asked.items).use.languages).toEqual(['ar']);
    expect(counterBody(filled, free, true)).toEqual({
      items: [{ articleId: 'a1' }],
      use: filled.use,
      currency: 'GBP',
    });
  });
});
