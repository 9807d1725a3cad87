import { describe, expect, it } from '@jest/globals';
import { looksLikeUrl, withProtocol } from './looks-like-url.js';

describe('what is typed on the start page', () => {
  it.each(['https://news.example/a', 'HTTP://localhost:4000/a', 'news.example/2026/a-story', 'localhost:4200/story'])(
    'is an address: %s',
    (typed) => expect(looksLikeUrl(typed)).toBe(true),
  );

  it.each(['harbour strike', 'fishing', 'and/or', 'figures 3.5 percent'])('is a search: %s', (typed) =>
    expect(looksLikeUrl(typed)).toBe(false),
  );

  it('gets the protocol that was left out', () => {
    expect(withProtocol('news.example/a')).toBe('https://news.example/a');
    expect(withProtocol('http://news.example/a')).toBe('http://news.example/a');
  });
});
