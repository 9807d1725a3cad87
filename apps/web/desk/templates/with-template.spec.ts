import { describe, expect, it } from '@jest/globals';
import { withTemplate } from './with-template.js';

describe('a template in a field', () => {
  it('fills an empty one, and follows what was written', () => {
    expect(withTemplate(' ', 'We look at it.')).toBe('We look at it.');
    expect(withTemplate('Dear Ada,\n', 'We look at it.')).toBe('Dear Ada,\n\nWe look at it.');
  });

  it('makes way for another while nobody changed it', () => {
    expect(withTemplate('We look at it.', 'Which edition?', 'We look at it.')).toBe('Which edition?');
    expect(withTemplate('We look at it now.', 'Which edition?', 'We look at it.')).toContain('We look at it now.\n\n');
  });
});
