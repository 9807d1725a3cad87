import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../api/views.js';
import { draftAfter, type Alternative } from './cheaper-changes.js';
import { startingDraft } from './draft.js';

const block = (id: string, words: number) => ({
  id,
  kind: 'paragraph' as const,
  html: '',
  text: 'word '.repeat(words),
});
const article = {
  language: 'en',
  blocks: [block('b1', 60), block('b2', 30), { id: 'b3', kind: 'withheld' as const, words: 200 }],
  components: [
    { id: 'c1', kind: 'image' },
    { id: 'c2', kind: 'graphic' },
  ],
} as unknown as Article;
const draft = { ...startingDraft(article, '2026-11-24'), componentIds: ['c1', 'c2'] };
const alternative = (code: string, values?: Record<string, unknown>): Alternative => ({
  code,
  change: '',
  saves: { amount: '1', currency: 'GBP' },
  ...(values ? { values } : {}),
});

describe('a cheaper alternative, made', () => {
  it('shortens the term and drops a medium', () => {
    const use = { ...draft.use, media: [...draft.use.media, { medium: 'magazine' as const }] };
    expect(draftAfter(alternative('shorter-term', { months: 3 }), draft, article)?.use?.term).toEqual({
      kind: 'months',
      months: 3,
    });
    const fewer = draftAfter(alternative('fewer-media', { medium: 'web' }), { ...draft, use }, article);
    expect(fewer?.use?.media).toEqual([{ medium: 'magazine' }]);
  });

  it('takes the opening paragraphs that fit into an excerpt', () => {
    expect(draftAfter(alternative('excerpt', { words: 250 }), draft, article)).toEqual({ blockIds: ['b1', 'b2'] });
    expect(draftAfter(alternative('short-excerpt', { words: 60 }), draft, article)).toEqual({
      blockIds: ['b1'],
      componentIds: [],
    });
  });

  it('leaves out the parts of one kind', () => {
    expect(draftAfter(alternative('no-images'), draft, article)).toEqual({ componentIds: ['c2'] });
  });

  it('opens the choice of a country, and knows when it knows nothing', () => {
    expect(draftAfter(alternative('one-country'), draft, article)?.use?.territory).toEqual({
      kind: 'countries',
      values: [],
    });
    expect(draftAfter(alternative('something-new'), draft, article)).toBeNull();
  });
});
