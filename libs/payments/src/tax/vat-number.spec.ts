import { describe, expect, it } from '@jest/globals';
import { EU_COUNTRIES } from './standard-rates.js';
import { checkVatNumber } from './vat-number.js';

/** Numbers that companies print on their own pages, or that a country's rules give as an example. */
const REAL = [
  ...[
    'ATU13585627',
    'BE0428759497',
    'BE1006023325',
    'BE1001686633',
    'BG175074752',
    'CY10259033P',
    'CZ25123891',
    'DE136695976',
    'DK13585628',
  ],
  ...['EE100931558', 'ESB58378431', 'ESX2482300W', 'FI20774740', 'FR40303265045', 'GB980780684', 'EL094259216'],
  ...['HR33392005961', 'HU12892312', 'IE6433435F', 'IE6433435OA', 'IT00743110157', 'LT119511515', 'LU15027442'],
  ...['LV40003521600', 'MT11679112', 'NL004495445B01', 'NL123456789B13', 'PL8567346215', 'PT501964843'],
  ...['RO18547290', 'SE123456789701', 'SI50223054', 'SK2022749619'],
];

describe('a VAT number', () => {
  it.each(REAL)('%s passes', (number) => {
    const country = number.startsWith('EL') ? 'GR' : number.slice(0, 2);
    expect(checkVatNumber(number, null)).toEqual({ number, country, check: 'passes' });
  });

  it('of each country of the Union and of the United Kingdom is known', () => {
    const covered = new Set(REAL.map((number) => checkVatNumber(number, null).country));
    expect([...covered].sort()).toEqual(['GB', ...EU_COUNTRIES].sort());
  });

  // A Dutch number passes by either of two rules, so one digit more does not always break it.
  it.each(REAL.filter((number) => number !== 'NL123456789B13'))(
    '%s fails when one digit of it is another',
    (number) => {
      const at = [...number].findIndex((character, index) => index > 3 && /\d/.test(character));
      const other = String((Number(number[at]) + 1) % 10);
      const { check } = checkVatNumber(number.slice(0, at) + other + number.slice(at + 1), null);
      expect(check).not.toBe('passes');
    },
  );

  it('may be written with blanks, dots, small letters, or without its prefix', () => {
    const expected = { number: 'DE136695976', country: 'DE', check: 'passes' };
    for (const written of ['de 136.695.976', 'DE-136695976', '136695976']) {
      expect(checkVatNumber(written, 'DE')).toEqual(expected);
    }
    expect(checkVatNumber('094259216', 'GR')).toEqual({ number: 'EL094259216', country: 'GR', check: 'passes' });
    expect(checkVatNumber('XI980780684', 'GB')).toMatchObject({ country: 'GB', check: 'passes' });
  });

  /** The structures that VIES and HMRC name beside the usual ones: shorter, longer, of authorities, of persons. */
  it.each([
    ...['BE428759497', 'BG7523169263', 'CZ7103192745', 'CZ640903926', 'ES54362315K', 'ESN0032484H', 'FR4Z123456782'],
    ...['FRK7399859412', 'GB980780684001', 'GBGD001', 'GBHA500', 'IE8D79739I', 'IE1234567FA', 'LT290061371314'],
    ...['NL000099998B57', 'RO11198699'],
  ])('%s is of a form that its country has as well', (number) => {
    expect(checkVatNumber(number, null)).toMatchObject({ country: number.slice(0, 2), check: 'passes' });
  });

  it('of Norway or Switzerland is of no table of ours: what is sold there is outside the scope, whatever it is', () => {
    for (const number of ['NO995525828MVA', 'CHE107787577IVA']) {
      expect(checkVatNumber(number, number.slice(0, 2)).check).toBe('unknown-country');
    }
  });

  it('says what is wrong with it', () => {
    expect(checkVatNumber('DE136695977', 'DE').check).toBe('wrong-check-digits');
    expect(checkVatNumber('DE12', 'DE').check).toBe('wrong-format');
    for (const nobodys of [
      'PL1234567890',
      'PL0000000000',
      'DK00000000',
      'LU00000000',
      'BE1000000000',
      'BE2006023325',
    ]) {
      expect(checkVatNumber(nobodys, null).check).not.toBe('passes');
    }
    expect(checkVatNumber('KE0512345', 'KE')).toEqual({ number: 'KE0512345', country: null, check: 'unknown-country' });
  });
});
