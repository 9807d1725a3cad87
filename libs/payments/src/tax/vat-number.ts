import { checkVAT, countries, type Country } from 'jsvat';
import { EU_COUNTRIES } from './standard-rates.js';

/**
 * What can be said of a VAT number without asking a register. `passes`: it is written as its country writes them, and
 * its check digits are right. Only a register (VIES, HMRC) knows whether it was given to this buyer.
 */
export const VAT_CHECKS = ['passes', 'wrong-format', 'wrong-check-digits', 'unknown-country'] as const;
export type VatCheck = (typeof VAT_CHECKS)[number];

export interface CheckedVatNumber {
  /** Without blanks, in capitals, with its prefix. */
  number: string;
  /** ISO 3166-1 alpha-2; null when the number names no country that we can check. */
  country: string | null;
  check: VatCheck;
}

/** Greece writes EL; Northern Ireland's traders have GB numbers that begin with XI where goods are concerned. */
const PREFIXES: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };
const WRITTEN: Readonly<Record<string, string>> = { GR: 'EL' };
const CHECKED = new Set(['GB', ...EU_COUNTRIES]);

/**
 * Since 19 September 2023 Belgium gives out enterprise numbers that begin with 1 as well (economie.fgov.be, Crossroads Bank
 * for Enterprises); the library knows those with 0 only. The last two of ten digits are 97 less the rest of the first eight
 * by 97.
 */
const BELGIUM: Country = {
  name: 'Belgium',
  codes: ['BE', 'BEL', '056'],
  calcFn: (digits) => {
    const ten = digits.padStart(10, '0');
    return 97 - (Number(ten.slice(0, 8)) % 97) === Number(ten.slice(8));
  },
  rules: { multipliers: {}, regex: [/^(BE)([01]?\d{9})$/] },
};
const KNOWN = new Map(
  [...countries.filter(({ codes }) => codes[0] !== 'BE'), BELGIUM]
    .map((rules) => [rules.codes[0] ?? '', rules] as const)
    .filter(([at]) => CHECKED.has(at)),
);

function countryOf(prefix: string): string {
  return PREFIXES[prefix] ?? prefix;
}

const POLISH_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/**
 * What the library lets pass: a number of noughts, and a Polish one whose sum leaves ten, which is no digit, so that such
 * numbers are not given out. `PL1234567890` is one, and what people type who have none.
 */
function isGivenToNobody(country: string, digits: string): boolean {
  if (!/[1-9]/.test(digits)) return true;
  return (
    country === 'PL' && POLISH_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 10
  );
}

/**
 * Format and check digits, by the published algorithm of each country (the library jsvat carries them), for the United
 * Kingdom and the European Union.
 *
 * @param billingCountry for a number that was written without its prefix
 */
export function checkVatNumber(written: string, billingCountry: string | null): CheckedVatNumber {
  const plain = written.replace(/[\s.\-/]/g, '').toUpperCase();
  const named = countryOf(plain.slice(0, 2));
  const isPrefixed = KNOWN.has(named);
  const country = isPrefixed ? named : billingCountry;
  const rules = country === null ? undefined : KNOWN.get(country);
  if (!country || !rules) return { number: plain, country: null, check: 'unknown-country' };
  const number = isPrefixed ? plain : (WRITTEN[country] ?? country) + plain;
  const asked = (WRITTEN[country] ?? country) + number.slice(2);
  const { isValid, isValidFormat } = checkVAT(asked, [rules]);
  const passes = isValid && !isGivenToNobody(country, asked.slice(2));
  return { number, country, check: passes ? 'passes' : isValidFormat ? 'wrong-check-digits' : 'wrong-format' };
}
