import { describe, expect, it } from '@jest/globals';
import { languageOf } from './account-language.js';

const asked = (cookie: string | null, acceptLanguage: string | null) =>
  languageOf({ get: (name) => (name === 'cookie' ? cookie : acceptLanguage) });

describe('the language of a new account', () => {
  it.each([
    ['lang=ar; imprimatur.session_token=x', 'en-GB', 'ar'],
    ['x=1; lang=en', 'ar-EG', 'en'],
    ['slang=ar', null, 'en'],
    ['lang=fr', 'ar-EG,en;q=0.5', 'ar'],
    [null, 'fr-FR, ar;q=0.9', 'ar'],
    [null, null, 'en'],
  ])('of the cookie %s and the browser’s %s is %s', (cookie, acceptLanguage, language) => {
    expect(asked(cookie, acceptLanguage)).toBe(language);
  });

  it('is English where nobody asks', () => {
    expect(languageOf(undefined)).toBe('en');
  });
});
