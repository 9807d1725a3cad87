import { describe, expect, it } from '@jest/globals';
import { neighboursIn } from './neighbours.js';

describe('the requests around one', () => {
  const queue = ['R-1', 'R-2', 'R-3'];

  it('are those before and after it', () => {
    expect(neighboursIn(queue, 'R-2', 1)).toEqual({ previous: 'R-1', next: 'R-3' });
    expect(neighboursIn(queue, 'R-1', 0)).toEqual({ previous: undefined, next: 'R-2' });
    expect(neighboursIn(queue, 'R-3', 2)).toEqual({ previous: 'R-2', next: undefined });
  });

  it('close the gap that a decided one leaves', () => {
    expect(neighboursIn(['R-1', 'R-3'], 'R-2', 1)).toEqual({ previous: 'R-1', next: 'R-3' });
    expect(neighboursIn(['R-1', 'R-2'], 'R-3', 2)).toEqual({ previous: 'R-2', next: 'R-2' });
    expect(neighboursIn([], 'R-1', 0)).toEqual({ previous: undefined, next: undefined });
  });

  it('begin with the first for one that was opened from elsewhere', () => {
    expect(neighboursIn(queue, 'R-9', -1)).toEqual({ previous: undefined, next: 'R-1' });
  });
});
