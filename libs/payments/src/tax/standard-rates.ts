import type { TaxRate } from './tax-table.js';

const UNION = 'European Commission, Taxes in Europe Database (ec.europa.eu/taxation_customs/tedb)';
const KINGDOM = 'HM Revenue & Customs, VAT rates (gov.uk/vat-rates)';

/**
 * Standard rates of value added tax in hundredths of a percent, as they stood on the day below: how they were compared is
 * in README.md beside this file. They are facts of other people's laws and an example to begin a table with; whoever
 * publishes one looks them up again.
 */
const AS_OF = '2026-09-23';
const STANDARD: Readonly<Record<string, number>> = {
  ...{ AT: 2000, BE: 2100, BG: 2000, CY: 1900, CZ: 2100, DE: 1900, DK: 2500, EE: 2400, ES: 2100 },
  ...{ FI: 2550, FR: 2000, GR: 2400, HR: 2500, HU: 2700, IE: 2300, IT: 2200, LT: 2100, LU: 1700 },
  ...{ LV: 2100, MT: 1800, NL: 2100, PL: 2300, PT: 2300, RO: 2100, SE: 2500, SI: 2200, SK: 2300 },
};

export const EU_COUNTRIES: readonly string[] = Object.keys(STANDARD);

/** The United Kingdom and the 27 countries of the European Union. */
export const STANDARD_RATES: readonly TaxRate[] = [
  { country: 'GB', kind: 'standard', basisPoints: 2000, source: KINGDOM, asOf: AS_OF },
  ...Object.entries(STANDARD).map(([country, basisPoints]): TaxRate => ({
    ...{ country, kind: 'standard', basisPoints, source: UNION, asOf: AS_OF },
  })),
];
