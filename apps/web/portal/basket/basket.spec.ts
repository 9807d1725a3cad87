import { describe, expect, it } from '@jest/globals';
import { byTitle, wantedItems } from './basket-items.js';

const item = (articleId: string, titleId: string) => ({
  ...{ articleId, headline: articleId, language: 'en', direction: 'ltr' as const, titleId, titleName: titleId },
  ...{ blockIds: null, componentIds: [] as string[] },
});

describe('a request with several articles', () => {
  it('is one quote for each title, in the order they were chosen', () => {
    const groups = byTitle([item('a', 'ledger'), item('b', 'marsa'), item('c', 'ledger')]);
    expect(groups.map(({ titleId, items }) => [titleId, items.map(({ articleId }) => articleId)])).toEqual([
      ['ledger', ['a', 'c']],
      ['marsa', ['b']],
    ]);
  });

  it('asks for excerpts and parts only where some are chosen', () => {
    const chosen = { ...item('b', 'ledger'), blockIds: ['p1'], componentIds: ['i1'] };
    expect(wantedItems([item('a', 'ledger'), chosen])).toEqual([
      { articleId: 'a' },
      { articleId: 'b', excerpt: { blockIds: ['p1'] }, componentIds: ['i1'] },
    ]);
  });
});
