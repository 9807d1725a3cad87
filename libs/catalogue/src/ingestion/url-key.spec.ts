import { describe, expect, it } from '@jest/globals';
import { readArticleUrl, urlKey } from './url-key.js';

const key = (typed: string): string => urlKey(readArticleUrl(typed));

describe('urlKey', () => {
  it.each([
    'https://ledger.example/2026/quay',
    'http://ledger.example/2026/quay/',
    'https://www.ledger.example:443/2026/quay#top',
    'ledger.example/2026/quay?utm_source=x&fbclid=1',
    '  https://LEDGER.example/2026/quay  ',
  ])('is the same for %s', (typed) => expect(key(typed)).toBe('ledger.example/2026/quay'));

  it('keeps what tells pages apart', () => {
    expect(key('https://ledger.example/a?id=2&b=1')).toBe('ledger.example/a?b=1&id=2');
    expect(key('http://ledger.localhost:3015/a')).toBe('ledger.localhost:3015/a');
    expect(key('ledger.localhost:3015/a')).toBe('ledger.localhost:3015/a');
    expect(key('https://ledger.example')).toBe('ledger.example/');
  });

  it.each([
    '',
    '   ',
    'not an address at all',
    'ftp://ledger.example/a',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://user:pass@ledger.example/',
    `https://ledger.example/${'a'.repeat(2_100)}`,
    'https://',
  ])('refuses %s', (typed) => expect(() => readArticleUrl(typed)).toThrow('This is not the address of a web page.'));
});
