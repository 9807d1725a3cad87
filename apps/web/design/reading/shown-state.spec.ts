import { describe, expect, it } from '@jest/globals';
import { shownState } from './shown-state.js';

const kill = { kind: 'kill', articleId: 'a' };

describe('the state a licence page shows', () => {
  it.each([
    ['active', ['a'], [], 'active'],
    ['active', ['a'], [{ kind: 'correction', articleId: 'a' }], 'active'],
    ['active', ['a'], [kill], 'withdrawn'],
    ['active', ['a', 'b'], [kill], 'partly-withdrawn'],
    ['suspended', ['a', 'b'], [kill], 'suspended'],
    ['terminated', ['a'], [kill], 'terminated'],
  ])('%s with %j and %j is %s', (state, articles, notices, shown) => {
    expect(shownState(state, articles, notices)).toBe(shown);
  });
});
