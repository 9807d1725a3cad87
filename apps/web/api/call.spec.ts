import { describe, expect, it } from '@jest/globals';
import { keysByContent } from './call.js';

describe('the keys of what a page sends', () => {
  it('are the same for a repeat, and another for what was changed, until it is changed back', () => {
    const keyOf = keysByContent();
    const first = keyOf({ freeText: 'A series about ferries' });
    expect(keyOf({ freeText: 'A series about ferries' })).toBe(first);
    expect(keyOf({ freeText: 'A series about ships' })).not.toBe(first);
    expect(keyOf({ freeText: 'A series about ferries' })).toBe(first);
  });

  it('are another page’s own', () => {
    expect(keysByContent()({ freeText: 'A series' })).not.toBe(keysByContent()({ freeText: 'A series' }));
  });
});
