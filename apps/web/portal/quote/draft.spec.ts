import { describe, expect, it } from '@jest/globals';
import { today } from '../../design/data/now.js';
import { missingInDraft, parseDraft, partsStillThere, quoteBody, startingDraft, toggled, type Draft } from './draft.js';

const plain = startingDraft({ language: 'en' }, '2026-11-24');
const withUse = (use: Partial<Draft['use']>): Draft => ({ ...plain, use: { ...plain.use, ...use } });

describe('a draft of a use', () => {
  it('starts as something that has a price', () => {
    expect(missingInDraft(plain)).toBeNull();
  });

  it('sends an excerpt and components only when they were chosen', () => {
    expect(quoteBody('a1', plain).items).toEqual([{ articleId: 'a1' }]);
    const chosen = { ...plain, blockIds: ['b1'], componentIds: ['c1', 'c2'] };
    expect(quoteBody('a1', chosen).items).toEqual([
      { articleId: 'a1', excerpt: { blockIds: ['b1'] }, componentIds: ['c1', 'c2'] },
    ]);
  });

  it.each<[string, Draft]>([
    ['media', withUse({ media: [] })],
    ['media', withUse({ media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 0 } }] })],
    ['territory', withUse({ territory: { kind: 'countries', values: [] } })],
    ['excerpt', { ...plain, blockIds: [] }],
    ['sector', withUse({ exclusivity: { kind: 'sector', sector: ' ' } })],
    ['territory', withUse({ exclusivity: { kind: 'territory', territory: { kind: 'countries', values: [] } } })],
  ])('says that %s is missing', (missing, draft) => {
    expect(missingInDraft(draft)).toBe(missing);
  });

  it('takes the day from the reader’s calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('toggles without changing what it was given', () => {
    const set = ['a'];
    expect(toggled(set, 'b')).toEqual(['a', 'b']);
    expect(toggled(set, 'a')).toEqual([]);
    expect(set).toEqual(['a']);
  });

  it('starts today when it is taken up after its first day', () => {
    const old = { ...plain, use: { ...plain.use, startsOn: '2026-01-05' } };
    expect(parseDraft(old)).toEqual({ ...old, use: { ...old.use, startsOn: today() } });
    const published = { ...old, use: { ...old.use, alreadyPublished: true } };
    expect(parseDraft(published)).toEqual(published);
    expect(parseDraft({ ...old, currency: 'XXX' })).toBeNull();
  });

  it('loses the parts that the article does not have any more', () => {
    const article = {
      blocks: [{ id: 'p1' }],
      components: [
        { id: 'i1', kind: 'image', rights: { status: 'licensable' } },
        { id: 'text', kind: 'text', rights: { status: 'licensable' } },
      ],
    } as unknown as Parameters<typeof partsStillThere>[1];
    const chosen = { ...plain, blockIds: ['p0', 'p1'], componentIds: ['i0', 'i1'] };
    expect(partsStillThere(chosen, article)).toEqual({ ...plain, blockIds: ['p1'], componentIds: ['i1'] });
    expect(partsStillThere({ ...plain, blockIds: ['p0'] }, article).blockIds).toEqual([]);
    expect(partsStillThere(plain, article)).toBe(plain);
  });
});
