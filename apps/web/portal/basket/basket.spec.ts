import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../api/views.js';
import { today } from '../../design/data/now.js';
import { startingDraft } from '../quote/draft.js';
import { byTitle, itemAsShown, wantedItems } from './basket-items.js';
import { parseOrder } from './order.js';

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

describe('a kept order that is taken up again', () => {
  const { use, currency } = startingDraft({ language: 'en' }, '2026-01-05');
  const order = { items: [item('a', 'ledger')], use, currency };

  it('starts today when its first day has passed', () => {
    expect(parseOrder(order)).toEqual({ ...order, use: { ...use, startsOn: today() } });
  });

  it('is left alone where it starts later, or says what was published already', () => {
    const later = { ...order, use: { ...use, startsOn: '2999-01-01' } };
    const published = { ...order, use: { ...use, alreadyPublished: true } };
    expect([parseOrder(later), parseOrder(published)]).toEqual([later, published]);
  });

  it('is not taken up when it is of another shape', () => {
    expect([parseOrder(null), parseOrder({ ...order, currency: 'XXX' }), parseOrder({ use })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('an item of an order whose article was edited', () => {
  const picture = (id: string, status: string) => ({ id, kind: 'image', rights: { status } });
  const article = {
    state: 'live',
    blocks: [{ id: 'p1' }, { id: 'p2' }],
    components: [picture('i1', 'licensable'), picture('i2', 'excluded')],
  } as unknown as Article;
  const chosen = { ...item('a', 'ledger'), blockIds: ['p0', 'p1'], componentIds: ['i0', 'i1', 'i2'] };

  it('keeps the parts that can still be chosen', () => {
    expect(itemAsShown(chosen, article)).toEqual({ ...chosen, blockIds: ['p1'], componentIds: ['i1'] });
  });

  it('never becomes the whole text because none of its paragraphs are left', () => {
    const gone = { ...chosen, blockIds: ['p0'], componentIds: [] };
    expect(itemAsShown(gone, article)).toEqual(gone);
  });

  it('is left alone until the article is there, and when it is not on offer', () => {
    const withdrawn = { ...article, state: 'killed', blocks: [], components: [] } as unknown as Article;
    expect([itemAsShown(chosen, undefined), itemAsShown(chosen, withdrawn)]).toEqual([chosen, chosen]);
  });
});
