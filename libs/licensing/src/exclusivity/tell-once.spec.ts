import { describe, expect, it } from '@jest/globals';
import type { Blocker } from './claim-rows.js';
import { tellOnce } from './tell-once.js';

const blocker = (id: string, more: Partial<Blocker> = {}): Blocker => ({
  ...{ id, requestId: 'r', articleId: 'a', headline: 'The ferry', reference: 'R-2026-00001', organisationId: 'o' },
  ...{ holder: 'Kisumu Daily', state: 'held', isExclusive: true, countries: ['GB'], media: ['web'], sectors: [] },
  ...{ from: '2026-11-01', until: '2027-10-31', heldUntil: null, isStale: false },
  ...more,
});
const ids = (...blockers: Blocker[]): string[] => tellOnce(blockers).map(({ id }) => id);

describe('what is told of the rights in the way', () => {
  it('is the exclusive right alone, where the use around it reaches no further', () => {
    expect(ids(blocker('only'), blocker('around', { isExclusive: false }))).toEqual(['only']);
  });

  it.each([
    ['in more countries', { countries: ['FR', 'GB'] }],
    ['in other media', { media: ['print-newspaper'] as Blocker['media'] }],
    ['for longer', { until: '2028-10-31' }],
    ['without an end', { until: null }],
    ['of another article', { articleId: 'b' }],
    ['of somebody else', { requestId: 's' }],
  ])('is the use too, where it is %s', (_, more) => {
    expect(ids(blocker('only'), blocker('around', { isExclusive: false, ...more }))).toEqual(['only', 'around']);
  });

  it('is each of two exclusive rights', () => {
    expect(ids(blocker('one'), blocker('other'))).toEqual(['one', 'other']);
  });
});
