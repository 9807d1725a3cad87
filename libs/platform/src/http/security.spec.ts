import { describe, expect, it } from '@jest/globals';
import { isForeignOrigin } from './security.js';

const OWN = 'https://licensing.example';

describe('where a changing request comes from', () => {
  it.each([
    ['our own page', { origin: OWN, host: 'inside:3000' }, false],
    [
      'our own page by another name of this machine',
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
      false,
    ],
    ['a client that is no browser', { host: 'licensing.example' }, false],
    ['another site', { origin: 'https://evil.example', host: 'licensing.example' }, true],
    ['another port of the same host', { origin: 'http://localhost:3001', host: 'localhost:3000' }, true],
    ['our host without TLS', { origin: 'http://licensing.example', host: 'inside:3000' }, true],
    ['a page that hides its origin', { origin: 'null', 'sec-fetch-site': 'cross-site', host: 'x' }, true],
    ['a form of ours that hides its origin', { origin: 'null', 'sec-fetch-site': 'same-origin', host: 'x' }, false],
    ['an origin that is none', { origin: 'x', host: 'x' }, true],
  ])('%s', (_who, headers, isForeign) => {
    expect(isForeignOrigin(headers, OWN)).toBe(isForeign);
  });
});
