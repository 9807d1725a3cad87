import { describe, expect, it } from '@jest/globals';
import type { DeskRequest } from '../../api/desk-client.js';
import { articlesOut, isClearedOtherwise, isGivable, partsWaiting, whatIsLeft } from './what-is-left.js';
import type { CounterDraft } from './terms/draft.js';

type Part = DeskRequest['clearances'][number];

const part = (articleId: string, componentId: string, more: Partial<Part>): Part =>
  ({ articleId, componentId, kind: 'image', state: 'open', swap: null, ...more }) as Part;

const item = (articleId: string, componentIds: string[]) =>
  ({ articleId, headline: articleId, language: 'en', direction: 'ltr', blockIds: null, componentIds }) as const;

const asked = { items: [item('a', ['p1', 'p2']), item('b', ['p3'])], currency: 'GBP' } as unknown as CounterDraft;
const left = (clearances: Part[], leaveOut: string[] = []) =>
  whatIsLeft(
    asked,
    { clearances },
    leaveOut.map((articleId) => ({ articleId, reasonCode: 'other' })),
  ).items.map(({ articleId, componentIds }) => [articleId, ...componentIds].join(' '));

describe('what an approval would offer', () => {
  it('is all of it where nothing was left out', () => {
    expect(left([part('a', 'p1', { state: 'cleared' })])).toEqual(['a p1 p2', 'b p3']);
    expect(isClearedOtherwise({ clearances: [part('a', 'p1', { state: 'cleared' })] })).toBe(false);
  });

  it('goes without a part that was not cleared, and with the part that took its place', () => {
    const swapped = part('b', 'p3', { state: 'swapped', swap: { kind: 'part', componentId: 'p9' } as Part['swap'] });
    expect(left([part('a', 'p1', { state: 'excluded' }), swapped])).toEqual(['a p2', 'b p9']);
    expect(isClearedOtherwise({ clearances: [swapped] })).toBe(true);
  });

  it('keeps a part in whose place a picture of our own came', () => {
    const own = part('b', 'p3', { state: 'swapped', swap: { kind: 'own', componentId: null } as Part['swap'] });
    expect(left([own])).toEqual(['a p1 p2', 'b p3']);
  });

  it('goes without an article whose text was not cleared, or that the reviewer left out', () => {
    const text = part('a', 't', { kind: 'text', state: 'excluded' });
    expect([...articlesOut({ clearances: [text] })]).toEqual(['a']);
    expect(left([text])).toEqual(['b p3']);
    expect(left([], ['b'])).toEqual(['a p1 p2']);
  });

  it('can be given where an article was only edited, and not where it lost a part, unless it is left out', () => {
    const edited = { articleId: 'a', state: 'live', isEdited: true, gone: [], goneBlockIds: [] };
    const lacking = { ...edited, articleId: 'b', goneBlockIds: ['b1'] };
    const changedArticles = [edited, lacking] as unknown as DeskRequest['changedArticles'];
    expect(isGivable({ changedArticles: changedArticles.slice(0, 1) }, new Set())).toBe(true);
    expect(isGivable({ changedArticles }, new Set())).toBe(false);
    expect(isGivable({ changedArticles }, new Set(['b']))).toBe(true);
  });

  it('waits only for the parts of what is left', () => {
    const clearances = [part('a', 'p1', {}), part('b', 'p3', {})];
    expect(partsWaiting({ clearances }, [])).toBe(2);
    expect(partsWaiting({ clearances }, [{ articleId: 'a', reasonCode: 'other' }])).toBe(1);
  });
});
