import { describe, expect, it } from '@jest/globals';
import { HOLD_REASONS } from '../settlement/judge.js';
import { RETURN_REASONS, returnReason } from './return-reason.js';

describe('why a payment goes back', () => {
  it('is told where it concerns the order', () => {
    expect(RETURN_REASONS.map(returnReason)).toEqual(RETURN_REASONS);
  });

  it.each(['cannot-serve', 'in-person', 'dashboard', ...HOLD_REASONS, null])('is not told for %s', (code) => {
    expect(returnReason(code)).toBe('not-issued');
  });
});
