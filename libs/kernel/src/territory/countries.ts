import { COUNTRY_ROWS } from './country-rows.js';

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** Alpha-2, such as `GB`. */
  code: string;
  /** Alpha-3, such as `GBR`. */
  alpha3: string;
  /** Numeric code as UN M49 writes it, three digits, such as `826`. */
  numeric: string;
  /** Common English name. */
  name: string;
}

const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  COUNTRY_ROWS.trim()
    .split('\n')
    .map((row) => {
      const [code = '', alpha3 = '', numeric = '', ...name] = row.split(' ');
      return [code, { code, alpha3, numeric, name: name.join(' ') }];
    }),
);

/** Every ISO 3166-1 alpha-2 code, sorted. */
export const ALL_COUNTRIES: readonly string[] = [...COUNTRIES.keys()];

export const isCountry = (code: string): boolean => COUNTRIES.has(code);

/** @returns the country of an alpha-2 code (upper case), or undefined */
export const countryOf = (code: string): Country | undefined => COUNTRIES.get(code);

/** Common English name of an alpha-2 code; an unknown code is its own name. */
export const countryName = (code: string): string => COUNTRIES.get(code)?.name ?? code;

/** ISO 3166-1 alpha-3 of an alpha-2 code, or undefined. */
export const alpha3 = (code: string): string | undefined => COUNTRIES.get(code)?.alpha3;

/** ISO 3166-1 numeric code as an integer (GB 826), or undefined: what a database range over countries is made of. */
export function countryNumber(code: string): number | undefined {
  const numeric = COUNTRIES.get(code)?.numeric;
  return numeric === undefined ? undefined : Number(numeric);
}
