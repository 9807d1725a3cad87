import { describe, expect, it } from '@jest/globals';
import { letterOf, shortcutOf } from './key-names.js';

describe('keys', () => {
  it('are read by their place where the keyboard writes other letters', () => {
    expect(letterOf({ key: 'j', code: 'KeyJ' })).toBe('j');
    expect(letterOf({ key: 'ت', code: 'KeyJ' })).toBe('j');
    expect(letterOf({ key: 'q', code: 'KeyA' })).toBe('q');
    expect(letterOf({ key: 'Enter', code: 'Enter' })).toBe('Enter');
    expect(letterOf({ key: '/', code: 'Digit7' })).toBe('/');
  });

  it('make a sequence only when the first came a moment ago and somebody listens for it', () => {
    const known = { 'g q': true };
    expect(shortcutOf('q', { key: 'g', at: 1000 }, 1500, known)).toBe('g q');
    expect(shortcutOf('q', { key: 'g', at: 1000 }, 4000, known)).toBe('q');
    expect(shortcutOf('q', { key: 'x', at: 1000 }, 1500, known)).toBe('q');
  });
});
