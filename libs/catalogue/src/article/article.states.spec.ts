import { describe, expect, it } from '@jest/globals';
import { ARTICLE_STATES, ARTICLE_TRANSITIONS, stateAt, type ArticleState } from './article.states.js';

const allowed = (from: ArticleState): ArticleState[] =>
  ARTICLE_STATES.filter((to) => ARTICLE_TRANSITIONS.allows(from, to, 'staff'));

describe('the states of an article', () => {
  it('lead where the table says', () => {
    expect(allowed('live')).toEqual(['embargoed', 'killed']);
    expect(allowed('embargoed')).toEqual(['live', 'embargoed', 'killed']);
    expect(allowed('killed')).toEqual(['live']);
  });

  it('an embargo ends by itself, a kill does not', () => {
    const until = new Date('2026-03-01T06:00:00Z');
    expect(stateAt('embargoed', until, new Date('2026-03-01T05:59:59Z'))).toBe('embargoed');
    expect(stateAt('embargoed', until, until)).toBe('live');
    expect(stateAt('killed', until, new Date('2027-01-01T00:00:00Z'))).toBe('killed');
  });
});
