import { checkVAT, countries } from 'jsvat';
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
const KNOWN = new Map(
  countries.map((rules) => [rules.codes[0] ?? '', rules] as const).filter(([at]) => CHECKED.has(at)),
);

function countryOf(prefix: string): string {
  return PREFIXES[prefix] ?? prefix;
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
  return { number, country, check: isValid ? 'passes' : isValidFormat ? 'wrong-check-digits' : 'wrong-format' };
}
