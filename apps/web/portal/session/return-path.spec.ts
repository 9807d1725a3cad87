import { describe, expect, it } from '@jest/globals';
import { safeReturnPath, withReturn } from './return-path.js';

describe('the way back after signing in', () => {
  it('stays on this site', () => {
    expect(safeReturnPath('/quotes/0192?lang=ar#price')).toBe('/quotes/0192?lang=ar#price');
    for (const bad of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null]) {
      expect(safeReturnPath(bad)).toBe('/');
    }
  });

  it('is not written down when it leads to the start', () => {
    expect(withReturn('/sign-in', '/')).toBe('/sign-in');
    expect(withReturn('/sign-in', '/quotes/1?lang=ar')).toBe('/sign-in?next=%2Fquotes%2F1%3Flang%3Dar');
  });
});
