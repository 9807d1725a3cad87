import { describe, expect, it } from '@jest/globals';
import { EU_COUNTRIES } from './standard-rates.js';
import { checkVatNumber } from './vat-number.js';

/** Numbers that companies print on their own pages, or that a country's rules give as an example. */
const REAL = [
  ...['ATU13585627', 'BE0428759497', 'BG175074752', 'CY10259033P', 'CZ25123891', 'DE136695976', 'DK13585628'],
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

  it('says what is wrong with it', () => {
    expect(checkVatNumber('DE136695977', 'DE').check).toBe('wrong-check-digits');
    expect(checkVatNumber('DE12', 'DE').check).toBe('wrong-format');
    expect(checkVatNumber('KE0512345', 'KE')).toEqual({ number: 'KE0512345', country: null, check: 'unknown-country' });
  });
});
