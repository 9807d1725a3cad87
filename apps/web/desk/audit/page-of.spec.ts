import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page-of.js';

describe('where an entry leads', () => {
  it.each([
    ['request', 'R-2026-00042', '/requests/R-2026-00042'],
    ['licence', 'R-2026-00042', '/licences/L-2026-00042'],
    ['article', '018f-1', '/articles/018f-1'],
    ['request', '018f-1', null],
    ['member', '018f-1', null],
  ])('%s %s: %s', (kind, id, page) => {
    expect(pageOf(kind, id)).toBe(page);
  });

  it('finds a payment by its id, whatever the number of its request', () => {
    expect(pageOf('payment', '018f-1', 'R-2026-00042')).toBe('/payments/018f-1');
    expect(pageOf('request', '018f-1', 'R-2026-00042')).toBe('/requests/R-2026-00042');
  });
});
