import { z } from 'zod';
import { isCountry } from '#libs/kernel';

/** What a country asks of a licence bought electronically. */
export const RATE_KINDS = ['standard', 'reduced', 'exempt'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

const COUNTRY = z.string().refine(isCountry, { error: 'A country is a code of two capital letters, such as GB.' });
const DAY = z.iso.date({ error: 'A day is written as 2026-11-29.' });

const RATE = z.strictObject({
  country: COUNTRY,
  kind: z.enum(RATE_KINDS),
  /** Hundredths of a percent: 2000 is 20%. */
  basisPoints: z.int().min(0).max(5000),
  /** Where the rate was read. */
  source: z.string().trim().min(1).max(300),
  /** When it was read there. */
  asOf: DAY,
});

/** The supplier's facts and the rates of each country in which it charges tax. All else is outside the scope. */
export const TAX_TABLE = z
  .strictObject({
    supplier: z.strictObject({
      name: z.string().trim().min(1).max(200),
      address: z.array(z.string().trim().min(1).max(120)).min(1).max(6),
      country: COUNTRY,
      vatNumber: z.string().trim().min(4).max(20),
    }),
    /** What the tax is called on documents, such as VAT. */
    taxName: z.string().trim().min(1).max(20),
    rates: z.array(RATE).min(1).max(250),
  })
  .superRefine(({ supplier, rates }, check) => {
    const seen = new Set<string>();
    rates.forEach(({ country, kind, basisPoints }, index) => {
      const say = (message: string, ...path: string[]) =>
        check.addIssue({ code: 'custom', path: ['rates', index, ...path], message });
      if (seen.has(country)) say(`${country} is there twice.`, 'country');
      seen.add(country);
      if (kind === 'exempt' && basisPoints !== 0) say('What is exempt has the rate 0.', 'basisPoints');
      if (kind !== 'exempt' && basisPoints === 0) say('A rate of 0 is called exempt.', 'basisPoints');
    });
    if (!seen.has(supplier.country)) {
      const message = `The supplier's own country ${supplier.country} has no rate.`;
      check.addIssue({ code: 'custom', path: ['rates'], message });
    }
  });

export type TaxTable = z.infer<typeof TAX_TABLE>;
export type TaxRate = TaxTable['rates'][number];
export type TaxSupplier = TaxTable['supplier'];

/** A published table: a version never changes. */
export interface TaxTableInForce {
  version: number;
  table: TaxTable;
}
