import { describe, expect, it } from '@jest/globals';
import { directionOf, languageOf } from './page-language.js';

const ARABIC =
  'أعلن الميناء اليوم أن الرصيف الجديد سيفتح في الصيف، وقال المدير إن العمل انتهى قبل الموعد الذي كان مقررا.';
const FRENCH =
  'Le port a annoncé que les travaux du quai sont terminés et que les bateaux pourront entrer dans le bassin avec le printemps, pour une saison qui commence.';

describe('languageOf', () => {
  it('takes the claim in canonical form', () => expect(languageOf(['en_gb'], 'The quay opened.')).toBe('en-GB'));
  it('does not believe a claim that the script denies', () => expect(languageOf(['en'], ARABIC)).toBe('ar'));
  it('reads the text where nothing is claimed', () => expect(languageOf([null, 'x-'], FRENCH)).toBe('fr'));
  it('says so when nothing tells', () => expect(languageOf([], '12 34')).toBe('und'));
});

describe('directionOf', () => {
  it('follows the text', () => expect(directionOf(['ltr'], ARABIC)).toBe('rtl'));
  it('follows the page otherwise', () => expect(directionOf([null, 'rtl'], 'Lorem ipsum')).toBe('rtl'));
  it('is left to right by default', () => expect(directionOf([null], FRENCH)).toBe('ltr'));
});
